import { sameLine, sameRole } from '#features/matching/match/same-role.ts'
import { isCareerBreak } from '#features/profiles/career-break.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { monthsOf } from '#features/truth/check/months-worked.ts'
import { spellNumber } from '#features/truth/check/quantity/spell-number.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import type { Change } from '../tailored-resume.ts'
import { certificateName, isProfession } from './certificate-name.ts'
import { type Demand, rateLine } from './demands.ts'
import { joinWords } from './join-words.ts'
import { sayPlainly } from './plain-summary.ts'
import { rewordLine } from './rewrite-lines.ts'
import { capitalise, openingVerb, uncapitalise, verbOf } from './rewrites/verbs.ts'
import { checkWords, isEnglish, isRunTogether, makeChange, servedBy, type Workshop } from './workshop.ts'

type Sentence = { text: string; pointers: string[] }

/** A summary is read in one breath; the person's own sentences may run longer, ours are then left out. */
const mostWords = 85
const count = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/**
 * A summary from the person's own facts: who, how long, the deed that speaks to the posting in the person's own words, and what
 * else the person says of themselves; only sentences that say nothing are left out, and are named. Undefined when nothing is won.
 */
export function writeSummary(shop: Workshop): Change | undefined {
  const { profile } = shop
  const before = profile.basics.summary?.trim() ?? ''
  if (before && (!isEnglish(before) || isHeap(before))) return undefined
  const { kept, left } = sayPlainly(before)
  const stands = (one: Sentence | undefined): one is Sentence =>
    one !== undefined && !checkWords(shop, one.text).blocked
  const [first, ...rest] = kept.map((text): Sentence => ({ text: close(text), pointers: ['/basics/summary'] }))
  const head = opening(shop, first, kept.join(' ')).filter(stands)
  const own = [...head, ...rest]
  if (rest.some((one) => !stands(one))) return undefined
  const fresh = [bestDeed(shop), askedCredentials(shop)].filter(stands).filter((one) => !isSaid(one.text, before))
  const added: Sentence[] = []
  for (const one of fresh)
    if (count([...own, ...added, one].map(({ text }) => text).join(' ')) <= mostWords) added.push(one)
  if (!own.length || !added.length) return undefined
  // The deed comes behind the opening, what the person is like behind what they did.
  const sentences = [...head, ...added.slice(0, 1), ...rest, ...added.slice(1)]
  const after = sentences.map((one) => one.text).join(' ')
  const gain = rateLine(after, shop.demands, shop.tasks)
  const thin = before.split(/\s+/).length < 15
  if (after === before || (!thin && gain.hits.length <= rateLine(before, shop.demands, shop.tasks).hits.length))
    return undefined
  const truth = checkWords(shop, after)
  if (truth.blocked) return undefined
  const asked = gain.hits.slice(0, 3).map((hit) => hit.text)
  return makeChange({
    kind: 'summary',
    pointer: '/basics/summary',
    before,
    after,
    why: [
      asked.length
        ? `It speaks to what the posting asks for: ${asked.join(', ')}.`
        : 'It says who you are and what you have done.',
      left.length ? `Left out, as anybody could say it: “${left.join('” “')}”` : '',
    ]
      .filter(Boolean)
      .join(' '),
    ...servedBy(gain.hits[0]),
    factPointers: [...new Set(sentences.flatMap((one) => one.pointers))],
    truth,
    edit: { op: 'set', value: after },
  })
}

/** Titles and fields in a row without a sentence: nobody's to put a sentence into. */
const isHeap = (text: string): boolean =>
  count(text) > 12 && !/[.!?;]/u.test(text) && (text.match(/(?<=\s)\p{Lu}\p{Ll}+/gu)?.length ?? 0) > count(text) / 3

/** Whether the words of a sentence stand in the summary already. */
function isSaid(sentence: string, summary: string): boolean {
  const has = new Set(readWords(summary).map((word) => word.stem))
  const words = readWords(sentence).filter((word) => word.text.length > 3)
  return words.filter((word) => has.has(word.stem)).length > words.length * 0.7
}

/** The person's own opening, with the years where no sentence tells them; else the title held, with the years. */
function opening(shop: Workshop, first: Sentence | undefined, own: string): Sentence[] {
  const newest = shop.facts.work.findIndex((work) => !isCareerBreak(work))
  const title = shop.facts.work[newest]?.position ?? shop.facts.basics.label
  const years = /\byears?\b|\bdecades?\b/iu.test(own) ? undefined : yearsClause(shop, first ? undefined : title)
  if (first) return [first, ...(years ? [{ text: `${capitalise(years)}.`, pointers: ['/work'] }] : [])]
  if (!title) return []
  const pointers = [shop.facts.work[newest]?.position ? `/work/${newest}/position` : '/basics/label']
  return [{ text: years ? `${title} with ${years}.` : `${title}.`, pointers }]
}

