import { cutSegments, type Mark, type Segment } from './cut-segments.ts'
import { cardElementId, jumpTo, markElementId, useLight } from './mark-board.tsx'

/** A part of `text` with its marks. Offsets of the marks count from the beginning of the whole text. */
export function MarkedText({
  text,
  marks,
  start = 0,
  end = text.length,
}: {
  text: string
  marks: Mark[]
  start?: number
  end?: number
}) {
  return cutSegments(start, end, trimMarks(text, marks)).map((segment) => {
    const words = text.slice(segment.start, segment.end)
    if (!segment.mark) return words
    return <MarkedWords key={segment.start} words={words} segment={segment} mark={segment.mark} />
  })
}

function MarkedWords({ words, segment, mark }: { words: string; segment: Segment; mark: Mark }) {
  const { lit, handlers } = useLight(mark.id)
  const tone = mark.tone ?? 'strong'
  const id = segment.first && !mark.again ? (mark.anchor?.own ?? markElementId(mark.id)) : undefined
  const target = mark.anchor?.target ?? cardElementId(mark.id)
  if (mark.number === undefined)
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: keyboards go the other way, from the card to its mark
      <mark
        id={id}
        className="mark"
        data-tone={tone}
        data-lit={lit || undefined}
        title={mark.label}
        onMouseEnter={handlers.onMouseEnter}
        onMouseLeave={handlers.onMouseLeave}
        onClick={() => jumpTo(target)}
      >
        {words}
      </mark>
    )
  return (
    <a
      id={id}
      href={`#${target}`}
      data-mark={mark.id}
      {...handlers}
      onClick={(event) => {
        event.preventDefault()
        jumpTo(target)
      }}
      className="mark mark-button no-underline"
      data-tone={tone}
      data-lit={lit || undefined}
    >
      {words}
      {segment.last && (
        <>
          <span className="n">{mark.number}</span>
          <span className="sr-only select-none">{mark.label ? `: ${mark.label} ` : ' '}</span>
        </>
      )}
    </a>
  )
}

/** A stroke ends with the last letter, whatever blank the place of the mark takes in. */
function trimMarks(text: string, marks: Mark[]): Mark[] {
  return marks.map((mark) => {
    const words = text.slice(mark.start, mark.end)
    const blank = words.length - words.trimEnd().length
    return blank === 0 || blank === words.length ? mark : { ...mark, end: mark.end - blank }
  })
}
