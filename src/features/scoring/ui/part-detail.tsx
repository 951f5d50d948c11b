import type { ScorePart } from '../score-report.ts'
import { partAbout } from './part-names.ts'

/** The lines of the sum behind one part. */
export function PartDetail({ part }: { part: ScorePart }) {
  return (
    <div className="grid gap-1.5 text-ink-2 text-xs">
      <p>
        {partAbout[part.part]}{' '}
        <a
          href="/how-scores-work#parts"
          target="_blank"
          rel="noreferrer"
          className="whitespace-nowrap underline decoration-edge underline-offset-3"
        >
          How it is counted<span className="sr-only"> in a new tab</span>
        </a>
      </p>
      <ul className="grid gap-1 border-line border-t pt-1.5">
        {part.rules.map((rule) => (
          <li key={rule.rule} className="flex justify-between gap-3">
            <span>
              {rule.label}
              {rule.items && rule.items.length > 0 && (
                <span className="block text-ink-3">
                  {rule.items
                    .slice(0, 8)
                    .map((item) => item.text)
                    .join(', ')}
                  {rule.items.length > 8 && ` and ${rule.items.length - 8} more`}
                </span>
              )}
            </span>
            <span className="shrink-0 font-mono tabular-nums">{signed(rule.value)}</span>
          </li>
        ))}
      </ul>
      <p className="border-line border-t pt-1.5 text-ink-3">
        {part.gate < 1 && `Only ${Math.round(part.gate * 100)} % counts, because the text is thin. `}
        {part.score.toFixed(1)} × {part.weight.toFixed(2)} adds {part.points.toFixed(1)} points to the total.
      </p>
    </div>
  )
}

const signed = (value: number) => {
  const shown = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(1)
  return value < 0 ? `−${shown}` : `+${shown}`
}
