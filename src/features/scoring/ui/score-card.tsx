import type { ReactNode } from 'react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { Card } from '#web/kit/card.tsx'
import { BigScore, Delta, ScoreBars } from '#web/kit/score-bars.tsx'
import type { ScoreReport } from '../score-report.ts'
import { PartDetail } from './part-detail.tsx'
import { partNames, partOrder } from './part-names.ts'
import { sumUp } from './sum-up.ts'

/** The total, what it says in a sentence, and the seven parts; each opens to show how it came about. */
export function ScoreCard({
  report,
  before,
  since,
  actions,
}: {
  report: ScoreReport
  before?: number
  since?: string
  /** Stands in the corner, e.g. what saves the report. */
  actions?: ReactNode
}) {
  const parts = new Map(report.parts.map((part) => [part.part, part]))
  return (
    <Card>
      {actions && <div className="float-right -mt-1.5 -mr-2.5 print:hidden">{actions}</div>}
      <div className="flex items-center gap-5">
        <BigScore value={report.total} label="Score" />
        <div className="min-w-0 flex-1">
          {before !== undefined && <Delta by={report.total - Math.round(before)} since={since} />}
          <p className="text-ink-2 text-sm leading-snug">
            {sumUp(report)} <HelpHint word="score" />
          </p>
        </div>
      </div>
      <div className="mt-4">
        <ScoreBars
          bars={partOrder.flatMap((id) => {
            const part = parts.get(id)
            return part ? [{ id, label: partNames[id], value: part.score, detail: <PartDetail part={part} /> }] : []
          })}
        />
      </div>
      <details className="mt-3 border-line border-t pt-3 text-xs">
        <summary className="text-ink-3 hover:text-ink">How the total is counted</summary>
        <p className="mt-2 font-mono text-2xs text-ink-2 leading-relaxed">
          {report.parts.map((part) => `${part.weight.toFixed(2)} × ${part.score.toFixed(1)}`).join(' + ')} ={' '}
          {report.exact.toFixed(2)}
        </p>
        <p className="mt-1.5 text-ink-3">
          Rounded once, at the end. The same text always gets the same score. Weights {report.weightsVersion}, rules{' '}
          {report.rulesVersion}.
        </p>
      </details>
    </Card>
  )
}
