// One entry a situation: when it holds, what is said, what can be done. The order is the order of urgency.
import type { Insight } from '../contract.ts'
import { applicationRules } from './application-rules.ts'
import { documentRules } from './document-rules.ts'
import type { Facts } from './facts.ts'

export type Rule = {
  kind: string
  /** Higher comes first; equal ones keep the order in which they were found. */
  urgency: number
  find: (facts: Facts) => Omit<Insight, 'kind'>[]
}

export const rules: Rule[] = [...applicationRules, ...documentRules]

/** Everything worth saying, most urgent first, without what was put away. Pure. */
export function findInsights(facts: Facts, putAway: ReadonlySet<string> = new Set()): Insight[] {
  return rules
    .toSorted((a, b) => b.urgency - a.urgency)
    .flatMap(({ kind, find }) => find(facts).map((insight) => ({ ...insight, kind })))
    .filter(({ key }) => !putAway.has(key))
}
