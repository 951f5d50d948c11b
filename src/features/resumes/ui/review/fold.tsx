import { ChevronDown } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { cx } from '#web/kit/class-names.ts'
import { listDoubts } from './doubts.ts'
import { useContent, useDraft } from './draft.ts'

/** With the document beside them all fields stand open; in one column what is sure is folded away. */
const besideSheet = () => matchMedia('(min-width: 64rem)').matches

/** Open at first: where there is room, and where something is doubtful or new. Later it is the person's. */
export function useOpenAtFirst(pointer: string): boolean {
  const content = useContent()
  const isNew = useDraft(({ origin }) => origin(pointer) === undefined)
  const [open] = useState(
    () => isNew || besideSheet() || listDoubts(content, false).some(({ from }) => `${from}/`.startsWith(`${pointer}/`)),
  )
  return open
}

const summary =
  'flex min-w-0 cursor-pointer list-none items-center gap-3 [&::-webkit-details-marker]:hidden [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-ink-3 [&>svg]:transition-transform'

type CardProps = { title: string; about?: string; count?: ReactNode; open: boolean; children: ReactNode }

/** A part of the profile that folds to its heading. Folded it says what is in it. */
export function FoldCard({ title, about, count, open, children }: CardProps) {
  return (
    <details open={open} className="group/card rounded-lg border border-line bg-sheet">
      <summary className={cx(summary, 'rounded-lg px-5 py-3 group-open/card:[&>svg]:rotate-180')}>
        <h2 className="shrink-0 font-[560] text-base">{title}</h2>
        <span className="min-w-0 flex-1 truncate text-right text-ink-3 text-xs">
          <span className="group-open/card:hidden">{about}</span>
        </span>
        <span className="-ml-1 shrink-0 text-ink-3 text-xs tabular-nums empty:hidden">{count}</span>
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className="px-5 pt-1 pb-4.5">{children}</div>
    </details>
  )
}

type EntryProps = { name: string; says: ReactNode; open: boolean; tools: ReactNode; children: ReactNode }

/** One of a list; folded it says what it is about. The tools stand beside the summary, not in it. */
export function FoldEntry({ name, says, open, tools, children }: EntryProps) {
  return (
    <div className="relative">
      <details open={open} className="group/entry">
        <summary
          className={cx(
            summary,
            'min-h-8 rounded-md pr-18 pointer-coarse:min-h-11 pointer-coarse:pr-24 group-open/entry:[&>svg]:rotate-180',
          )}
        >
          <ChevronDown aria-hidden="true" />
          <span className="text-ink-3 text-xs group-not-open/entry:hidden">{name}</span>
          <span className="min-w-0 flex-1 py-1.5 text-sm group-open/entry:hidden">{says}</span>
        </summary>
        <div className="grid gap-3 pt-1.5">{children}</div>
      </details>
      <span className="absolute top-0 -right-2 flex">{tools}</span>
    </div>
  )
}
