import { Fragment } from 'react'
import type { SheetBlock } from '#features/sharing/contract.ts'
import { diffWords } from '#features/tailoring/ui/diff-words.ts'
import { cx } from '#web/kit/class-names.ts'
import type { AlignedRow } from './align-sheets.ts'

const looks: Record<SheetBlock['look'], string> = {
  name: 'font-display text-2xl leading-[1.2]',
  headline: 'text-ink-2',
  contact: 'text-ink-2 text-xs',
  heading: 'mt-4 font-semibold text-[11.5px] text-ink-2 tracking-[0.02em]',
  title: 'mt-2 font-[560]',
  text: '',
  bullet: 'relative pl-4 before:absolute before:left-1 before:content-["•"]',
}

/** Two sheets whose lines stand beside each other; on small screens one, with both wordings in a line. */
export function AlignedSheets({ rows }: { rows: AlignedRow[] }) {
  return (
    <table className="w-full table-fixed border-separate border-spacing-x-0 text-left text-[13px] leading-[1.6] sm:border-spacing-x-3 sm:-mx-3 sm:w-[calc(100%+1.5rem)]">
      <caption className="sr-only">Lines of both, side by side</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">The one</th>
          <th scope="col">The other</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index} className="max-sm:grid">
            <Cell row={row} side="left" first={index === 0} last={index === rows.length - 1} />
            <Cell row={row} side="right" first={index === 0} last={index === rows.length - 1} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = { row: AlignedRow; side: 'left' | 'right'; first: boolean; last: boolean }

function Cell({ row, side, first, last }: CellProps) {
  const block = row[side]
  return (
    <td
      className={cx(
        'border-line border-x bg-sheet px-5 py-0.5 align-top lg:px-8',
        first && 'rounded-t-sm border-t pt-6 sm:pt-8',
        last && 'rounded-b-sm border-b pb-6 sm:pb-8',
        // On a small screen equal lines are shown once, and what is missing not at all.
        side === 'right' && row.same && 'max-sm:hidden',
        !block && 'max-sm:hidden',
        !row.same && block && 'bg-line-2/50',
      )}
    >
      {block && (
        <div className={cx('[overflow-wrap:anywhere]', looks[block.look])}>
          <Words row={row} side={side} />
          {block.aside && <span className="whitespace-nowrap font-normal text-ink-3"> {block.aside}</span>}
        </div>
      )}
    </td>
  )
}

function Words({ row, side }: { row: AlignedRow; side: 'left' | 'right' }) {
  if (row.same) return row[side]!.text
  if (row.moved)
    return (
      <span className="mark" data-tone="quiet" title="Stands elsewhere in the other one">
        {row[side]!.text}
      </span>
    )
  const gone = side === 'left' ? 'removed' : 'added'
  return diffWords(row.left?.text ?? '', row.right?.text ?? '')
    .filter((part) => part.kind === 'same' || part.kind === gone)
    .map((part, index) => {
      const key = `${index}${part.kind}`
      if (part.kind === 'same') return <Fragment key={key}>{part.text}</Fragment>
      if (part.kind === 'removed')
        return (
          <del key={key} className="text-ink-3 decoration-bad">
            {part.text}
          </del>
        )
      return (
        <ins key={key} className="mark mx-0! no-underline">
          {part.text}
        </ins>
      )
    })
}
