import type { MatchReport } from '#features/matching/match-report.ts'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { alignEntries } from '#features/truth/check/align-entries.ts'
import { checkLineTruth } from '#features/truth/check/check-line-truth.ts'
import { shortHash } from '#features/truth/check/make-report.ts'
import type { TruthSummary } from '#features/truth/truth-report.ts'
import type { Change, TailoringLevel } from '../tailored-resume.ts'
import { type Demand, readDemands } from './demands.ts'
import { verbOf } from './rewrites/verbs.ts'

/** What every step of the writer works with. */
export type Workshop = {
  profile: Profile
  facts: Profile
  posting: PostingFacts | undefined
  level: TailoringLevel
  demands: Demand[]
  /** The posting's own lines about the work. */
  tasks: string[]
  /** The posting is for somebody who leads people. */
  leads: boolean
  now: string
  /** `/work/0` of the résumé → the entry of the facts it stands for. */
  entryOf: Map<string, string>
}

export function openWorkshop(input: {
  profile: Profile
  facts: Profile
  posting?: PostingFacts
  match?: MatchReport
  level: TailoringLevel
  now?: string
}): Workshop {
  const { profile, facts, posting, level } = input
  const entryOf = new Map(
    alignEntries(profile, facts).flatMap((aligned) =>
      aligned.factPointer ? [[aligned.pointer, aligned.factPointer]] : [],
    ),
  )
  return {
    profile,
    facts: structuredClone(facts),
    posting,
    level,
    demands: posting ? weighByMatch(readDemands(posting), input.match) : [],
    tasks: posting?.responsibilities.map((line) => line.text) ?? [],
    leads:
      ['lead', 'manager', 'director', 'executive'].includes(posting?.seniority ?? '') ||
      /\b(?:manager|lead|head|director|supervisor)\b/i.test(posting?.title ?? ''),
    now: input.now ?? new Date().toISOString().slice(0, 10),
    entryOf,
  }
}

/** What the facts hold and the résumé does not say weighs more; what no résumé can show is left out. */
function weighByMatch(demands: Demand[], match: MatchReport | undefined): Demand[] {
  if (!match) return demands
  const status = new Map(match.requirements.map((one) => [one.requirementId, one.status]))
  return demands
    .filter((demand) => status.get(demand.requirementId ?? '') !== 'unclear')
    .map((demand) =>
      status.get(demand.requirementId ?? '') === 'unsaid'
        ? { ...demand, weight: Math.min(1, demand.weight + 0.3) }
        : demand,
    )
    .sort((a, b) => b.weight - a.weight)
}

/** Holds new words against the facts of the entry they stand in. */
export const checkWords = (shop: Workshop, text: string, entry?: string): TruthSummary =>
  checkLineTruth({
    text,
    facts: shop.facts,
    now: shop.now,
    ...(entry ? { entry: shop.entryOf.get(entry) ?? entry } : {}),
  })

const nothingClaimed: TruthSummary = { supported: 0, softened: 0, unsupported: [], blocked: false }

/** Completes a change: id from its content, and the truth of its new words. */
export function makeChange(change: Omit<Change, 'id' | 'truth'> & { truth?: TruthSummary }): Change {
  const id = `${change.kind}-${shortHash(`${change.kind}|${change.pointer}|${change.before}|${change.after}`)}`
  return { ...change, id, truth: change.truth ?? nothingClaimed }
}

/** Which demand a change serves, as a change names it. */
export const servedBy = (demand: Demand | undefined): Pick<Change, 'requirementId' | 'requirementText'> =>
  demand
    ? { ...(demand.requirementId ? { requirementId: demand.requirementId } : {}), requirementText: demand.text }
    : {}

const english =
  /\b(?:the|and|of|to|in|for|with|by|on|from|a|an|at|as|into|up|new|all|per|over|our|is|was|who|that|which|has|have|i|my|it|not|formerly|with|years?|out|between|after|before|until|than|more|less)\b|^\p{Lu}\p{Ll}+ed\b/iu
const foreign =
  /\b(?:und|der|die|das|für|mit|von|bei|les|des|pour|avec|dans|del|los|las|para|con|een|het|voor|dei|delle|uma|não)\b/iu
/** Several lines that a reader of files has run together (`Kept the books Filed returns`), or a whole paragraph: nobody's to reword. */
export const isRunTogether = (line: string): boolean =>
  line.length > 280 ||
  [...line.matchAll(/(?<=[\p{Ll}\d)]\s)\p{Lu}\p{Ll}+(?=\s\p{Ll})/gu)].some(([word]) => {
    const form = verbOf(word)?.form
    return form === 'past' || form === 'base'
  })

/** Whether a line is English, as far as its small words tell; the rewording rules are for English alone. */
export const isEnglish = (line: string): boolean =>
  !foreign.test(line) && (english.test(line) || (line.split(/\s+/).length <= 6 && /^[\x20-\x7e’–—]+$/.test(line)))
