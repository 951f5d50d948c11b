import { TitledCard } from '#web/kit/card.tsx'
import type { ComparedScores } from '../../contract.ts'
import { sayPoints } from '../number-findings.ts'

const shown = 10

/** Findings that one side has and the other has not, weightiest first. */
export function FindingChanges({ compared }: { compared: ComparedScores }) {
  return (
    <div className="grid grid-cols-1 items-start gap-3.5 lg:grid-cols-2">
      <Side title="Held back only the first" findings={compared.gone} none="Nothing that the second does not have." />
      <Side title="Holds back only the second" findings={compared.added} none="Nothing that the first does not have." />
    </div>
  )
}

function Side({ title, findings, none }: { title: string; findings: ComparedScores['gone']; none: string }) {
  const sorted = findings.toSorted((x, y) => y.points - x.points)
  return (
    <TitledCard title={title} aside={findings.length || undefined}>
      {findings.length === 0 && <p className="text-ink-2 text-sm">{none}</p>}
      <ul>
        {sorted.slice(0, shown).map((finding) => (
          <li key={finding.id} className="flex gap-3 border-line border-t py-2 text-sm first:border-0">
            <span className="min-w-0 flex-1">
              {finding.title}
              <span className="block text-ink-3 text-xs">{finding.fix}</span>
            </span>
            <span className="font-mono text-good text-xs">{sayPoints(finding.points)}</span>
          </li>
        ))}
      </ul>
      {sorted.length > shown && <p className="mt-1 text-ink-3 text-xs">and {sorted.length - shown} more</p>}
    </TitledCard>
  )
}
