import { ClipboardPaste, FileText, Link2 } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import type { PostingDetail } from '../contract.ts'
import { useCapturePosting } from './posting-actions.ts'

type Way = 'text' | 'url' | 'file'
const ways: { way: Way; label: string; icon: ReactNode }[] = [
  { way: 'text', label: 'Paste', icon: <ClipboardPaste /> },
  { way: 'url', label: 'Address', icon: <Link2 /> },
  { way: 'file', label: 'File', icon: <FileText /> },
]
const looksLikeUrl = /^https?:\/\/\S+$/

/** Brings a posting in by paste, address or file. An address pasted as text is taken as one. */
export function CaptureForm({ onDone }: { onDone: (posting: PostingDetail) => void }) {
  const [way, setWay] = useState<Way>('text')
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const capture = useCapturePosting(onDone)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const pasted = text.trim()
    if (way === 'url') capture.mutate({ url: url.trim() })
    else if (looksLikeUrl.test(pasted)) capture.mutate({ url: pasted })
    else if (pasted) capture.mutate({ text: pasted })
  }
  const change = (next: Way) => {
    capture.reset()
    setWay(next)
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <fieldset className="grid grid-cols-3 gap-2">
        <legend className="sr-only">Way of bringing it in</legend>
        {ways.map((each) => (
          <button
            key={each.way}
            type="button"
            aria-pressed={each.way === way}
            onClick={() => change(each.way)}
            className={cx(
              'flex h-10 items-center justify-center gap-2 rounded-md border text-sm transition-colors pointer-coarse:h-11 [&_svg]:size-4',
              each.way === way ? 'border-ink bg-sheet font-medium' : 'border-line text-ink-2 hover:border-edge',
            )}
          >
            {each.icon}
            {each.label}
          </button>
        ))}
      </fieldset>
      {capture.error && (
        <Callout
          tone="bad"
          action={
            way === 'url' && (
              <Button size="sm" onClick={() => change('text')}>
                Paste the text instead
              </Button>
            )
          }
        >
          {sayError(capture.error)}
        </Callout>
      )}
      {way === 'text' && (
        <Field label="Text of the posting" hint="The whole advertisement: requirements are marked in your own copy.">
          <Textarea rows={9} value={text} onChange={(event) => setText(event.target.value)} className="max-h-[42dvh]" />
        </Field>
      )}
      {way === 'url' && (
        <Field label="Address of the posting" hint="Pages of LinkedIn are not fetched; paste their text instead.">
          <Input
            type="url"
            inputMode="url"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </Field>
      )}
      {way === 'file' && (
        <Dropzone
          label="Drop the posting’s file, or choose it"
          hint="PDF, Word, saved web page or text, up to 2 MB"
          accept=".html,.htm,.txt,.md,.pdf,.docx"
          maxBytes={2 * 1024 * 1024}
          busy={capture.isPending}
          onFiles={([file]) => file && capture.mutate({ file })}
        />
      )}
      {way !== 'file' && (
        <Button
          type="submit"
          look="primary"
          busy={capture.isPending}
          disabled={way === 'url' ? !url.trim() : !text.trim()}
          className="justify-self-end"
        >
          {capture.isPending ? 'Reading it…' : 'Read the posting'}
        </Button>
      )}
    </form>
  )
}
