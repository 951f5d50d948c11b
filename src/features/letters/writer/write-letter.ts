import type { PostingFacts } from '#features/postings/posting-facts.ts'
import { isCareerBreak } from '#features/profiles/career-break.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import { readDemands } from '#features/tailoring/writer/demands.ts'
import { checkTruth } from '#features/truth/check/check-truth.ts'
import { readTitles } from '#features/truth/check/claims/read-titles.ts'
import { shortHash } from '#features/truth/check/make-report.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import { LetterDraft, type LetterLength, type LetterParagraph, type LetterTone } from '../letter-draft.ts'
import { articleFor } from './article-for.ts'
import { letterContext } from './letter-context.ts'
import { closings, openings, purposes, signOffs } from './phrases.ts'
import { sayTitle } from './say-title.ts'
import { tellBackground } from './tell-background.ts'
import { tellEvidence } from './tell-evidence.ts'
import { type Told, tellFacts, withThe } from './tell-fact.ts'

export type WriteLetterInput = {
  facts: Profile
  posting: PostingFacts
  /** The person written to. */
  contact?: { name?: string; title?: string }
  tone: LetterTone
  length: LetterLength
  /** ISO 639-1; letters are written in English so far. */
  language?: 'en'
  /** ISO date that open positions run to; default today. */
  now?: string
}

/** What the parts of a letter share. `stands` holds a sentence against the facts. */
export type Desk = {
  facts: Profile
  posting: PostingFacts
  tone: LetterTone
  length: LetterLength
  now: string
  pick: (options: string[], what: string) => string
  stands: (text: string) => boolean
}

/**
 * A cover letter from the person's own facts, without a model: who writes and for what, the two or three facts that
 * speak most to the posting, what else it asks for, a plain close. Same input, same letter. A sentence that the facts
 * do not carry is left out.
 */
export function writeLetter(input: WriteLetterInput): LetterDraft {
  const { facts, posting, contact, tone, length } = input
  const now = input.now ?? new Date().toISOString().slice(0, 10)
  const context = letterContext(posting, contact)
  const check = (text: string) => checkTruth({ text, facts, context, now })
  const seed = `${facts.basics.name ?? ''}|${posting.company ?? ''}|${posting.title ?? ''}|${tone}`
  const desk: Desk = {
    facts,
    posting,
    tone,
    length,
    now,
    pick: (options, what) =>
      options[Number.parseInt(shortHash(`${seed}|${what}`).slice(-6), 36) % options.length] ?? '',
    stands: (text) => !check(text).blocked,
  }
  const told = tellFacts(
    facts,
    readDemands(posting),
    posting.responsibilities.map((line) => line.text),
    now,
  )
  const strongest = strongestOf(desk, told)
  const evidence = tellEvidence(desk, told, strongest)
  const said = new Set([
    ...evidence.flatMap((paragraph) => paragraph.factPointers),
    ...(strongest ? [strongest.pointer] : []),
  ])
  const paragraphs = [
    greeting(contact, tone),
    opening(desk, strongest),
    ...evidence,
    ...tellBackground(
      desk,
      told.filter((fact) => !said.has(fact.pointer)),
      new Set(told.filter((fact) => said.has(fact.pointer)).map((fact) => fact.work)),
    ),
    plain(desk.pick(closings[tone], 'closing')),
    plain([signOff(tone, contact), facts.basics.name].filter(Boolean).join('\n')),
  ].filter((paragraph) => paragraph.text && desk.stands(paragraph.text))
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n')
  return LetterDraft.parse({ paragraphs, text, truth: check(text) })
}

const plain = (text: string): LetterParagraph => ({ text, factPointers: [], requirementIds: [] })

function greeting(contact: WriteLetterInput['contact'], tone: LetterTone): LetterParagraph {
  if (contact?.name) return plain(`Dear ${contact.name},`)
  return plain(tone === 'formal' ? 'Dear Sir or Madam,' : 'Dear hiring team,')
}
const signOff = (tone: LetterTone, contact: WriteLetterInput['contact']) =>
  tone === 'formal' && !contact?.name ? 'Yours faithfully,' : signOffs[tone]

/** The fact a letter begins with: the best, where it answers what the posting requires by name. */
function strongestOf(desk: Desk, told: Told[]): Told | undefined {
  if (desk.tone === 'formal') return undefined
  const answers = (fact: Told) =>
    fact.clause.startsWith('I ') &&
    fact.hits.some((hit) => hit.requirementId && hit.weight >= 0.6 && skillById(hit.skillId ?? '')?.kind !== 'soft')
  const [best] = told
  return best && answers(best) && desk.stands(openingWith(best)) ? best : undefined
}
const openingWith = (fact: Told): string => `At ${fact.employer}, ${fact.clause}.`

/** The strongest fact or none, what for, and who writes: the present or latest position with its start. */
function opening(desk: Desk, strongest: Told | undefined): LetterParagraph {
  const { facts, posting, tone } = desk
  const title = posting.title ? sayTitle(posting.title) : 'advertised'
  const unnamed = (pattern: string) =>
    pattern.replace(' as {aTitle}', '').replace('position of {title}', 'advertised position')
  const firm = posting.company && posting.company !== posting.title ? posting.company : undefined
  const at = firm ? ` at ${firm}` : ''
  const pattern = desk.pick(strongest ? purposes : openings[tone], 'opening')
  const purpose = (posting.title ? pattern : unnamed(pattern))
    .replace('{title}', title)
    .replace('{aTitle}', `${articleFor(title)} ${title}`)
    .replace('{at}', at)
    // "… at Lumen, Inc." ends in its own full stop.
    .replace(/\.\.$/, '.')
  const newest = facts.work.findIndex((work) => !isCareerBreak(work))
  const latest = facts.work[newest]
  const year = latest?.startDate?.slice(0, 4)
  const role =
    latest?.position && /^\p{L}/u.test(latest.position) && latest.name
      ? `${articleFor(latest.position)} ${sayTitle(latest.position)} at ${withThe(latest.name)}`
      : undefined
  const isTitle = readTitles(readWords(latest?.position ?? ''), latest?.position ?? '').length > 0
  const options = [
    ...(role && isTitle && latest?.endDate ? [`I was most recently ${role}.`] : []),
    ...(role && isTitle && !latest?.endDate && year ? [`I have been ${role} since ${year}.`] : []),
    ...(role && isTitle && !latest?.endDate ? [`I am ${role}.`] : []),
    ...(latest?.name && !latest.endDate && year ? [`I have worked at ${withThe(latest.name)} since ${year}.`] : []),
  ]
  const who = options.find(desk.stands)
  return {
    text: [strongest ? openingWith(strongest) : '', purpose, who].filter(Boolean).join(' '),
    factPointers: [...(strongest ? [strongest.pointer] : []), ...(who ? [`/work/${newest}`] : [])],
    requirementIds: strongest?.hits.flatMap((hit) => hit.requirementId ?? []) ?? [],
  }
}
