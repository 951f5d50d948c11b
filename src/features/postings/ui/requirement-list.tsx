import type { MatchStatus } from '#features/matching/match-report.ts'
import { statusNames } from '#features/matching/ui/match-marks.ts'
import { statusDots } from '#features/matching/ui/status-chips.tsx'
import { MarkNumber } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { labelOf } from '../posting-facts.ts'
import type { NumberedRequirement } from './posting-marks.ts'

type Outcomes = Map<string, { status: MatchStatus; reason: string }>
type Props = {
  requirements: NumberedRequirement[]
  /** What the person's résumé says to each, by its id; absent while there is none. */
  outcomes?: Outcomes
  /** The answers are on their way; their place is kept. */
  counting?: boolean
}

export function RequirementList({ requirements, outcomes, counting }: Props) {
  const required = requirements.filter((each) => each.importance === 'required')
  const preferred = requirements.filter((each) => each.importance === 'preferred')
  return (
    <TitledCard
      title="What it asks for"
      aside={outcomes ? saySum(requirements, outcomes) : requirements.length || undefined}
    >
      {requirements.length === 0 && <p className="text-ink-2 text-sm">No clear requirement was found in this text.</p>}
      <Group title="Required" rows={required} outcomes={outcomes} counting={counting} />
      <Group title="Welcome" rows={preferred} outcomes={outcomes} counting={counting} />
    </TitledCard>
  )
}

function Group({
  title,
  rows,
  outcomes,
  counting,
}: Omit<Props, 'requirements'> & { title: string; rows: NumberedRequirement[] }) {
  if (rows.length === 0) return null
  return (
    <section className="mt-3 first-of-type:mt-1">
      <h3 className="mb-1 text-ink-3 text-xs">{title}</h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} outcome={outcomes?.get(row.id)} counting={counting} />
        ))}
      </ul>
    </section>
  )
}

function saySum(requirements: NumberedRequirement[], outcomes: Outcomes): string {
  const needed = requirements.filter((each) => outcomes.get(each.id)?.status !== 'spare')
  const shown = requirements.filter((each) => ['found', 'implied'].includes(outcomes.get(each.id)?.status ?? '')).length
  return `you show ${shown} of ${needed.length}`
}

type RowProps = { row: NumberedRequirement; outcome?: { status: MatchStatus; reason: string }; counting?: boolean }

function Row({ row, outcome, counting }: RowProps) {
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
        <button
          type="button"
          onClick={() => jumpTo(markElementId(row.id))}
          className="relative pointer-coarse:after:absolute pointer-coarse:after:-inset-2 -m-1 rounded-sm p-1"
        >
          <MarkNumber number={row.number} lit={lit} />
          <span className="sr-only">, show its place in the posting</span>
        </button>
      )}
      <span className="min-w-0">{labelOf(row)}</span>
      <span className="ml-auto flex shrink-0 items-center gap-2.5 pl-2">
        {row.anyOf && <span className="text-ink-3 text-xs">one of several</span>}
        {!outcome && counting && <span aria-hidden="true" className="size-5" />}
        {outcome && (
          <span
            data-tip={`${statusNames[outcome.status]}: ${outcome.reason}`}
            className="grid size-5 place-items-center"
          >
            <span aria-hidden="true" className={cx('size-2 rounded-full', statusDots[outcome.status])} />
            <span className="sr-only">{statusNames[outcome.status]}</span>
          </span>
        )}
      </span>
    </li>
  )
}
