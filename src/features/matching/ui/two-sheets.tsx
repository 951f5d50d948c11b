import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { PostingSheet } from '#features/postings/ui/posting-sheet.tsx'
import type { SourceDocument } from '#features/profiles/contract.ts'
import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import { useBoard } from '#web/kit/marks/mark-board.tsx'
import { scrolling } from '#web/kit/scrolling.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { JoiningLine } from './joining-line.tsx'
import type { NumberedMatch, Side } from './match-marks.ts'
import { sideMarks } from './match-marks.ts'

type Props = {
  matches: NumberedMatch[]
  /** The requirement that is being looked at; its places are brought into sight. */
  current: string | undefined
  onPick: (requirementId: string) => void
  document: SourceDocument | undefined
  postingText: string | null | undefined
  expired: ReactNode
}

/** Two documents beside each other; what is asked for and where it is answered carry the same number. */
export function TwoSheets({ matches, current, onPick, document, postingText, expired }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { lit, light } = useBoard()
  const inResume = useMemo(() => sideMarks(matches, 'resume'), [matches])
  const inPosting = useMemo(() => sideMarks(matches, 'posting'), [matches])
  useEffect(() => {
    if (!current) return
    light(current)
    // The columns scroll inside themselves: first the two as a whole, then each to its place.
    if (frame.current && frame.current.getBoundingClientRect().bottom > innerHeight) frame.current.scrollIntoView()
    for (const side of sides) bringIntoSight(frame.current, side, current)
  }, [current, light])
  return (
    <div
      ref={frame}
      onClickCapture={(event) => {
        const mark = (event.target as Element).closest<HTMLElement>('[data-mark]')?.dataset.mark
        if (mark) onPick(mark)
      }}
      className="relative hidden scroll-mt-4 grid-cols-2 items-start gap-x-14 lg:grid"
    >
      <Column side="resume" name="Your résumé">
        {document ? <DocumentSheet document={document} marks={inResume} label="Your résumé" /> : <SkeletonSheet />}
      </Column>
      <Column side="posting" name="The posting">
        {postingText === undefined ? (
          <SkeletonSheet />
        ) : postingText === null ? (
          expired
        ) : (
          <PostingSheet text={postingText} marks={inPosting} />
        )}
      </Column>
      <JoiningLine frame={frame} id={lit ?? current} />
    </div>
  )
}

const sides: Side[] = ['resume', 'posting']

function Column({ side, name, children }: { side: Side; name: string; children: ReactNode }) {
  return (
    <section aria-label={name} className="min-w-0">
      <h2 className="mb-2 text-ink-3 text-xs">{name}</h2>
      <div
        data-side={side}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also without a mark
        tabIndex={0}
        className="-mr-2 max-h-[calc(100dvh-9.5rem)] overflow-y-auto rounded-sm pr-2 pb-2"
      >
        {children}
      </div>
    </section>
  )
}

function bringIntoSight(frame: HTMLElement | null, side: Side, id: string) {
  const column = frame?.querySelector<HTMLElement>(`[data-side=${side}]`)
  const mark = column?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`)
  if (!column || !mark) return
  const room = column.getBoundingClientRect()
  const at = mark.getBoundingClientRect()
  if (at.top > room.top + 40 && at.bottom < room.bottom - 40) return
  column.scrollBy({ top: at.top - room.top - room.height / 3, behavior: scrolling() })
}
