import type { Profile } from '#features/profiles/contract.ts'
import type { Claim, TruthSummary } from '../truth-report.ts'
import { checkSkill } from './check-lists.ts'
import { checkText } from './check-truth.ts'
import { type FactIndex, indexFacts } from './facts.ts'
import { makeReport, summariseTruth, toClaim } from './make-report.ts'

// The writers ask often about one person; the index of the facts is made once for each.
const indexes = new WeakMap<Profile, FactIndex>()
function indexOf(facts: Profile, now: string): FactIndex {
  const cached = indexes.get(facts)
  if (cached?.now === now) return cached
  const index = indexFacts(facts, [], now)
  indexes.set(facts, index)
  return index
}

type Input = { text: string; facts: Profile; now: string }

/** One line of a résumé against the facts. `entry` (`/work/0` of the facts) binds it to that entry. */
export function checkLineTruth(input: Input & { entry?: string }): TruthSummary {
  const index = indexOf(input.facts, input.now)
  const own = index.pieces.some(
    (piece) =>
      piece.text === input.text &&
      (input.entry === undefined || piece.entry === undefined || piece.entry === input.entry),
  )
  if (own) return { supported: 1, softened: 0, unsupported: [], blocked: false }
  const drafts = checkText(index, input.text, { kind: 'resume' }, input.entry ? [input.entry] : undefined)
  return summariseTruth(makeReport(drafts.map((draft) => toClaim(draft, input.text, undefined))))
}

/** One listed skill against the facts. */
export const checkSkillTruth = (input: Input): Claim => checkSkill(input.text, '', indexOf(input.facts, input.now))
