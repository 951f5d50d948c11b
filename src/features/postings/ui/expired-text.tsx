import { ClipboardPaste, ExternalLink, RefreshCw } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { Field } from '#web/kit/field.tsx'
import { Textarea } from '#web/kit/input.tsx'
import type { PostingDetail } from '../contract.ts'
import { useFetchAgain } from './posting-actions.ts'

/** In the place of a text that is no longer kept, or never was: what is left, and the ways to have it. */
export function Expired({ posting }: { posting: PostingDetail }) {
  const fetchAgain = useFetchAgain(posting.id)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  const never = posting.contentExpiresAt === null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    fetchAgain.mutate(text.trim())
  }
  return (
    <Sheet className="px-5 py-9 sm:px-[54px] sm:py-12">
      <h2 className="font-display text-2xl">{never ? 'No text yet' : 'The text has expired'}</h2>
      <p className="mt-1.5 max-w-prose text-ink-2 text-sm">
        {never
          ? 'Only its title and company are known. With the text, what it asks for is marked and held against your résumé.'
          : 'What others write is kept for a short time only. Its requirements and facts stay, and so does all that you made of it.'}
      </p>
      {fetchAgain.error && (
        <Callout tone="bad" className="mt-4">
          {sayError(fetchAgain.error)}
        </Callout>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2">
        {posting.url && (
          <Button icon={<RefreshCw />} busy={fetchAgain.isPending} onClick={() => fetchAgain.mutate(undefined)}>
            {never ? 'Fetch the page' : 'Fetch it again'}
          </Button>
        )}
        {!pasting && (
          <Button icon={<ClipboardPaste />} onClick={() => setPasting(true)}>
            Paste the text
          </Button>
        )}
        {posting.url && (
          <a
            href={posting.url}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex items-center gap-1 text-ink-2 text-sm underline decoration-edge underline-offset-3"
          >
            Open the source <ExternalLink aria-hidden="true" className="size-3.5" />
            <span className="sr-only">(opens in a new tab)</span>
          </a>
        )}
      </div>
      {pasting && (
        <form onSubmit={submit} className="mt-5 grid gap-3">
          <Field label="Text of the posting" hint="Your own copy: it does not expire.">
            <Textarea
              rows={8}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="max-h-[42dvh]"
            />
          </Field>
          <Button type="submit" busy={fetchAgain.isPending} disabled={!text.trim()} className="justify-self-end">
            Read it
          </Button>
        </form>
      )}
    </Sheet>
  )
}
