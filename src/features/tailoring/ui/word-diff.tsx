import { diffWords } from './diff-words.ts'

/** Two texts in one: what is new is marked, what is gone is struck out. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p className="text-[13.2px] leading-relaxed [overflow-wrap:anywhere]">
      {diffWords(before, after).map((part, index) =>
        part.kind === 'same' ? (
          part.text
        ) : part.kind === 'added' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <ins key={index} className="mark mx-0! no-underline">
            {part.text}
          </ins>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <del key={index} className="text-ink-3 decoration-bad">
            {part.text}
          </del>
        ),
      )}
    </p>
  )
}
