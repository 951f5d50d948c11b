import type { RequirementMatch } from '../match-report.ts'

/** Of alternatives ("Go or Java") one is enough: what lacks beside one that is shown is no gap. */
export function spareAlternatives(matches: readonly RequirementMatch[]): RequirementMatch[] {
  return matches.map((match) => {
    if (!match.anyOf || match.status !== 'lacking') return match
    const shown = matches.find((other) => other.anyOf === match.anyOf && ['found', 'implied'].includes(other.status))
    if (!shown) return match
    return { ...match, status: 'spare', reason: `One of several is asked for, and ${shown.text} is shown.` }
  })
}
