import { CircleCheck } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, type FormEvent, useState } from 'react'
import type { PostingDetail } from '#features/postings/contract.ts'
import { useCapturePosting } from '#features/postings/ui/posting-actions.ts'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Textarea } from '#web/kit/input.tsx'

type Props = { posting: PostingDetail | undefined; onPosting: (posting: PostingDetail) => void }
const isAddress = /^https?:\/\/\S+$/

/** The other sheet: the text or address of a posting pasted, or its file dropped. */
export function PostingSheet({ posting, onPosting }: Props) {
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const capture = useCapturePosting(onPosting)
  const bring = (given: string) => {
    const trimmed = given.trim()
    if (trimmed) capture.mutate(isAddress.test(trimmed) ? { url: trimmed } : { text: trimmed })
  }
  const take = (file: File | undefined) => file && capture.mutate({ file })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    bring(text)
  }
  const drag = (on: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(on)
  }
  return (
    <Sheet className="flex flex-col px-6 py-6">
      <h2 className="mb-4 font-display text-2xl leading-tight">A job you would like</h2>
      {posting ? (
        <div role="status" className="grid gap-2">
          <p className="flex items-center gap-2 font-[560]">
            <CircleCheck aria-hidden="true" className="size-4.5 shrink-0 text-good" />
            <span className="min-w-0 truncate">{[posting.title, posting.company].filter(Boolean).join(', ')}</span>
          </p>
          <p className="text-ink-2 text-sm">Read: it asks for {posting.facts.requirements.length} things.</p>
        </div>
      ) : (
        <form onSubmit={submit} className="grid gap-3">
          <Field
            label="Paste its text or its address"
            hideLabel
            error={capture.error && sayError(capture.error)}
            hint="Or drop its file here. Pages of LinkedIn are not fetched; paste their text."
          >
            <Textarea
              rows={5}
              value={text}
              placeholder="Paste the text of the posting, or its address"
              onChange={(event) => setText(event.target.value)}
              onPaste={(event: ClipboardEvent) => take(event.clipboardData.files[0])}
              onDragOver={drag(true)}
              onDragLeave={drag(false)}
              onDrop={(event) => {
                drag(false)(event)
                take(event.dataTransfer.files[0])
              }}
              className={cx('max-h-[30dvh]', over && 'border-ink! bg-mark-soft!')}
            />
          </Field>
          <Button type="submit" busy={capture.isPending} disabled={!text.trim()} className="justify-self-start">
            {capture.isPending ? 'Reading it…' : 'Read the posting'}
          </Button>
        </form>
      )}
    </Sheet>
  )
}
