import { numberMatches, statusNames } from '#features/matching/ui/match-marks.ts'
import { statusDots } from '#features/matching/ui/status-chips.tsx'
import type { Change, ChangeKind } from '#features/tailoring/tailored-resume.ts'
import { ChangeText } from '#features/tailoring/ui/change-text.tsx'
import { kindNames } from '#features/tailoring/ui/level-names.ts'
import { Badge } from '../../kit/badge.tsx'
import { TitledCard } from '../../kit/card.tsx'
import { cx } from '../../kit/class-names.ts'
import type { Example } from '../example/make-example.ts'
import { Band, textLink } from '../frame/parts.tsx'

/** One of each kind that tells most; the engine made more. */
const told: ChangeKind[] = ['rewrite', 'skill_add', 'reorder']

/** The same example held against its posting, and what tailoring would change: as the app shows them, to be read only. */
export function FittedBand({ example }: { example: Example }) {
  const matches = numberMatches(example.match.requirements)
  const shown = matches.filter(({ status }) => status === 'found' || status === 'implied').length
  const changes = told.flatMap((kind) => example.changes.find((change) => change.kind === kind) ?? [])
  return (
    <Band
      id="fitted"
      title="Then fitted to the job"
      sub="Each thing the posting asks for is looked up in your résumé. What you have but do not say is offered, change by change; you take it or leave it. What you do not have is named, never made up."
    >
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
        <TitledCard title="What the posting asks for" aside={`${shown} of ${matches.length} shown`}>
          <ul className="grid gap-0.5">
            {matches.map((match) => (
              <li
                key={match.requirementId}
                className="flex items-baseline gap-2.5 border-line-2 border-t py-1.5 text-sm first:border-0"
              >
                <span
                  aria-hidden="true"
                  className={cx('size-2 shrink-0 -translate-y-px rounded-full', statusDots[match.status])}
                />
                <span className="min-w-0 flex-1">{match.text}</span>
                <span className="shrink-0 text-ink-3 text-xs">{statusNames[match.status]}</span>
              </li>
            ))}
          </ul>
        </TitledCard>
        <div>
          <ul className="grid gap-3.5">
            {changes.map((change) => (
              <Proposal key={change.id} change={change} />
            ))}
          </ul>
          <p className="mt-4 text-ink-2 text-sm">
            {changes.length} of {example.changes.length} changes for this posting. Every one names the fact it stands
            on;{' '}
            <a href="/help/truth-check" className={textLink}>
              what has no fact holds the export
            </a>
            .
          </p>
        </div>
      </div>
    </Band>
  )
}

function Proposal({ change }: { change: Change }) {
  return (
    <li className="rounded-lg border border-line bg-sheet px-5 py-4">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Badge>{kindNames[change.kind]}</Badge>
        {change.requirementText && (
          <span className="text-ink-3 text-xs">
            asked for: <span className="text-ink-2">{change.requirementText}</span>
          </span>
        )}
      </div>
      <ChangeText change={change} doubts={[]} />
      <p className="mt-2 text-[12.8px] text-ink-2 leading-snug">{change.why}</p>
    </li>
  )
}
