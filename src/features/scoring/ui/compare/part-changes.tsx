import { cx } from '#web/kit/class-names.ts'
import type { ComparedScores } from '../../contract.ts'
import { partNames, partOrder } from '../part-names.ts'
import { Signed } from '../weights/difference-view.tsx'

/** Part by part: both scores as bars, the first above the second, and what the difference is worth in the total. */
export function PartChanges(props: { compared: ComparedScores; weights?: boolean; className?: string }) {
  const { a, b, parts } = props.compared
  return (
    <ul className={cx('grid gap-2.5', props.className)}>
      {partOrder.map((id) => {
        const [first, second] = [a, b].map((side) => side.parts.find((part) => part.part === id))
        const change = parts.find((part) => part.part === id)?.change ?? 0
        if (!first || !second) return null
        return (
          <li key={id} className="grid grid-cols-[6.5rem_minmax(0,1fr)_3.5rem] items-center gap-x-2.5 text-xs">
            <span className="text-ink-2">
              {partNames[id]}
              {props.weights && (
                <span className="block text-2xs text-ink-3 tabular-nums">
                  {first.weight === second.weight
                    ? `weighs ${percent(first.weight)}`
                    : `weighs ${percent(first.weight)} → ${percent(second.weight)}`}
                </span>
              )}
            </span>
            <span className="grid gap-1">
              <Bar value={first.score} thin label="before" />
              <Bar value={second.score} label="after" />
            </span>
            <span className="text-right tabular-nums">
              <Signed value={change} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Bar({ value, thin, label }: { value: number; thin?: boolean; label: string }) {
  const shown = Math.round(value)
  return (
    <span className="grid grid-cols-[1fr_1.5rem] items-center gap-2">
      <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line">
        <span
          className={cx('block h-full rounded-full', thin ? 'bg-ink-3' : 'bg-ink')}
          style={{ width: `${shown}%` }}
        />
      </span>
      <span className={cx('text-right text-2xs tabular-nums', thin ? 'text-ink-3' : 'text-ink')}>
        <span className="sr-only">{label} </span>
        {shown}
      </span>
    </span>
  )
}

const percent = (weight: number) => `${Math.round(weight * 100)}`
