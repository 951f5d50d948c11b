// Texts made from profiles by rule: each sentence form once with what the profile says (true) and once with a detail that
// belongs to somebody else (invented). They say how the check reads hard facts in many sentence forms.
import type { Profile } from '#features/profiles/contract.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { monthsOf } from '#features/truth/check/months-worked.ts'
import type { TruthCase } from '../truth-case.ts'
import { forms, type Slot } from './forms.ts'

const now = '2026-11-21'
export type Values = Partial<Record<Slot, string>>

const small = (text: string) => (/^\p{Lu}\p{Ll}/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text)
const lower = (text: string) =>
  text
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ')
const article = (noun: string) =>
  /^(?:[aeio]|u(?!ni|s|k)|MA\b|MSc|MBA|NVQ|LL|HN|FE|X)/u.test(noun) ? `an ${noun}` : `a ${noun}`
const yearOf = (date: string | undefined) => date?.slice(0, 4)
const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const spell = (n: number) => words[n] ?? String(n)

/** What a profile says, by slot. */
export function valuesOf(person: Profile): Values {
  const [work, earlier] = person.work
  const [school] = person.education
  const [award] = person.awards
  const [certificate] = person.certificates
  const tongues = person.languages
  const { high } = monthsOf(
    indexFacts(person, [], now),
    person.work.map((_, i) => `/work/${i}`),
  )
  const years = Math.floor(high / 12)
  const skills = person.skills.flatMap((one) => (one.keywords.length ? one.keywords : [one.name]))
  const values: Record<string, string | undefined> = {
    label: person.basics.label,
    city: person.basics.location?.city,
    employer: work?.name,
    title: work?.position && lower(work.position),
    Title: work?.position,
    from: yearOf(work?.startDate),
    employer2: earlier?.name,
    title2: earlier?.position && lower(earlier.position),
    from2: yearOf(earlier?.startDate),
    to2: yearOf(earlier?.endDate),
    degree: school?.studyType,
    area: school?.area,
    school: school?.institution,
    graduated: yearOf(school?.endDate),
    certificate: certificate?.name,
    certified: yearOf(certificate?.date),
    award: award?.title,
    awarder: award?.awarder,
    awarded: yearOf(award?.date),
    tongue: tongues[0]?.language,
    tongue2: tongues[1]?.language,
    years: years >= 3 ? spell(years) : undefined,
    fewer: years >= 4 ? spell(years - 1) : undefined,
    skill: skills[0],
    skill2: skills[1],
    skill3: skills[2],
    line: work?.highlights[0] && small(work.highlights[0]),
    line2: work?.highlights[1],
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values
}

const fill = (form: string, values: Values): string | undefined => {
  let whole = true
  const text = form.replace(
    /\{(an? )?(\w+)(\/)?\}/gu,
    (_, lead: string | undefined, slot: Slot, isSmall: string | undefined) => {
      const value = values[slot]
      if (!value) whole = false
      const said = isSmall ? lower(value ?? '') : (value ?? '')
      return lead ? article(said) : said
    },
  )
  return whole ? text[0]?.toUpperCase() + text.slice(1) : undefined
}

/** True and invented texts of one person; invented details come from `others`, one for each slot a form plants. */
export function makeTexts(id: string, person: Profile, others: Profile[]): (TruthCase & { form: string })[] {
  const own = valuesOf(person)
  const said = JSON.stringify(person).toLowerCase()
  return forms.flatMap(({ at, form, plants }, i) => {
    const text = fill(form, own)
    if (!text) return []
    const made: (TruthCase & { form: string })[] = [{ person: id, at, text, form }]
    for (const slot of plants) {
      const invented = pick(slot, own, others, said, i)
      const value = own[slot]
      if (!invented || !value) continue
      const planted = fill(form, { ...own, [slot]: invented })
      const words = form.includes(`${slot}/}`) ? lower(invented) : invented
      if (planted?.includes(words)) made.push({ person: id, at, text: planted, planted: words, kind: slot, form })
    }
    return made
  })
}

function pick(slot: Slot, own: Values, others: Profile[], said: string, turn: number): string | undefined {
  const mine = own[slot] ?? ''
  if (/^(?:from|to2|from2|graduated|certified|awarded)$/.test(slot)) return String(Number(mine) - 4)
  if (slot === 'years') return 'thirty-eight'
  if (slot === 'fewer') return 'thirty-eight'
  for (let k = 0; k < others.length; k += 1) {
    const value = valuesOf(others[(turn * 7 + k) % others.length] as Profile)[slot]
    if (!value) continue
    const telling = value.toLowerCase().match(/\p{L}{4,}/gu) ?? []
    if (telling.length > 0 && telling.every((word) => !said.includes(word.slice(0, 5)))) return value
  }
  return undefined
}
