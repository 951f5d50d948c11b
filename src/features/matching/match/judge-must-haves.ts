import { skillById } from '../../skills/finding/normalise-skill.ts'
import type { MustHave, RequirementMatch } from '../match-report.ts'

type Outcome = MustHave['outcome']

/**
 * Must-haves as gates, without points. Alternatives share a gate and the best of them decides. "ask" = a person must answer:
 * nearly enough years, a soft skill without words, something no résumé shows, something the profile has but the résumé hides.
 */
export function judgeMustHaves(matches: readonly RequirementMatch[]): MustHave[] {
  const gates = new Map<string, RequirementMatch[]>()
  for (const match of matches) {
    if (match.importance !== 'required' || match.kind === 'other') continue
    const key = match.anyOf ?? match.requirementId
    gates.set(key, [...(gates.get(key) ?? []), match])
  }
  return [...gates.values()].map((group) => {
    const ranked = group
      .map((match) => ({ match, outcome: outcomeOf(match) }))
      .sort((a, b) => order[a.outcome] - order[b.outcome])
    const best = ranked[0] as { match: RequirementMatch; outcome: Outcome }
    return {
      requirementIds: group.map((match) => match.requirementId),
      text: group.map((match) => match.text).join(' or '),
      outcome: best.outcome,
      reason: best.match.reason,
    }
  })
}

const order: Record<Outcome, number> = { pass: 0, ask: 1, failed: 2 }

function outcomeOf(match: RequirementMatch): Outcome {
  if (!match.judged || match.status === 'unsaid') return 'ask'
  if (match.status === 'found') return match.kind === 'degree' && match.credit < 1 ? 'ask' : 'pass'
  if (match.status === 'implied')
    return ['broader', 'used_in'].includes(match.via?.relation ?? '') || match.kind === 'language' ? 'ask' : 'pass'
  if (match.years) return match.years.held >= match.years.asked * 0.75 ? 'ask' : 'failed'
  if (match.kind === 'degree') return match.credit > 0 ? 'ask' : 'failed'
  return skillById(match.skillId ?? '')?.kind === 'soft' ? 'ask' : 'failed'
}
