import type { Claim } from '#features/truth/truth-report.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { ClaimWarning } from './claim-warning.tsx'

type Props = { claims: Claim[]; confirmed: Set<string>; fixed: boolean; onConfirm: (id: string, on: boolean) => void }

/** Claims without a source in the part of the résumé that no change touches. */
export function ElsewhereCard({ claims, confirmed, fixed, onConfirm }: Props) {
  if (claims.length === 0) return null
  return (
    <TitledCard title="In the rest of the résumé" aside={claims.length}>
      <p className="text-ink-2 text-sm">
        This résumé says it, your master résumé does not. Confirm it, or correct one of the two.
      </p>
      {claims.map((claim) => (
        <ClaimWarning
          key={claim.id}
          claim={claim}
          confirmed={confirmed.has(claim.id)}
          disabled={fixed}
          onConfirm={(on) => onConfirm(claim.id, on)}
        />
      ))}
    </TitledCard>
  )
}
