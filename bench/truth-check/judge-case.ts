import { Profile } from '#features/profiles/contract.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import { checkTruth } from '#features/truth/check/check-truth.ts'
import type { Claim, TruthContext } from '#features/truth/truth-report.ts'
import type { TruthCase } from './truth-case.ts'

export type Outcome = { case: TruthCase; stopped: boolean; naive: boolean; claims: string[] }

const now = '2026-11-21'
const posting = { company: 'Helio Energy', title: 'Platform Engineer' }

/**
 * A planted invention counts as stopped only when an unsupported claim overlaps the invented words; a true rewrite
 * raises a false alarm when anything in it is unsupported.
 */
export function judgeCase(one: TruthCase, facts: Profile): Outcome {
  const claims =
    one.at === 'letter'
      ? checkTruth({ text: one.text, facts, now, context: letterContext(one) }).claims
      : draftClaims(one, facts)
  const wrong = claims.filter((claim) => claim.verdict === 'unsupported')
  const from = one.planted ? one.text.indexOf(one.planted) : 0
  const to = from + (one.planted?.length ?? 0)
  const hit = wrong.some((claim) => claim.span.start < to && from < claim.span.end)
  return {
    case: one,
    stopped: one.planted ? hit : wrong.length > 0,
    naive: !everyWordKnown(one.text, facts),
    claims: claims.map(
      (claim) => `${claim.verdict} ${claim.kind} “${claim.text}” ${claim.reason ?? claim.support[0]?.quote ?? ''}`,
    ),
  }
}

export const letterContext = (one: TruthCase): TruthContext => ({
  kind: 'letter',
  posting: one.posting ?? posting,
  contact: { name: 'Ms Okafor' },
})

/** The baseline: a text stands when each of its words occurs somewhere in the facts. */
function everyWordKnown(text: string, facts: Profile): boolean {
  const known = new Set(
    JSON.stringify(facts)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => known.has(word))
}

function draftClaims(one: TruthCase, facts: Profile): Claim[] {
  const draft = structuredClone(facts)
  const { pointer, list } = place(one, draft)
  const report = checkProfileTruth({ draft: Profile.parse(draft), facts, now })
  return report.claims.filter((claim) => (list ? claim.pointer?.startsWith(pointer) : claim.pointer === pointer))
}

/** Writes the text of a case into the draft; says where its claims will be. */
function place(one: TruthCase, draft: Profile): { pointer: string; list?: boolean } {
  const { at, text } = one
  if (at === 'summary') {
    draft.basics.summary = text
    return { pointer: '/basics/summary' }
  }
  const entry = /^\/(work|volunteer|projects)\/(\d)$/.exec(at)
  if (entry) {
    const lines = draft[entry[1] as 'work' | 'volunteer' | 'projects'][Number(entry[2])]?.highlights
    if (!lines) throw new Error(`No place ${at} for ${one.person}.`)
    lines.push(text)
    return { pointer: `${at}/highlights/${lines.length - 1}` }
  }
  const keys = at.split('/').slice(1)
  const last = keys.pop() ?? ''
  let node = draft as unknown as Record<string, unknown>
  for (const key of keys) node = node[key] as Record<string, unknown>
  const held = node[last]
  if (!Array.isArray(held)) {
    node[last] = text
    return { pointer: at }
  }
  const item = {
    awards: { title: text },
    languages: { language: text },
    work: { name: text, position: 'Adviser', startDate: '2011', endDate: '2012' },
  }[last] ?? { name: text }
  held.push(last === 'keywords' ? text : item)
  return { pointer: `${at}/${held.length - 1}`, list: true }
}
