import type { Profile } from '#features/profiles/contract.ts'
import type { Claim, ClaimKind, TruthReport } from '../truth-report.ts'
import { alignEntries } from './align-entries.ts'
import { checkLists } from './check-lists.ts'
import { checkText } from './check-truth.ts'
import { titlePhraseOf } from './claims/find-title-claims.ts'
import { type FactIndex, indexFacts } from './facts.ts'
import { makeReport, toClaim } from './make-report.ts'
import { plainText } from './text/tokens.ts'

export type CheckProfileTruthInput = { draft: Profile; facts: Profile; confirmed?: string[]; now?: string }

/**
 * Every claim of a drafted résumé against the person's facts. Employer, title, dates, degree and school are locked:
 * each must stand as the facts have it. Each entry's text may lean on that entry's facts alone.
 */
export function checkProfileTruth(input: CheckProfileTruthInput): TruthReport {
  const now = input.now ?? new Date().toISOString().slice(0, 10)
  const confirmed = input.confirmed ?? []
  const facts = indexFacts(input.facts, confirmed, now)
  const claims = [
    ...checkBasics(input.draft, facts),
    ...checkEntries(input.draft, facts),
    ...checkLists(input.draft, facts),
  ]
  return makeReport(claims, confirmed)
}

const checkString = (facts: FactIndex, text: string | undefined, pointer: string, entries?: string[]): Claim[] => {
  if (!text?.trim()) return []
  if (
    facts.pieces.some(
      (piece) => piece.text === text && (!entries || piece.entry === undefined || entries.includes(piece.entry)),
    )
  )
    return []
  return checkText(facts, text, { kind: 'resume' }, entries).map((draft) => toClaim(draft, text, pointer))
}

/** A field that a writer may not change: the same words, or fewer where that says no less truth. */
function checkLocked(
  kind: ClaimKind,
  draft: string | undefined,
  fact: string | undefined,
  pointer: string,
  factPointer: string,
): Claim[] {
  if (!draft?.trim()) return []
  const at = { kind, start: 0, end: draft.length } as const
  const same =
    fact !== undefined && (plainText(draft) === plainText(fact) || (kind === 'date' && fact.startsWith(draft)))
  if (same) {
    const verdict = draft === fact || kind !== 'date' ? 'supported' : 'softened'
    return [
      toClaim({ ...at, verdict, support: [{ source: 'profile', pointer: factPointer, quote: fact }] }, draft, pointer),
    ]
  }
  const reason = fact ? `Your facts say “${fact}”.` : 'Your facts leave this empty.'
  return [
    toClaim(
      {
        ...at,
        verdict: 'unsupported',
        support: [],
        reason,
        advice: 'This field is locked: it stays as you entered it.',
      },
      draft,
      pointer,
    ),
  ]
}

function checkBasics(draft: Profile, facts: FactIndex): Claim[] {
  const { basics } = draft
  const own = facts.profile.basics
  const claims: Claim[] = []
  claims.push(...checkLocked('person', basics.name, own.name, '/basics/name', '/basics/name'))
  for (const field of ['email', 'phone', 'url'] as const)
    claims.push(...checkLocked('contact', basics[field], own[field], `/basics/${field}`, `/basics/${field}`))
  for (const [key, value] of Object.entries(basics.location ?? {})) {
    const known = facts.pieces.some(
      (piece) => piece.role === 'place' && ` ${piece.plain} `.includes(` ${plainText(value)} `),
    )
    if (!known) claims.push(...checkLocked('place', value, undefined, `/basics/location/${key}`, ''))
  }
  for (const [i, link] of basics.profiles.entries()) {
    if (!own.profiles.some((other) => other.url === link.url))
      claims.push(...checkLocked('contact', link.url, undefined, `/basics/profiles/${i}/url`, ''))
  }
  claims.push(...checkLabel(basics.label, facts))
  claims.push(...checkString(facts, basics.summary, '/basics/summary'))
  return claims
}

function checkLabel(label: string | undefined, facts: FactIndex): Claim[] {
  if (!label?.trim()) return []
  const plain = plainText(label)
  const piece = facts.pieces.find(
    (one) => (one.role === 'title' || one.pointer === '/basics/label') && one.plain === plain,
  )
  if (piece)
    return [
      toClaim(
        {
          kind: 'title',
          start: 0,
          end: label.length,
          verdict: 'supported',
          support: [{ source: 'profile', pointer: piece.pointer, quote: piece.text }],
        },
        label,
        '/basics/label',
      ),
    ]
  if (!titlePhraseOf(label)) return checkString(facts, label, '/basics/label')
  return checkText(facts, label, { kind: 'resume' }).map((one) => toClaim(one, label, '/basics/label'))
}

function checkEntries(draft: Profile, facts: FactIndex): Claim[] {
  const claims: Claim[] = []
  for (const aligned of alignEntries(draft, facts.profile)) {
    const { list, pointer, factPointer, locked, texts } = aligned
    for (const field of locked) {
      if (field.missingEnd)
        claims.push(
          toClaim(
            {
              kind: 'date',
              start: 0,
              end: 0,
              verdict: 'unsupported',
              support: [],
              reason: `Without its end (${field.fact}) this reads as if it went on until today.`,
              advice: 'Put the end date back.',
            },
            '',
            field.pointer,
          ),
        )
      else claims.push(...checkLocked(field.kind, field.draft, field.fact, field.pointer, field.factPointer))
    }
    for (const { text, at } of texts)
      claims.push(...checkString(facts, text, at, factPointer ? [factPointer] : [`${list}?`]))
    if (!factPointer && !locked.some((field) => field.draft)) {
      claims.push(
        toClaim(
          {
            kind: 'employer',
            start: 0,
            end: 0,
            verdict: 'unsupported',
            support: [],
            reason: 'No entry of your facts matches this one.',
            advice: 'Take the entry out.',
          },
          '',
          pointer,
        ),
      )
    }
  }
  return claims
}
