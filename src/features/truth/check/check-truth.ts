import type { Profile } from '#features/profiles/contract.ts'
import type { TruthContext, TruthReport } from '../truth-report.ts'
import { findStrangeDoings } from './claims/doubt/find-strange-doings.ts'
import { weighDoubts } from './claims/doubt/weigh-doubts.ts'
import { findActivityClaims } from './claims/find-activity-claims.ts'
import { findContactClaims } from './claims/find-contact-claims.ts'
import { findDateClaims } from './claims/find-date-claims.ts'
import { findDutyClaims } from './claims/find-duty-claims.ts'
import { findExperienceClaims } from './claims/find-experience-claims.ts'
import { findIndustryClaims } from './claims/find-industry-claims.ts'
import { findLanguageClaims } from './claims/find-language-claims.ts'
import { findMarkedClaims } from './claims/find-marked-claims.ts'
import { findNameClaims } from './claims/find-name-claims.ts'
import { findQuantityClaims } from './claims/find-quantity-claims.ts'
import { findScopeClaims } from './claims/find-scope-claims.ts'
import { findSkillClaims } from './claims/find-skill-claims.ts'
import { findStudyClaims } from './claims/find-study-claims.ts'
import { findTitleClaims } from './claims/find-title-claims.ts'
import { acceptLiteral } from './claims/literal-mentions.ts'
import type { CheckContext, Draft, Passage } from './context.ts'
import { piecesOf } from './context.ts'
import { type FactIndex, indexFacts, type Piece } from './facts.ts'
import { makeReport, toClaim } from './make-report.ts'
import { readPassages } from './passages.ts'
import { plainText, readWords } from './text/tokens.ts'

export type CheckTruthInput = {
  text: string
  facts: Profile
  /** What the person confirmed: sentences, phrases, or ids of claims of an earlier report. */
  extraFacts?: string[]
  context?: TruthContext
  /** ISO date that open positions run to; default today. */
  now?: string
}

/**
 * Every claim that a text makes about a person, held against the person's facts. Pure but for the default of `now`.
 * Offsets are UTF-16 into `text`. Never throws on any text.
 */
export function checkTruth(input: CheckTruthInput): TruthReport {
  const now = input.now ?? new Date().toISOString().slice(0, 10)
  const confirmed = input.extraFacts ?? []
  const facts = indexFacts(input.facts, confirmed, now)
  const drafts = checkText(facts, input.text, input.context)
  return makeReport(
    drafts.map((draft) => toClaim(draft, input.text, undefined)),
    confirmed,
  )
}

/** The drafts of one text. `entries` binds the whole text to entries of the facts, as a bullet is bound to its job. */
export function checkText(facts: FactIndex, text: string, about: TruthContext = {}, entries?: string[]): Draft[] {
  const context = contextOf(facts, text, about)
  const { contact, sentences } = draftSentences(context, entries)
  return [
    ...contact,
    ...sentences.flatMap(({ passage, pieces, drafts }) => {
      const kept = weighDoubts(context, passage, pieces, drafts)
      return [...kept, ...findStrangeDoings(context, passage, pieces, kept)].sort((a, b) => a.start - b.start)
    }),
  ]
}

type Checked = { passage: Passage; pieces: Piece[]; drafts: Draft[] }
/** What the rules alone say of each sentence, before doubts are weighed. */
export function draftSentences(context: CheckContext, entries?: string[]): { contact: Draft[]; sentences: Checked[] } {
  const contact = findContactClaims(context)
  const sentences = readPassages(context, entries).map((passage) => {
    const pieces = piecesOf(context, passage)
    return { passage, pieces, drafts: checkPassage(context, passage, pieces, contact) }
  })
  return { contact, sentences }
}

export function contextOf(facts: FactIndex, text: string, about: TruthContext): CheckContext {
  const { posting } = about
  const postingText = [posting?.company, posting?.title, posting?.text].filter(Boolean).join(' | ')
  return {
    facts,
    text,
    kind: about.kind ?? 'resume',
    posting: {
      company: posting?.company ?? '',
      title: posting?.title ?? '',
      plain: plainText(postingText),
      stems: new Set(readWords(`${postingText} ${about.contact?.name ?? ''}`).map((word) => word.stem)),
      given: Boolean(posting?.text),
    },
    contact: [about.contact?.name, about.contact?.title].filter(Boolean).join(' '),
    now: facts.now,
  }
}

/** Claims that, where a fact bears them, tie a clause to that fact. */
const ties = new Set<Draft['kind']>(['number', 'money', 'percent', 'multiple', 'duration', 'tool', 'date'])
type Place = { start: number; end: number }
const within = (drafts: Draft[]) => (at: Place) => drafts.some((draft) => draft.start < at.end && at.start < draft.end)

/**
 * Takes out what stands where something weightier does not: a skill within `top-selling`, a title within `certified
 * public accountant`.
 */
function yieldTo(local: Draft[], weightier: Draft[], kinds: Draft['kind'][]): void {
  const refused = within(weightier.filter((draft) => draft.verdict === 'unsupported'))
  const kept = local.filter((one) => one.verdict === 'unsupported' || !kinds.includes(one.kind) || !refused(one))
  local.splice(0, local.length, ...kept)
}

function checkPassage(context: CheckContext, passage: Passage, pieces: Piece[], contact: Draft[]): Draft[] {
  const found: Draft[] = contact.filter((draft) => passage.start <= draft.start && draft.end <= passage.end)
  const local: Draft[] = []
  const taken = () => within([...found, ...local])
  const add = (drafts: Draft[]) => {
    const isTaken = taken()
    for (const draft of drafts) if (!isTaken(draft)) local.push(draft)
  }
  add(findExperienceClaims(context, passage, pieces))
  add(findDateClaims(context, passage, pieces))
  add(findStudyClaims(context, passage))
  add(findTitleClaims(context, passage))
  add(findSkillClaims(context, passage, pieces))
  add(findIndustryClaims(context, passage))
  add(findLanguageClaims(context, passage, pieces))
  const marked = findMarkedClaims(context, passage, pieces)
  yieldTo(local, marked, ['skill', 'title'])
  add(marked)
  add(findQuantityClaims(context, passage, taken(), pieces))
  const scope = [...findScopeClaims(context, passage, pieces), ...findDutyClaims(context, passage, pieces)]
  yieldTo(local, scope, ['skill', 'tool'])
  add(scope)
  add(findNameClaims(context, passage, taken()))
  // A field named in passing is part of what is done: only what other checks weighed is left to them.
  const weighed = local.filter((one) => one.kind !== 'skill')
  local.push(
    ...findActivityClaims(
      context,
      passage,
      pieces,
      within(weighed),
      local.filter((one) => ties.has(one.kind) && one.verdict !== 'unsupported'),
    ),
  )
  return acceptLiteral(context, passage, pieces, local)
}
