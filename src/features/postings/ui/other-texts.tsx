import { useMemo, useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { sayDay } from '#web/kit/when.tsx'
import type { PostingDetail } from '../contract.ts'
import type { PostingText } from '../twin-shapes.ts'
import { markNewLines } from './posting-marks.ts'
import { PostingSheet } from './posting-sheet.tsx'

/** What the posting said elsewhere or at another time. Nothing is shown where there is nothing. */
export function OtherTexts({ posting }: { posting: PostingDetail }) {
  const [open, setOpen] = useState<PostingText>()
  if (posting.otherTexts.length === 0) return null
  return (
    <TitledCard title="Also captured">
      <ul className="grid gap-2 text-sm">
        {posting.otherTexts.map((each) => (
          <li key={each.id} className="flex items-center justify-between gap-3">
            <span className="min-w-0 text-ink-2">
              {sayDay(each.capturedAt)}
              {each.url && <span className="block truncate text-ink-3 text-xs">{new URL(each.url).hostname}</span>}
            </span>
            {each.text === null ? (
              <span className="text-ink-3 text-xs">its text has expired</span>
            ) : (
              <Button size="sm" onClick={() => setOpen(each)}>
                Read<span className="sr-only"> the text of {sayDay(each.capturedAt)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && <TextDialog other={open} text={posting.text} onClose={() => setOpen(undefined)} />}
    </TitledCard>
  )
}

function TextDialog({ other, text, onClose }: { other: PostingText; text: string | null; onClose: () => void }) {
  const marks = useMemo(() => (text === null ? [] : markNewLines(other.text ?? '', text)), [other, text])
  const lines = marks.length
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={`${other.title}, ${sayDay(other.capturedAt)}`}
      description={
        text === null
          ? undefined
          : lines === 0
            ? 'Every line of it stands in the text of this posting, too.'
            : `${lines === 1 ? 'One line' : `${lines} lines`} marked: not in the text of this posting.`
      }
    >
      <MarkBoard>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section tabIndex={0} aria-label="What it said">
          <PostingSheet text={other.text ?? ''} marks={marks} />
        </section>
      </MarkBoard>
    </Dialog>
  )
}
