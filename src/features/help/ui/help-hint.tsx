import { CircleHelp } from 'lucide-react'
import { useId } from 'react'
import { type Word, words } from '../words.ts'

/** A "?" beside a hard word: opens a short explanation with the way to the long one. */
export function HelpHint({ word }: { word: Word }) {
  const id = useId()
  const { title, text, article } = words[word]
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`What is this: ${title}`}
        className="-my-1 inline-grid size-6 shrink-0 place-items-center rounded-full align-middle text-ink-3 transition-colors hover:bg-line-2 hover:text-ink pointer-coarse:-mx-2.5 pointer-coarse:-my-3 pointer-coarse:size-11 print:hidden"
      >
        <CircleHelp aria-hidden="true" className="size-3.5" />
      </button>
      <span
        id={id}
        popover="auto"
        role="note"
        aria-label={title}
        className="menu-popup menu-bottom-start m-0 mx-2 my-1.5 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-3.5 text-left font-normal text-ink text-sm shadow-pop"
      >
        <span className="block font-display text-lg leading-tight">{title}</span>
        <span className="mt-1 block text-ink-2 text-xs leading-relaxed">{text}</span>
        <a
          href={`/help/${article}`}
          target="_blank"
          rel="noreferrer"
          className="mt-2 inline-block text-xs underline decoration-edge underline-offset-3 pointer-coarse:py-2"
        >
          Read more
          <span className="sr-only"> about it in a new tab</span>
        </a>
      </span>
    </>
  )
}
