import { sameLine, sameRole } from '#features/matching/match/same-role.ts'
import { certificateName, isProfession } from '#features/tailoring/writer/certificate-name.ts'
import { rateLine, readDemands } from '#features/tailoring/writer/demands.ts'
import { joinWords } from '#features/tailoring/writer/join-words.ts'
import { capitalise, uncapitalise } from '#features/tailoring/writer/rewrites/verbs.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { monthsOf } from '#features/truth/check/months-worked.ts'
import { spellNumber } from '#features/truth/check/quantity/spell-number.ts'
import type { LetterParagraph } from '../letter-draft.ts'
import { articleFor } from './article-for.ts'
import { totals } from './phrases.ts'
import { type Told, withThe } from './tell-fact.ts'
import type { Desk } from './write-letter.ts'

type Sentence = { text: string; pointers: string[]; requirementIds: string[] }

/**
 * What else the posting asks for and the facts hold: years, degree, languages, certificates. None in a short letter.
 * `untold` are the facts that the letter has not told yet, `places` the positions it has told of.
 */
export function tellBackground(desk: Desk, untold: Told[], places: ReadonlySet<Told['work']>): LetterParagraph[] {
  if (desk.length === 'short') return []
  const long = desk.length === 'long'
  const all = [
    ...(long ? [another(untold, places)] : []),
    years(desk),
    project(desk),
    credentials(desk),
    ...(long || isBeginner(desk) ? [study(desk)] : []),
  ]
  const kept = all.filter((one): one is Sentence => one !== undefined && desk.stands(one.text))
  if (!kept.length) return []
  return [
    {
      text: kept.map((one) => one.text).join(' '),
      factPointers: [...new Set(kept.flatMap((one) => one.pointers))],
      requirementIds: [...new Set(kept.flatMap((one) => one.requirementIds))],
    },
  ]
}

const idsOf = (desk: Desk, kind: string): string[] =>
  desk.posting.requirements.filter((one) => one.kind === kind).map((one) => one.id)

function years(desk: Desk): Sentence | undefined {
  const { facts, posting } = desk
  const entries = facts.work.map((_, i) => `/work/${i}`)
  // Years behind a till are no argument for a desk: they are told where some of them were spent in the same line of work.
  const near = (position = '') =>
    !posting.title || sameRole(posting.title, position) || sameLine(position, posting.title)
  if (!facts.work.some((work) => near(work.position))) return undefined
  const count = Math.floor(monthsOf(indexFacts(facts, [], desk.now), entries).low / 12)
  if (count < 2 || count > 30 || entries.length < 2) return undefined
  return {
    text: desk.pick(totals, 'total').replace('{years}', count > 12 ? String(count) : spellNumber(count)),
    pointers: entries,
    requirementIds: idsOf(desk, 'years'),
  }
}

function credentials(desk: Desk): Sentence | undefined {
  const { facts, posting } = desk
  const wanted = (text: string) =>
    posting.requirements.filter(
      (one) => ['language', 'certificate'].includes(one.kind) && one.text.toLowerCase().includes(text.toLowerCase()),
    )
  const languages = [...facts.languages.entries()].filter(
    ([, item]) => wanted(item.language).length || desk.length === 'long',
  )
  const certificates = [...facts.certificates.entries()]
    .filter(([, item]) => wanted(item.name).length || desk.length === 'long')
    .slice(0, 3)
  const held = certificates.filter(([, item]) => !isProfession(item.name))
  const licensed = certificates.find(([, item]) => isProfession(item.name))?.[1].name
  const parts = [
    ...(licensed ? [`am licensed as ${articleFor(licensed)} ${licensed}`] : []),
    ...(held.length ? [`hold ${joinWords(held.map(([, item]) => `the ${certificateName(item.name)}`))}`] : []),
    ...(languages.length ? [`speak ${joinWords(languages.map(([, item]) => withLevel(item)))}`] : []),
  ]
  if (!parts.length) return undefined
  const pointers = [...certificates.map(([i]) => `/certificates/${i}`), ...languages.map(([i]) => `/languages/${i}`)]
  return {
    text: `I ${joinWords(parts)}.`,
    pointers,
    requirementIds: [...idsOf(desk, 'certificate'), ...idsOf(desk, 'language')],
  }
}

/** Under three years of work, what somebody has studied says more than what they have done. */
const isBeginner = ({ facts, now }: Desk): boolean =>
  monthsOf(
    indexFacts(facts, [], now),
    facts.work.map((_, i) => `/work/${i}`),
  ).low < 48

/** A project that answers the posting, where its description goes on from its name: `…, a bus timetable app in TypeScript`. */
function project(desk: Desk): Sentence | undefined {
  const demands = readDemands(desk.posting)
  const rated = desk.facts.projects.flatMap((one, i) => {
    const text = one.description?.replace(/\.$/u, '') ?? ''
    const hits = rateLine(text, demands).hits
    return /^(?:an?|the)\s/iu.test(text) && text.length < 170 && !/[;:]|[.!?]\s/u.test(text) && hits.length
      ? [{ name: one.name, text, i, hits }]
      : []
  })
  const best = rated.toSorted((a, b) => b.hits.length - a.hits.length || a.i - b.i)[0]
  if (!best) return undefined
  return {
    text: `One of my projects is ${best.name}, ${uncapitalise(best.text)}.`,
    pointers: [`/projects/${best.i}`],
    requirementIds: best.hits.flatMap((hit) => hit.requirementId ?? []),
  }
}

const withLevel = (item: { language: string; fluency?: string | undefined }) =>
  item.fluency
    ? `${item.language} (${item.fluency.toLowerCase() === item.fluency || /^[ABC][12]$/.test(item.fluency) ? item.fluency : item.fluency.toLowerCase()})`
    : item.language

function study(desk: Desk): Sentence | undefined {
  const [latest] = desk.facts.education
  if (!latest?.institution || !latest.area) return undefined
  // What a reader of files has taken for a school, a course say, is none.
  if (!school.test(latest.institution) || /[,.:;]|\bclass\b/i.test(`${latest.area}${latest.institution}`))
    return undefined
  const text = `I studied ${latest.area} at ${withThe(latest.institution)}.`
  return { text, pointers: ['/education/0'], requirementIds: idsOf(desk, 'degree') }
}
const school = /univ|colleg|school|institut|academ|polytech|hochschule|facult|[ée]cole|escuela|scuola|\b[A-Z]{2,6}\b/iu

/** One more fact, of another position than the evidence came from. */
function another(untold: Told[], places: ReadonlySet<Told['work']>): Sentence | undefined {
  const fact = untold.find((one) => !places.has(one.work))
  if (!fact) return undefined
  return {
    text: `${capitalise(`at ${fact.employer}, ${fact.clause}`)}.`,
    pointers: [fact.pointer],
    requirementIds: fact.hits.flatMap((hit) => hit.requirementId ?? []),
  }
}
