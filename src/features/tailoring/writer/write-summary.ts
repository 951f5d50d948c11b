import { sameLine, sameRole } from '#features/matching/match/same-role.ts'
import { isCareerBreak } from '#features/profiles/career-break.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { monthsOf } from '#features/truth/check/months-worked.ts'
import { spellNumber } from '#features/truth/check/quantity/spell-number.ts'
import type { Change } from '../tailored-resume.ts'
import { certificateName } from './certificate-name.ts'
import { type Demand, rateLine } from './demands.ts'
import { joinWords } from './join-words.ts'
import { rewordLine } from './rewrite-lines.ts'
import { capitalise, openingVerb, uncapitalise } from './rewrites/verbs.ts'
import { checkWords, isEnglish, isRunTogether, makeChange, servedBy, type Workshop } from './workshop.ts'

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
  const asked = askedCredentials(shop)
  const sentences = [...opening(shop, before), deed, asked].filter(
    (one): one is Sentence => one !== undefined && !checkWords(shop, one.text).blocked,
  )
  if (sentences.length < 2 || !sentences.some((one) => one === deed || one === asked)) return undefined
  const after = sentences.map((one) => one.text).join(' ')
  const gain = rateLine(after, shop.demands, shop.tasks)
  const thin = before.split(/\s+/).length < 15
  if (after === before || (!thin && gain.hits.length <= rateLine(before, shop.demands, shop.tasks).hits.length))
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

/** The person's own opening where it says something, then the years; else the title held, with the years. */
function opening(shop: Workshop, before: string): Sentence[] {
  const own = /^[^.!?]+[.!?]?/.exec(before)?.[0]?.trim() ?? ''
  const newest = shop.facts.work.findIndex((work) => !isCareerBreak(work))
  const title = shop.facts.work[newest]?.position ?? shop.facts.basics.label
  const keeps = own !== '' && !cliche.test(own) && own.split(' ').length <= 22
  const years = yearsClause(shop, keeps ? undefined : title)
  if (keeps)
    return [
      { text: close(own), pointers: ['/basics/summary'] },
      ...(years && !/\byears?\b/i.test(own) ? [{ text: `${capitalise(years)}.`, pointers: ['/work'] }] : []),
    ]
  if (!title) return []
  const pointers = [shop.facts.work[newest]?.position ? `/work/${newest}/position` : '/basics/label']
  return [{ text: years ? `${title} with ${years}.` : `${title}.`, pointers }]
}

const cliche =
  /\b(?:passionate|results[- ]driven|dynamic|team player|hard[- ]?working|motivated|detail[- ]oriented|go-getter|synergy|proven track record|seasoned|think outside|self-starter|enthusiastic|dedicated|seeking|looking for)\b/iu
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
  const deeds = shop.facts.work.flatMap((work, i) =>
    work.highlights.flatMap((line, j) => {
      const told = rewordLine(line, 'past', (text) => !checkWords(shop, text, `/work/${i}`).blocked).text
      const verb = openingVerb(told)
      if (verb?.form !== 'past' || verb.base === 'be' || !work.name || !isEnglish(line) || isRunTogether(line))
        return []
      if (told.length > 160 || /[;:()]|\.\s/.test(told)) return []
      const rated = rateLine(line, shop.demands, shop.tasks)
      return [{ line: told, name: work.name, pointer: `/work/${i}/highlights/${j}`, score: rated.score - i * 0.15 }]
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
    ...(certificate ? [`Holds the ${certificateName(certificate[1].name)}`] : []),
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
