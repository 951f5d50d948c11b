import { diffWords } from './diff-words.ts'
import { type MarkedPart, markDoubts } from './mark-doubts.ts'

/** Two texts in one: what is new is marked, what is gone is struck out, what has no source has a wavy line. */
export function WordDiff({ before, after, doubts = [] }: { before: string; after: string; doubts?: string[] }) {
  const parts = markDoubts(diffWords(before, after), doubts)
  return (
    <p className="text-[13.2px] leading-relaxed [overflow-wrap:anywhere]">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
        <Part key={index} {...part} />
      ))}
    </p>
  )
}

function Part({ text, kind, doubt }: MarkedPart) {
  if (kind === 'removed') return <del className="text-ink-3 decoration-bad">{text}</del>
  const words = doubt ? (
    <span className="underline decoration-[1.2px] decoration-warn decoration-wavy underline-offset-3">{text}</span>
  ) : (
    text
  )
  return kind === 'added' ? <ins className="mark mx-0! no-underline">{words}</ins> : words
}
