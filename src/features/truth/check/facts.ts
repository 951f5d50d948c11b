import type { Profile } from '#features/profiles/contract.ts'
import { deriveQuantities } from './quantity/derive-quantities.ts'
import type { Quantity } from './quantity/quantity.ts'
import { readQuantities } from './quantity/read-quantities.ts'
import { isStopWord } from './text/meaning.ts'
import { stemsBehind } from './text/short-forms.ts'
import { plainText, readWords, type Word } from './text/tokens.ts'

export type PieceRole =
  | 'employer'
  | 'title'
  | 'school'
  | 'degree'
  | 'area'
  | 'skill'
  | 'certificate'
  | 'award'
  | 'language'
  | 'publication'
  | 'project'
  | 'place'
  | 'person'
  | 'contact'
  | 'date'
  | 'text'

/** One string of the facts. `entry` is the pointer of the work, school or project it belongs to, if any. */
export type Piece = {
  pointer: string
  entry?: string
  role: PieceRole
  text: string
  plain: string
  words: Word[]
  stems: Set<string>
  quantities: Quantity[]
  confirmed?: boolean
}

export type FactIndex = {
  profile: Profile
  pieces: Piece[]
  stems: Set<string>
  /** The pieces a set of entries may lean on, made once for each set. */
  scopes: Map<string, Piece[]>
  now: string
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' })
/** `UZ` → Uzbekistan. */
const countryOf = (code: string): string =>
  [regions.of(code.toUpperCase()) ?? code, everyday[code.toUpperCase()] ?? ''].join(' ').trim()
const everyday: Record<string, string> = {
  GB: 'UK Britain British',
  US: 'USA US America American',
  AE: 'UAE Emirates',
  NL: 'Holland Dutch',
  CZ: 'Czech Republic',
  KR: 'Korea',
  TR: 'Turkey',
}

/** Lays out every string of the facts, with what the checks look up in it. `confirmed` are facts without a place. */
export function indexFacts(profile: Profile, confirmed: string[], now: string): FactIndex {
  const pieces: Piece[] = []
  const add = (pointer: string, role: PieceRole, text: string | undefined, entry?: string, confirmedFact = false) => {
    if (!text?.trim()) return
    const words = readWords(text)
    const plain = plainText(text)
    const read = role === 'contact' || role === 'date' ? [] : readQuantities(text)
    pieces.push({
      pointer,
      role,
      text,
      plain,
      words,
      stems: new Set([
        ...words.filter((word) => !isStopWord(word)).map((word) => word.stem),
        ...stemsBehind(text, plain),
      ]),
      quantities: [...read, ...deriveQuantities(text, read)],
      ...(entry === undefined ? {} : { entry }),
      ...(confirmedFact ? { confirmed: true } : {}),
    })
  }
  const { basics } = profile
  add('/basics/name', 'person', basics.name)
  add('/basics/label', 'text', basics.label)
  add('/basics/summary', 'text', basics.summary)
  add('/basics/email', 'contact', basics.email)
  add('/basics/phone', 'contact', basics.phone)
  add('/basics/url', 'contact', basics.url)
  for (const [key, value] of Object.entries(basics.location ?? {})) {
    add(`/basics/location/${key}`, 'place', value)
    if (key === 'countryCode' && /^[A-Z]{2}$/i.test(value)) add(`/basics/location/${key}`, 'place', countryOf(value))
  }
  basics.profiles.forEach((link, i) => {
    add(`/basics/profiles/${i}/url`, 'contact', link.url)
    add(`/basics/profiles/${i}/username`, 'contact', link.username)
    add(`/basics/profiles/${i}/network`, 'text', link.network)
  })
  profile.work.forEach((work, i) => {
    const entry = `/work/${i}`
    add(`${entry}/name`, 'employer', work.name, entry)
    add(`${entry}/position`, 'title', work.position, entry)
    add(`${entry}/location`, 'place', work.location, entry)
    add(`${entry}/summary`, 'text', work.summary, entry)
    for (const [j, line] of work.highlights.entries()) add(`${entry}/highlights/${j}`, 'text', line, entry)
  })
  profile.volunteer.forEach((work, i) => {
    const entry = `/volunteer/${i}`
    add(`${entry}/organization`, 'employer', work.organization, entry)
    add(`${entry}/position`, 'title', work.position, entry)
    add(`${entry}/summary`, 'text', work.summary, entry)
    for (const [j, line] of work.highlights.entries()) add(`${entry}/highlights/${j}`, 'text', line, entry)
  })
  profile.education.forEach((school, i) => {
    const entry = `/education/${i}`
    add(`${entry}/institution`, 'school', school.institution, entry)
    add(`${entry}/studyType`, 'degree', school.studyType, entry)
    add(`${entry}/area`, 'area', school.area, entry)
    add(`${entry}/location`, 'place', school.location, entry)
    add(`${entry}/score`, 'text', school.score, entry)
    for (const [j, line] of school.courses.entries()) add(`${entry}/courses/${j}`, 'text', line, entry)
    for (const [j, line] of school.highlights.entries()) add(`${entry}/highlights/${j}`, 'text', line, entry)
  })
  profile.projects.forEach((project, i) => {
    const entry = `/projects/${i}`
    add(`${entry}/name`, 'project', project.name, entry)
    add(`${entry}/description`, 'text', project.description, entry)
    add(`${entry}/entity`, 'employer', project.entity, entry)
    add(`${entry}/url`, 'contact', project.url, entry)
    for (const [j, role] of project.roles.entries()) add(`${entry}/roles/${j}`, 'title', role, entry)
    for (const [j, word] of project.keywords.entries()) add(`${entry}/keywords/${j}`, 'skill', word, entry)
    for (const [j, line] of project.highlights.entries()) add(`${entry}/highlights/${j}`, 'text', line, entry)
  })
  profile.skills.forEach((skill, i) => {
    add(`/skills/${i}/name`, 'skill', skill.name)
    for (const [j, word] of skill.keywords.entries()) add(`/skills/${i}/keywords/${j}`, 'skill', word)
  })
  profile.certificates.forEach((certificate, i) => {
    const entry = `/certificates/${i}`
    add(`${entry}/name`, 'certificate', certificate.name, entry)
    add(`${entry}/issuer`, 'certificate', certificate.issuer, entry)
  })
  profile.awards.forEach((award, i) => {
    const entry = `/awards/${i}`
    add(`${entry}/title`, 'award', award.title, entry)
    add(`${entry}/awarder`, 'award', award.awarder, entry)
    add(`${entry}/summary`, 'text', award.summary, entry)
  })
  profile.publications.forEach((item, i) => {
    const entry = `/publications/${i}`
    add(`${entry}/name`, 'publication', item.name, entry)
    add(`${entry}/publisher`, 'publication', item.publisher, entry)
    add(`${entry}/summary`, 'text', item.summary, entry)
  })
  profile.languages.forEach((item, i) => {
    add(`/languages/${i}/language`, 'language', [item.language, item.fluency].filter(Boolean).join(' '))
  })
  profile.interests.forEach((item, i) => {
    add(`/interests/${i}/name`, 'text', item.name)
    for (const [j, word] of item.keywords.entries()) add(`/interests/${i}/keywords/${j}`, 'text', word)
  })
  profile.references.forEach((item, i) => {
    add(`/references/${i}/name`, 'person', item.name)
    add(`/references/${i}/reference`, 'text', item.reference)
  })
  for (const [i, line] of confirmed.entries()) add(`/${i}`, 'text', line, undefined, true)
  const parts = (word: Word) => (/\p{L}-\p{L}/u.test(word.text) ? readWords(word.text.replaceAll('-', ' ')) : [])
  const stems = new Set(
    pieces.flatMap((piece) => [
      ...piece.stems,
      ...piece.words.flatMap((word) => [word, ...parts(word)]).map((word) => word.stem),
    ]),
  )
  return { profile, pieces, stems, scopes: new Map(), now }
}
