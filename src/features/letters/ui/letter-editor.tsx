import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Claim } from '#features/truth/truth-report.ts'
import { Sheet } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cutSegments, type Mark } from '#web/kit/marks/cut-segments.ts'
import type { Sourced } from './tell-sources.ts'

/** What both layers must share, so that a mark lies exactly under its words. */
const type =
  'col-start-1 row-start-1 m-0 w-full whitespace-pre-wrap border-0 p-0 text-lg leading-[1.85] tracking-normal [overflow-wrap:anywhere] md:text-[15px]'

export type Spot = { left: number; top: number }

export type LetterEditorProps = {
  text: string
  open: Claim[]
  sentences: Sourced[]
  /** Start of the sentence that is lit from its card. */
  lit: number | undefined
  readOnly: boolean
  field: RefObject<HTMLTextAreaElement | null>
  onChange: (text: string) => void
  /** The caret, or the pointer, stands in this place of the text. */
  onPlace: (at: number | undefined) => void
  /** Words without a source at the caret, and what hangs on them. */
  popoverFor: Claim | undefined
  popover: (at: Spot) => ReactNode
  onPutAway: () => void
}

/**
 * The letter as plain text on a sheet. The field lies over a copy of its text that nobody reads, which carries the wavy
 * lines and the numbers of the sentences.
 */
export function LetterEditor(props: LetterEditorProps) {
  const { text, open, sentences, lit, readOnly, field, onChange, onPlace, popoverFor } = props
  const copy = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(false)
  const [spot, setSpot] = useState<Spot>({ left: 0, top: 0 })
  // Measured once the copy shows the words where they now stand.
  useLayoutEffect(() => {
    const next = popoverFor && placeOf(copy.current, popoverFor.id)
    if (next && (next.left !== spot.left || next.top !== spot.top)) setSpot(next)
  })
  const tell = useRef(onPlace)
  tell.current = onPlace
  // Browsers tell of a moved caret in different places; this one hears of every way.
  useEffect(() => {
    const listen = () => {
      if (field.current && document.activeElement === field.current) tell.current(field.current.selectionStart)
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [field])
  const lines: Mark[] = sentences
    .filter((each) => each.start === lit)
    .map((each) => ({ id: `s${each.start}`, start: each.start, end: each.end, tone: 'soft' }))
  const doubts: Mark[] = open.map((claim) => ({ id: claim.id, ...claim.span, tone: 'doubt' }))
  const ends = new Map(sentences.map((each) => [each.end, each.number]))
  return (
    <Sheet className={cx('relative px-5 py-8 sm:px-[54px] sm:py-12', focused && 'border-edge')}>
      <div className="grid">
        <div ref={copy} aria-hidden="true" className={cx(type, 'pointer-events-none select-none text-transparent')}>
          {cutAtEnds(text, [...lines, ...doubts], ends).map((piece) => (
            <span key={piece.start}>
              {piece.mark ? (
                <span
                  className="mark m-0! p-0! text-transparent!"
                  data-tone={piece.mark.tone}
                  data-claim={piece.mark.tone === 'doubt' ? piece.mark.id : undefined}
                >
                  {text.slice(piece.start, piece.end)}
                </span>
              ) : (
                text.slice(piece.start, piece.end)
              )}
              {ends.has(piece.end) && (
                <SentenceNumber of={ends.get(piece.end)!} lit={isLit(sentences, piece.end, lit)} />
              )}
            </span>
          ))}
          {/* A line break at the very end takes room only when something follows it. */}
          {'\u200b'}
        </div>
        <textarea
          ref={field}
          aria-label="Text of the letter"
          value={text}
          readOnly={readOnly}
          spellCheck
          maxLength={12_000}
          onChange={(event) => {
            onChange(event.target.value)
            onPlace(event.target.selectionStart)
          }}
          onKeyDown={(event) => event.key === 'Escape' && props.onPutAway()}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          className={cx(
            type,
            'relative block min-h-80 resize-none overflow-hidden rounded-none bg-transparent text-ink outline-0! focus-visible:shadow-none!',
          )}
        />
      </div>
      {popoverFor && props.popover(spot)}
    </Sheet>
  )
}

function SentenceNumber({ of, lit }: { of: number; lit: boolean }) {
  return (
    <span className="relative">
      <span
        className={cx(
          '-top-[0.8em] -right-[5px] absolute rounded-[2px] px-[2.5px] font-mono text-[9.5px] leading-[1.35]',
          lit ? 'bg-mark text-mark-ink' : 'text-ink-3',
          'print:hidden',
        )}
      >
        {of}
      </span>
    </span>
  )
}

const isLit = (sentences: Sourced[], end: number, lit: number | undefined) =>
  lit !== undefined && sentences.some((each) => each.end === end && each.start === lit)

/** Pieces of the text, cut at marks and behind every numbered sentence. */
function cutAtEnds(text: string, marks: Mark[], ends: Map<number, number>) {
  const cuts = [0, ...[...ends.keys()].filter((end) => end < text.length), text.length]
  return cuts.slice(1).flatMap((end, index) => cutSegments(cuts[index]!, end, marks))
}

/** Under the words of the claim, inside the sheet. */
function placeOf(copy: HTMLElement | null, claimId: string): Spot | undefined {
  const sheet = copy?.closest<HTMLElement>('.relative')
  const words = [...(copy?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])].find(
    (each) => each.dataset.claim === claimId,
  )
  if (!words || !sheet) return undefined
  const at = words.getClientRects()[0] ?? words.getBoundingClientRect()
  const frame = sheet.getBoundingClientRect()
  const width = Math.min(320, frame.width - 24)
  return {
    left: Math.max(12, Math.min(at.left - frame.left, frame.width - width - 12)),
    top: at.bottom - frame.top + 6,
  }
}
