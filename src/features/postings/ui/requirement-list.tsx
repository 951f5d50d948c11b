import { MarkNumber } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import type { NumberedRequirement } from './posting-marks.ts'

export function RequirementList({ requirements }: { requirements: NumberedRequirement[] }) {
  const required = requirements.filter((each) => each.importance === 'required')
  const preferred = requirements.filter((each) => each.importance === 'preferred')
  return (
    <TitledCard title="What it asks for" aside={requirements.length || undefined}>
      {requirements.length === 0 && <p className="text-ink-2 text-sm">No clear requirement was found in this text.</p>}
      <Group title="Required" rows={required} />
      <Group title="Welcome" rows={preferred} />
    </TitledCard>
  )
}

function Group({ title, rows }: { title: string; rows: NumberedRequirement[] }) {
  if (rows.length === 0) return null
  return (
    <section className="mt-3 first-of-type:mt-1">
      <h3 className="mb-1 text-ink-3 text-xs">{title}</h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { row: NumberedRequirement }) {
  const { lit, handlers } = useLight(row.id)
  return (
    <li
      id={cardElementId(row.id)}
      tabIndex={-1}
      {...handlers}
      className={cx(
        '-mx-2 flex scroll-mt-20 items-center gap-2.5 rounded-md px-2 py-1 text-sm',
        lit && 'bg-mark-soft/45',
      )}
    >
      {row.number !== undefined && (
        <button type="button" onClick={() => jumpTo(markElementId(row.id))} className="-m-1 rounded-sm p-1">
          <MarkNumber number={row.number} lit={lit} />
          <span className="sr-only">, show its place in the posting</span>
        </button>
      )}
      <span className="min-w-0">{row.text}</span>
      {row.anyOf && <span className="ml-auto shrink-0 text-ink-3 text-xs">one of several</span>}
    </li>
  )
}
