import type { Profile } from '../../profiles/contract.ts'
import { impliedSkills, normaliseSkill, skillById } from '../../skills/finding/normalise-skill.ts'
import { indexEvidence } from '../match/index-evidence.ts'
import type { FitMarket, FitReport, MatchReport, RequirementMatch } from '../match-report.ts'
import type { Judged } from './judged.ts'

const skillKinds = new Set(['skill', 'language', 'certificate'])
const weightOf = { required: 2, preferred: 1 } as const
/** Soft skills and languages are asked for everywhere: they tell half as much. */
const tells = (one: Pick<RequirementMatch, 'skillId'>) =>
  /^(?:soft|tongue)$/.test(skillById(one.skillId ?? '')?.kind ?? '') ? 0.5 : 1

/**
 * matching ÷ required × 100, required skills ×2. What the profile has counts whether or not the résumé says it; a broader term
 * counts a third. Skills named without being asked for count half a preferred one, by their weight. A posting that names no
 * skills is judged by the role's skills with importance ≥3 (O*NET's 1–5 scale).
 */
export function fitSkills(match: MatchReport, profile: Profile, market: FitMarket): Judged {
  const asked = match.requirements.filter((one) => skillKinds.has(one.kind) && one.judged)
  if (asked.length) return fromRequirements(asked, match.keywords)
  if (match.keywords.length) {
    const total = match.keywords.reduce((sum, one) => sum + one.weight, 0)
    const have = match.keywords.reduce((sum, one) => sum + one.weight * possessed(one), 0)
    return {
      score: (have / total) * 100,
      reason: `You have ${match.keywords.filter((one) => possessed(one) === 1).length} of the ${match.keywords.length} skills the posting names.`,
    }
  }
  const usual = market.roleSkills.filter((skill) => skill.importance >= 3)
  if (!usual.length) return { reason: 'The posting names no skills.' }
  const held = indexEvidence(profile)
  const implied = new Set([...held.keys()].flatMap((id) => [id, ...impliedSkills(id).map((skill) => skill.id)]))
  const have = usual.filter(({ name }) => implied.has(normaliseSkill(name)?.id ?? ''))
  return {
    score: (have.length / usual.length) * 100,
    reason: `The posting names no skills; of the ${usual.length} usual in this role you have ${have.length}.`,
  }
}

/** A skill the posting names, in its duties say, without asking for it: half a preferred one at most. */
const namedWeight = 0.5

function fromRequirements(asked: readonly RequirementMatch[], named: MatchReport['keywords']): Judged {
  const groups = Map.groupBy(asked, (one) => (one.anyOf ? `${one.anyOf}/${one.importance}` : one.requirementId))
  const count = { required: [0, 0], preferred: [0, 0] } as Record<'required' | 'preferred', [number, number]>
  let have = 0
  let total = 0
  for (const group of groups.values()) {
    const importance = group[0]?.importance ?? 'required'
    const best = Math.max(...group.map(possessed))
    const weight = weightOf[importance] * Math.max(...group.map(tells))
    have += weight * best
    total += weight
    count[importance][1]++
    if (best === 1) count[importance][0]++
  }
  const askedIds = new Set(asked.map((one) => one.skillId))
  let others = 0
  let otherHave = 0
  for (const one of named) {
    if (askedIds.has(one.skillId) || tells(one) < 1) continue
    have += namedWeight * one.weight * possessed(one)
    total += namedWeight * one.weight
    others++
    if (possessed(one) === 1) otherHave++
  }
  const say = (['required', 'preferred'] as const)
    .filter((one) => count[one][1])
    .map((one) => `${count[one][0]} of ${count[one][1]} ${one}`)
  return {
    score: (have / total) * 100,
    reason: `You have ${say.join(' and ')} skills${others ? `, and ${otherHave} of ${others} others named` : ''}.`,
  }
}

const partly: ReadonlySet<string> = new Set(['broader', 'used_in'])

/** 1 = has it, ⅓ = has something broader, or a tool of it, or a language shown only by the résumé being in it, 0 = not. */
function possessed(one: Pick<RequirementMatch, 'status' | 'via'>): number {
  if (one.status === 'found' || one.status === 'unsaid') return 1
  return one.status === 'implied' ? (one.via && !partly.has(one.via.relation) ? 1 : 1 / 3) : 0
}

/** Gaps worth closing: required first, hardest evidence first; alternatives already met are left out. */
export function listGaps(match: MatchReport): FitReport['gaps'] {
  const met = new Set(match.requirements.filter((one) => one.anyOf && possessed(one) === 1).map((one) => one.anyOf))
  const weight = new Map(match.keywords.map((one) => [one.skillId, one.weight]))
  return match.requirements
    .filter((one) => one.judged && one.status !== 'found' && possessed(one) < 1 && !(one.anyOf && met.has(one.anyOf)))
    .toSorted(
      (a, b) =>
        weightOf[b.importance] - weightOf[a.importance] || (weight.get(b.skillId) ?? 0) - (weight.get(a.skillId) ?? 0),
    )
    .slice(0, 12)
    .map(({ text, skillId, importance }) => ({ text, importance, ...(skillId ? { skillId } : {}) }))
}
