import type { Claim } from '#features/truth/truth-report.ts'
import type { TailoringDetail } from '../contract.ts'

export type HeldClaims = {
  /** By change; the claim stands in the words that the change brings. */
  of: Map<string, Claim[]>
  /** In what no change touches. */
  elsewhere: Claim[]
  /** Not confirmed yet: saving waits for these. */
  open: Claim[]
}

/** What the outcome says without a source, and what the person has confirmed of it, at the changes that say it. */
export function holdClaims({ truth, changes, decisions, confirmed }: TailoringDetail): HeldClaims {
  const held = (truth?.claims ?? []).filter(
    (claim) => claim.verdict === 'unsupported' || claim.support.some((each) => each.source === 'confirmed'),
  )
  const of = new Map<string, Claim[]>()
  const elsewhere: Claim[] = []
  for (const claim of held) {
    const change = changes.find((each) => decisions[each.id] !== 'rejected' && each.after.includes(claim.text))
    if (change) of.set(change.id, [...(of.get(change.id) ?? []), claim])
    else elsewhere.push(claim)
  }
  const known = new Set(confirmed)
  return { of, elsewhere, open: held.filter((claim) => claim.verdict === 'unsupported' && !known.has(claim.id)) }
}