const close = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** `eleven years of experience, with TypeScript among the tools`: counted from the dates, under a title from those in its line of work alone. */
function yearsClause(shop: Workshop, title?: string): string | undefined {
  const index = indexFacts(shop.facts, [], shop.now)
  const inLine = (position = '') => title === undefined || sameRole(title, position) || sameLine(position, title)
  const all = shop.facts.work.flatMap((work, i) => (inLine(work.position) ? [`/work/${i}`] : []))
  const months = monthsOf(index, all).low
  const years = Math.floor(months / 12)
  if (years < 2) return undefined
  const base = `${years > 12 ? years : spellNumber(years)} years of experience`
  const skills = askedSkills(shop)
  const named = skills
    .filter((skill) => worksWith(shop.facts.work[0], skill.id))
    .slice(0, 3)
    .map((skill) => skill.name)
  const options = [...(named.length ? [`${base}, with ${joinWords(named)} among the tools`] : []), base]
  return options.find((text) => !checkWords(shop, `${capitalise(text)}.`).blocked)
}

type Worked = Workshop['facts']['work'][number]
const worksWith = (work: Worked | undefined, id: string): boolean =>
  [work?.summary ?? '', ...(work?.highlights ?? [])].some((line) =>
    findSkills(line).some((mention) => mention.id === id),
  )

/** Tools and languages of the posting that the work itself shows, weightiest first. */
function askedSkills(shop: Workshop): { id: string; name: string }[] {
  return shop.demands.flatMap((demand) => {
    const kind = skillById(demand.skillId ?? '')?.kind
    const named = kind && ['language', 'framework', 'tool'].includes(kind) && demand.text.length < 30
    return demand.skillId && named && shop.facts.work.some((work) => worksWith(work, demand.skillId ?? ''))
      ? [{ id: demand.skillId, name: demand.text }]
      : []
  })
}

/** The line of the facts that says most to the posting, told with its employer. Only deeds in the past read well so. */
function bestDeed(shop: Workshop): Sentence | undefined {
  const lines = shop.facts.work
    .flatMap(({ name, highlights }, i) =>
      highlights.flatMap((line, j) => {
        if (!name || !isEnglish(line) || isRunTogether(line)) return []
        return [{ line, name, i, j, most: rateLine(line, shop.demands, shop.tasks).score - i * 0.15 }]
      }),
    )
    .sort((a, b) => b.most - a.most)
  let best: { told: string; name: string; pointer: string; score: number } | undefined
  // Rewording is dear: only lines that could still be the best are reworded.
  for (const { line, name, i, j, most } of lines) {
    if (most < 0.5 || (best && most <= best.score)) break
    const told = tellDeed(shop, line, `/work/${i}`)
    const score = most - (told?.part ?? 0)
    if (told && score >= 0.5 && score > (best?.score ?? 0))
      best = { told: told.text, name, pointer: `/work/${i}/highlights/${j}`, score }
  }
  if (!best) return undefined
  return {
    text: close(`At ${/^University of\b/u.test(best.name) ? 'the ' : ''}${best.name}, ${uncapitalise(best.told)}`),
    pointers: [best.pointer],
  }
}

/** A line as a deed in the past, and what it loses for being a part in one; undefined when it is none. */
function tellDeed(shop: Workshop, line: string, entry: string): { text: string; part: number } | undefined {
  const text = rewordLine(line, 'past', (one) => !checkWords(shop, one, entry).blocked).text
  const verb = openingVerb(text)
  if (verb?.form !== 'past' || verb.base === 'be' || text.length > 160 || /[;:()]|\.\s/.test(text)) return undefined
  // `…, creates comments and …` beside a past verb is told by two people.
  const beside = [...text.matchAll(/(?:,|\sand|\sor)\s(\p{Ll}+)(?=\s\p{L})/gu)]
  if (beside.some(([, word = '']) => verbOf(word)?.form === 'third')) return undefined
  return { text, part: /^(?:work|assist|help|serve|participate|attend|handle|look|take)$/u.test(verb.base) ? 0.5 : 0 }
}

/** Languages and certificates, only those the posting asks for. */
function askedCredentials(shop: Workshop): Sentence | undefined {
  const asked = (text: string): Demand | undefined => rateLine(text, shop.demands).hits[0]
  const certificates = [...shop.facts.certificates.entries()].filter(([, item]) => asked(item.name))
  const languages = [...shop.facts.languages.entries()].filter(([, item]) =>
    shop.posting?.requirements.some(
      (one) => one.kind === 'language' && one.text.toLowerCase().includes(item.language.toLowerCase()),
    ),
  )
  const [certificate] = certificates
  const parts = [
    ...(certificate ? [sayHeld(certificate[1].name)] : []),
    ...(languages.length
      ? [
          `${certificate ? 'speaks' : 'Speaks'} ${joinWords(languages.map(([, item]) => (item.fluency ? `${item.language} (${item.fluency})` : item.language)))}`,
        ]
      : []),
  ]
  if (!parts.length) return undefined
  return {
    text: `${parts.join(' and ')}.`,
    pointers: [
      ...(certificate ? [`/certificates/${certificate[0]}`] : []),
      ...languages.map(([i]) => `/languages/${i}`),
    ],
  }
}

/** `Licensed as a Registered Nurse`: nobody holds a Registered Nurse certificate. */
const sayHeld = (name: string): string =>
  isProfession(name)
    ? `Licensed as ${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`
    : `Holds the ${certificateName(name)}`
