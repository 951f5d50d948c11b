import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { alignEntries } from '#features/truth/check/align-entries.ts'
import { checkLineTruth } from '#features/truth/check/check-line-truth.ts'
import { shortHash } from '#features/truth/check/make-report.ts'
import type { TruthSummary } from '#features/truth/truth-report.ts'
import type { Change, TailoringLevel } from '../tailored-resume.ts'
import { type Demand, readDemands } from './demands.ts'

/** What every step of the writer works with. */
export type Workshop = {
  profile: Profile
  facts: Profile
  posting: PostingFacts | undefined
  level: TailoringLevel
  demands: Demand[]
  /** The posting's own lines about the work. */
  tasks: string[]
  now: string
  /** `/work/0` of the résumé → the entry of the facts it stands for. */
  entryOf: Map<string, string>
}

export function openWorkshop(input: {
  profile: Profile
  facts: Profile
  posting?: PostingFacts
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
    demands: posting ? readDemands(posting) : [],
    tasks: posting?.responsibilities.map((line) => line.text) ?? [],
    now: input.now ?? new Date().toISOString().slice(0, 10),
    entryOf,
  }
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
