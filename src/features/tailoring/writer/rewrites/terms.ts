import { findSkills } from '#features/skills/finding/find-skills.ts'
import { impliedSkills, normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import { plainText } from '#features/truth/check/text/tokens.ts'
import type { Demand } from '../demands.ts'

export type TermChange = { text: string; demand: Demand; term: string; said: string }

/** The posting's name for a skill that the line names otherwise: `k8s` → `Kubernetes`. */
export function sayTheirTerm(line: string, demands: Demand[]): TermChange | undefined {
  for (const mention of findSkills(line, { minCertainty: 0.8 })) {
    // A keyword has the skill list's name: only a requirement is in the posting's own words.
    const demand = demands.find((one) => one.requirementId && one.skillId === mention.id)
    if (!demand || demand.text.length > 40 || normaliseSkill(demand.text)?.id !== mention.id) continue
    if (!isNamed(mention.id) && !isShortFor(demand.text, mention.matched) && !isShortFor(mention.matched, demand.text))
      continue
    // A piece of a longer name (`Guest Service Recovery`) is no name of its own.
    if (/\p{Lu}\p{Ll}+ $/u.test(line.slice(0, mention.start)) || /^ \p{Lu}\p{Ll}/u.test(line.slice(mention.end)))
      continue
    if (sameTerm(demand.text, mention.matched) || !isName(demand.text) || !isName(mention.matched)) continue
    return {
      text: line.slice(0, mention.start) + within(demand.text, mention.start) + line.slice(mention.end),
      demand,
      term: demand.text,
      said: mention.matched,
    }
  }
  return undefined
}

/** The programming language that a framework is of, where the posting asks for it: `React` → `React (JavaScript)`. Nobody writes `Docker (containers)`. */
export function weaveBroader(line: string, demands: Demand[], said: Set<string>): TermChange | undefined {
  if (/[()]/.test(line)) return undefined
  for (const mention of findSkills(line, { minCertainty: 0.8 })) {
    if (skillById(mention.id)?.kind !== 'framework') continue
    const broader = new Set(
      impliedSkills(mention.id)
        .map((skill) => skill.id)
        .filter((id) => skillById(id)?.kind === 'language'),
    )
    const demand = demands.find((one) => one.skillId && broader.has(one.skillId) && !said.has(one.skillId))
    if (
      !demand?.skillId ||
      demand.text.length > 30 ||
      !isName(demand.text) ||
      normaliseSkill(demand.text)?.id !== demand.skillId
    )
      continue
    return {
      text: `${line.slice(0, mention.end)} (${within(demand.text, mention.end)})${line.slice(mention.end)}`,
      demand,
      term: demand.text,
      said: mention.matched,
    }
  }
  return undefined
}

/** Inside a sentence `Machine learning` is written small; `Amazon Web Services` and `Kubernetes` are names. */
const within = (term: string, at: number): string =>
  at > 0 && /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u.test(term) ? term[0]?.toLowerCase() + term.slice(1) : term

/** Names of tools can stand for one another; a field or method by another name is another thing, or another part of speech. */
const isNamed = (id: string): boolean =>
  ['language', 'framework', 'tool', 'certificate'].includes(skillById(id)?.kind ?? '')
/** `HR` of human resources; `FMLA` is one employment law of many. */
export const isShortFor = (short: string, long: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(short) &&
  long
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase())
    .join('') === short

const sameTerm = (a: string, b: string) => {
  const [x, y] = [plainText(a), plainText(b)]
  return x === y || `${x}s` === y || x === `${y}s` || x.includes(y) || y.includes(x)
}
/** Names of tools keep their form inside a sentence; a verb or a common noun would not. */
const isName = (term: string) => /\p{Lu}|\d|[+#.]/u.test(term)
