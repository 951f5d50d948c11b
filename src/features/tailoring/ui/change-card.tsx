import { Check, X } from 'lucide-react'
import type { Claim } from '#features/truth/truth-report.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Change, ChangeDecision } from '../tailored-resume.ts'
import { ChangeFacts } from './change-facts.tsx'
import { ChangeText } from './change-text.tsx'
import { ClaimWarning } from './claim-warning.tsx'
import { kindNames } from './level-names.ts'

export type ChangeCardProps = {
  change: Change
  decision: ChangeDecision | undefined
  /** Claims in its words that nothing carries, confirmed ones among them. */
  claims: Claim[]
  factTexts: Record<string, string>
  confirmed: Set<string>
  fixed: boolean
  onDecide: (decision: ChangeDecision) => void
  onConfirm: (claimId: string, on: boolean) => void
}

/** One change: what, why, what asks for it, and whether it stands on a fact. */
export function ChangeCard(props: ChangeCardProps) {
  const { change, decision, claims, factTexts, confirmed, fixed, onDecide, onConfirm } = props
  const rejected = decision === 'rejected'
  const open = claims.filter((claim) => !confirmed.has(claim.id))
  return (
    <li
      id={`change-${change.id}`}
      tabIndex={-1}
      data-change={change.id}
      className={cx(
        'scroll-mt-24 rounded-lg border bg-sheet px-4 py-3.5 transition-colors focus:outline-2 focus:outline-ink',
        open.length > 0 && !rejected ? 'border-warn/50' : 'border-line',
      )}
    >
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Badge>{kindNames[change.kind]}</Badge>
        {change.requirementText && (
          <span className="min-w-0 truncate text-ink-3 text-xs">
            asked for: <span className="text-ink-2">{change.requirementText}</span>
          </span>
        )}
      </div>
      <div className={cx(rejected && 'line-through decoration-edge [&_*]:text-ink-3')}>
        <ChangeText change={change} doubts={open.map((claim) => claim.text)} />
      </div>
      <p className="mt-2 text-[12.8px] text-ink-2 leading-snug">{change.why}</p>
      {!rejected &&
        claims.map((claim) => (
          <ClaimWarning
            key={claim.id}
            claim={claim}
            confirmed={confirmed.has(claim.id)}
            disabled={fixed}
            onConfirm={(on) => onConfirm(claim.id, on)}
          />
        ))}
      <div className="mt-1.5 flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-52">
          <ChangeFacts pointers={change.factPointers} texts={factTexts} />
        </div>
        {fixed ? <Decided rejected={rejected} /> : <Decide decision={decision} onDecide={onDecide} />}
      </div>
    </li>
  )
}

function Decided({ rejected }: { rejected: boolean }) {
  return (
    <span className="ml-auto flex items-center gap-1.5 text-ink-2 text-xs [&_svg]:size-3.5">
      {rejected ? <X /> : <Check />} {rejected ? 'Rejected' : 'Accepted'}
    </span>
  )
}

const chosen = 'border-ink! bg-line-2! font-[600]!'

function Decide({ decision, onDecide }: Pick<ChangeCardProps, 'decision' | 'onDecide'>) {
  return (
    <fieldset className="ml-auto flex gap-1.5">
      <legend className="sr-only">Decision</legend>
      <Button
        size="sm"
        icon={<X />}
        aria-pressed={decision === 'rejected'}
        className={decision === 'rejected' ? chosen : ''}
        onClick={() => onDecide('rejected')}
      >
        Reject
      </Button>
      <Button
        size="sm"
        icon={<Check />}
        aria-pressed={decision === 'accepted'}
        className={decision === 'accepted' ? chosen : ''}
        onClick={() => onDecide('accepted')}
      >
        Accept
      </Button>
    </fieldset>
  )
}
