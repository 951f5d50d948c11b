import { MarkNumber } from '#web/kit/badge.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import type { MatchStatus } from '../match-report.ts'
import { type NumberedMatch, statusNames, statusOrder } from './match-marks.ts'

const dots: Record<MatchStatus, string> = {
  found: 'bg-good',
  implied: 'bg-good/50',
  unsaid: 'bg-warn',
  lacking: 'bg-bad',
  spare: 'bg-line',
  unclear: 'bg-edge',
}

type Show = (match: NumberedMatch) => void

/** Requirements by what is true of them; each joined to its places in both documents. */
export function RequirementRows({ matches, onShow }: { matches: NumberedMatch[]; onShow?: Show }) {
  return statusOrder.map((status) => {
    const rows = matches
      .filter((match) => match.status === status)
      .toSorted((a, b) => Number(b.importance === 'required') - Number(a.importance === 'required'))
    if (rows.length === 0) return null
    return (
      <TitledCard
        key={status}
        title={
          <span className="flex items-center gap-2">
            <span aria-hidden="true" className={cx('size-2 rounded-full', dots[status])} />
            {statusNames[status]}
          </span>
        }
        aside={rows.length}
      >
        <ul>
          {rows.map((row) => (
            <Row key={row.requirementId} match={row} onShow={onShow} />
          ))}
        </ul>
      </TitledCard>
    )
  })
}

function Row({ match, onShow }: { match: NumberedMatch; onShow?: Show }) {
  const { lit, handlers } = useLight(match.requirementId)
  return (
    <li
      id={cardElementId(match.requirementId)}
      tabIndex={-1}
      {...handlers}
      className={cx(
        '-mx-2.5 grid scroll-mt-20 grid-cols-[26px_1fr_auto] gap-2.5 border-line border-t px-2.5 py-2.5 first:border-0',
        lit && 'bg-mark-soft/45',
      )}
    >
      <button
        type="button"
        onClick={() => (onShow ? onShow(match) : jumpTo(markElementId(match.requirementId)))}
        className="-m-1.5 self-start rounded-sm p-1.5"
      >
        <MarkNumber number={match.number} doubt={match.status === 'unsaid' || match.status === 'lacking'} lit={lit} />
        <span className="sr-only">, show its place</span>
      </button>
      <div className="min-w-0">
        <h3 className="font-[560] text-sm">{match.text}</h3>
        <p className="mt-0.5 text-[12.8px] text-ink-2 leading-snug">{match.reason}</p>
      </div>
      <span className="text-2xs text-ink-3">{match.importance === 'required' ? 'required' : 'welcome'}</span>
    </li>
  )
}
