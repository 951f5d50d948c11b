import { cx } from '#web/kit/class-names.ts'
import type { MatchStatus } from '../match-report.ts'
import { type NumberedMatch, statusNames, statusOrder } from './match-marks.ts'

export const statusDots: Record<MatchStatus, string> = {
  found: 'bg-good',
  implied: 'bg-good/50',
  unsaid: 'bg-warn',
  lacking: 'bg-bad',
  spare: 'bg-line',
  unclear: 'bg-edge',
}

type Props = {
  matches: NumberedMatch[]
  value: MatchStatus | undefined
  onChange: (status: MatchStatus | undefined) => void
}

/** Each kind of outcome with its count; pressing one shows only its marks. */
export function StatusChips({ matches, value, onChange }: Props) {
  const count = (status: MatchStatus) => matches.filter((match) => match.status === status).length
  return (
    <fieldset className="-mx-4 relative flex min-w-0 gap-1.5 overflow-x-auto px-4 py-0.5 [scrollbar-width:none] sm:mx-0 sm:flex-wrap sm:px-0">
      <legend className="sr-only">Show</legend>
      <Chip pressed={value === undefined} onPress={() => onChange(undefined)}>
        All <Count of={matches.length} />
      </Chip>
      {statusOrder
        .filter((status) => count(status) > 0)
        .map((status) => (
          <Chip key={status} pressed={value === status} onPress={() => onChange(value === status ? undefined : status)}>
            <span aria-hidden="true" className={cx('size-2 rounded-full', statusDots[status])} />
            {statusNames[status]} <Count of={count(status)} />
          </Chip>
        ))}
    </fieldset>
  )
}

const Count = ({ of }: { of: number }) => <span className="text-ink-3 text-xs tabular-nums">{of}</span>

function Chip(props: { pressed: boolean; onPress: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      onClick={props.onPress}
      className={cx(
        'flex shrink-0 items-center gap-1.5 whitespace-nowrap rounded-full border px-3 py-1 text-sm transition-colors pointer-coarse:min-h-11',
        props.pressed ? 'border-ink bg-sheet font-medium' : 'border-line text-ink-2 hover:border-edge hover:text-ink',
      )}
    >
      {props.children}
    </button>
  )
}
