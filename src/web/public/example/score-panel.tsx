import type { ScoreReport } from '#features/scoring/score-report.ts'
import { PartDetail } from '#features/scoring/ui/part-detail.tsx'
import { partNames, partOrder } from '#features/scoring/ui/part-names.ts'
import { sumUp } from '#features/scoring/ui/sum-up.ts'
import { Card } from '../../kit/card.tsx'
import { BigScore } from '../../kit/score-bars.tsx'

/** The score as the app shows it, drawn without any style attribute: these pages run no framework. */
export function ScorePanel({ report, closed }: { report: ScoreReport; closed?: boolean }) {
  const parts = partOrder.flatMap((id) => report.parts.filter(({ part }) => part === id))
  return (
    <Card>
      <div className="flex items-center gap-5">
        <BigScore value={report.total} label="Score" />
        <p className="min-w-0 text-ink-2 text-sm leading-snug">{sumUp(report)}</p>
      </div>
      <ul className="mt-4 grid gap-0.5 text-xs">
        {parts.map((part) => (
          <li key={part.part}>
            {closed ? (
              <Row name={partNames[part.part]} value={part.score} />
            ) : (
              <details>
                <summary className="-mx-2 list-none rounded-md px-2 hover:bg-line-2 [&::-webkit-details-marker]:hidden">
                  <Row name={partNames[part.part]} value={part.score} />
                </summary>
                <div className="pt-1 pb-3 pl-26">
                  <PartDetail part={part} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
      {!closed && (
        <details className="mt-3 border-line border-t pt-3 text-xs">
          <summary className="text-ink-3 hover:text-ink">How the total is counted</summary>
          <p className="mt-2 font-mono text-2xs text-ink-2 leading-relaxed">
            {report.parts.map((part) => `${part.weight.toFixed(2)} × ${part.score.toFixed(1)}`).join(' + ')} ={' '}
            {report.exact.toFixed(2)}
          </p>
        </details>
      )}
    </Card>
  )
}

function Row({ name, value }: { name: string; value: number }) {
  return (
    <span className="grid grid-cols-[6.5rem_1fr_1.75rem] items-center gap-2.5 py-[5px] text-ink-2 pointer-coarse:py-2.5">
      <span className="truncate">{name}</span>
      <Bar value={value} />
      <span className="text-right font-[550] text-ink tabular-nums">{Math.round(value)}</span>
    </span>
  )
}

/** A bar from 0 to 100, as a picture: its length is an attribute, not a style. */
export function Bar({ value }: { value: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full rounded-full">
      <rect width="100" height="6" className="fill-line" />
      <rect width={Math.round(value)} height="6" className="fill-ink" />
    </svg>
  )
}
