import { findSkills } from '#features/skills/finding/find-skills.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { monthsOf } from '#features/truth/check/months-worked.ts'
import { spellNumber } from '#features/truth/check/quantity/spell-number.ts'
import type { Change } from '../tailored-resume.ts'
import { type Demand, rateLine } from './demands.ts'
import { openingVerb, uncapitalise } from './rewrites/verbs.ts'
import { checkWords, isEnglish, makeChange, servedBy, type Workshop } from './workshop.ts'

type Sentence = { text: string; pointers: string[] }

/**
 * A summary from the person's own facts: who, how long, the deed that speaks to the posting in the person's own words,
 * what else is asked. Sentences the facts do not carry are dropped. Undefined when that leaves less than two.
 */
export function writeSummary(shop: Workshop): Change | undefined {
  const { profile } = shop
  const before = profile.basics.summary ?? ''
  if (before && !isEnglish(before)) return undefined
  const deed = bestDeed(shop)
  const sentences = [firstSentence(shop, before), deed, askedCredentials(shop)].filter(
    (one): one is Sentence => one !== undefined && !checkWords(shop, one.text).blocked,
  )
  if (sentences.length < 2 && !(sentences.length === 1 && !before)) return undefined
  const after = sentences.map((one) => one.text).join(' ')
  const gain = rateLine(after, shop.demands, shop.tasks)
  if (after === before || (before && gain.hits.length <= rateLine(before, shop.demands, shop.tasks).hits.length))
    return undefined
  const truth = checkWords(shop, after)
  if (truth.blocked) return undefined
  return makeChange({
    kind: 'summary',
    pointer: '/basics/summary',
    before,
    after,
    why: gain.hits.length
      ? `It opens with what the posting asks for: ${gain.hits
          .slice(0, 3)
          .map((hit) => hit.text)
          .join(', ')}.`
      : 'It says in two sentences who you are and what you have done.',
    ...servedBy(gain.hits[0]),
    factPointers: [...new Set(sentences.flatMap((one) => one.pointers))],
    truth,
    edit: { op: 'set', value: after },
  })
}

/** The person's own first sentence where it says something; else title, years and the skills asked for. */
function firstSentence(shop: Workshop, before: string): Sentence | undefined {
  const own = /^[^.!?]+[.!?]?/.exec(before)?.[0]?.trim() ?? ''
  const skills = askedSkills(shop)
  const title = shop.facts.work[0]?.position ?? shop.facts.basics.label
  if (!title) return own && !cliche.test(own) ? { text: close(own), pointers: ['/basics/summary'] } : undefined
  const years = Math.floor(totalMonths(shop) / 12)
  const list = joinWords(skills.slice(0, 3))
  const options = [
    ...(years >= 2 && list ? [`${title} with ${spellNumber(years)} years of experience in ${list}.`] : []),
    ...(list ? [`${title} working with ${list}.`] : []),
    ...(own && !cliche.test(own) ? [close(own)] : []),
    ...(years >= 2 ? [`${title} with ${spellNumber(years)} years of experience.`] : []),
  ]
  const text = options.find((one) => !checkWords(shop, one).blocked)
  return text ? { text, pointers: shop.facts.work[0]?.position ? ['/work/0/position'] : ['/basics/label'] } : undefined
}

const cliche =
  /\b(?:passionate|results[- ]driven|dynamic|team player|hard[- ]?working|motivated|detail[- ]oriented|go-getter|synergy|proven track record|seasoned|think outside|self-starter|enthusiastic|dedicated|seeking|looking for)\b/iu
const close = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** Skills of the posting that the work itself shows, weightiest first. */
function askedSkills(shop: Workshop): string[] {
  const worked = shop.facts.work.flatMap((work) => [work.summary ?? '', ...work.highlights])
  const shown = new Set(worked.flatMap((line) => findSkills(line).map((mention) => mention.id)))
  return shop.demands.flatMap((demand) =>
    demand.skillId && shown.has(demand.skillId) && demand.text.length < 30 ? [demand.text] : [],
  )
}

function totalMonths(shop: Workshop): number {
  const index = indexFacts(shop.facts, [], shop.now)
  return monthsOf(
    index,
    shop.facts.work.map((_, i) => `/work/${i}`),
  ).low
}

/** The line of the facts that says most to the posting, told with its employer. Only deeds in the past read well so. */
function bestDeed(shop: Workshop): Sentence | undefined {
  const deeds = shop.facts.work.flatMap((work, i) =>
    work.highlights.flatMap((line, j) => {
      const verb = openingVerb(line)
      if (verb?.form !== 'past' || !work.name || !isEnglish(line) || line.length > 190) return []
      const rated = rateLine(line, shop.demands, shop.tasks)
      return [{ line, name: work.name, pointer: `/work/${i}/highlights/${j}`, score: rated.score - i * 0.15 }]
    }),
  )
  const best = deeds.sort((a, b) => b.score - a.score)[0]
  if (!best || best.score < 0.5) return undefined
  return { text: close(`At ${best.name}, ${uncapitalise(best.line)}`), pointers: [best.pointer] }
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
    ...(certificate ? [`Holds the ${certificate[1].name}`] : []),
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

export const joinWords = (words: string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
