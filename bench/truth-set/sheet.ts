// A sheet: everything a layout draws, already worded. One sheet per person and layout, with the truth beside it.
import type { Profile } from '../../src/features/profiles/contract.ts'
import { headings, type SectionKey, sectionKeys } from './headings.ts'
import type { Language, Person } from './person.ts'
import { pick, randomFrom } from './seed.ts'
import { chooseDateHabit, type DateHabit, keepDate, writeDate, writePeriod } from './write-dates.ts'

export interface SheetLink {
  kind: 'email' | 'phone' | 'link'
  /** As printed, e.g. `linkedin.com/in/ana`. */
  text: string
  url: string
  /** `LinkedIn`, `Email`: for layouts that hide the address behind a word. */
  network: string
}
export interface SheetJob {
  title: string
  company: string
  place: string
  dates: string
  start: string
  end: string
  bullets: string[]
}
export interface SheetSchool {
  degree: string
  school: string
  place: string
  dates: string
  score: string
}
export interface Sheet {
  id: string
  language: Language
  name: string
  label: string
  place: string
  /** E-mail, phone, then profiles. */
  links: SheetLink[]
  summary: string
  headings: Record<SectionKey, string>
  /** Sections that have content, in the order this person likes. */
  order: SectionKey[]
  work: SheetJob[]
  education: SheetSchool[]
  /** A group without a name is a plain list. */
  skills: { name: string; items: string[] }[]
  languages: { name: string; level: string }[]
  certificates: { name: string; issuer: string; date: string }[]
  projects: { name: string; what: string; url: string }[]
  awards: { name: string; issuer: string; date: string }[]
  publications: { name: string; issuer: string; date: string }[]
  volunteer: { title: string; company: string; dates: string; bullets: string[] }[]
  interests: string[]
}

/** What a document says, hence what a reader can know. */
export interface Rendition {
  sheet: Sheet
  truth: Profile
}

const within: Record<Language, string> = {
  en: ' in ',
  de: ' in ',
  fr: ' en ',
  es: ' en ',
  pt: ' em ',
  nl: ' in ',
  it: ' in ',
}

function writeDegree(study: string | undefined, area: string | undefined, language: Language, style: number): string {
  if (!study || !area) return study ?? area ?? ''
  if (style < 0.4) return `${study}${within[language]}${area}`
  return style < 0.75 ? `${study}, ${area}` : `${study} ${area}`
}

function keepPeriod<T extends { startDate?: string | undefined; endDate?: string | undefined }>(
  entry: T,
  habit: DateHabit,
): T {
  const kept = { ...entry }
  if (entry.startDate) kept.startDate = keepDate(entry.startDate, habit)
  if (entry.endDate) kept.endDate = keepDate(entry.endDate, habit)
  return kept
}

function orderSections(filled: (key: SectionKey) => boolean, isJunior: boolean, random: () => number): SectionKey[] {
  const main: SectionKey[] = isJunior ? ['education', 'work'] : ['work', 'education']
  const skillsFirst = random() < 0.25
  const head: SectionKey[] = skillsFirst ? ['summary', 'skills', ...main] : ['summary', ...main, 'skills']
  const rest = sectionKeys.filter((key) => !head.includes(key))
  return [...head, ...rest].filter(filled)
}

/** Words a person's résumé for one layout. The same pair always gives the same sheet. */
export function writeSheet(person: Person, layoutId: string): Rendition {
  const random = randomFrom(`${person.id}/${layoutId}`)
  const { profile, language } = person
  const { basics } = profile
  const habit = chooseDateHabit(language, person.dates, random)
  const degreeStyle = random()
  const links: SheetLink[] = []
  if (basics.email) links.push({ kind: 'email', text: basics.email, url: `mailto:${basics.email}`, network: 'Email' })
  if (basics.phone) {
    links.push({
      kind: 'phone',
      text: basics.phone,
      url: `tel:${basics.phone.replace(/[^+\d]/g, '')}`,
      network: 'Phone',
    })
  }
  for (const { network, url } of basics.profiles) {
    links.push({ kind: 'link', text: url.replace(/^https:\/\//, ''), url, network })
  }
  const isFlat = profile.skills.every(({ keywords }) => keywords.length === 0)
  const onDate = (date: string | undefined) => (date ? writeDate(date, habit) : '')
  const sheet: Sheet = {
    id: person.id,
    language,
    name: basics.name ?? '',
    label: basics.label ?? '',
    place: basics.location?.text ?? '',
    links,
    summary: basics.summary ?? '',
    headings: Object.fromEntries(
      (['contact', ...sectionKeys] as SectionKey[]).map((key) => [key, pick(headings[language][key], random)]),
    ) as Record<SectionKey, string>,
    order: [],
    work: profile.work.map((job) => ({
      title: job.position ?? '',
      company: job.name ?? '',
      place: job.location ?? '',
      dates: writePeriod(job.startDate, job.endDate, habit),
      start: onDate(job.startDate),
      end: job.endDate ? onDate(job.endDate) : habit.today,
      bullets: job.highlights,
    })),
    education: profile.education.map((school) => ({
      degree: writeDegree(school.studyType, school.area, language, degreeStyle),
      school: school.institution ?? '',
      place: school.location ?? '',
      dates: writePeriod(school.startDate, school.endDate, habit),
      score: school.score ?? '',
    })),
    skills: isFlat
      ? profile.skills.length > 0
        ? [{ name: '', items: profile.skills.map(({ name }) => name) }]
        : []
      : profile.skills.map(({ name, keywords }) => ({ name, items: keywords })),
    languages: profile.languages.map(({ language: name, fluency }) => ({ name, level: fluency ?? '' })),
    certificates: profile.certificates.map(({ name, issuer, date }) => ({
      name,
      issuer: issuer ?? '',
      date: onDate(date),
    })),
    projects: profile.projects.map(({ name, description, url }) => ({ name, what: description ?? '', url: url ?? '' })),
    awards: profile.awards.map(({ title, awarder, date }) => ({
      name: title,
      issuer: awarder ?? '',
      date: onDate(date),
    })),
    publications: profile.publications.map((paper) => ({
      name: paper.name,
      issuer: paper.publisher ?? '',
      date: onDate(paper.releaseDate),
    })),
    volunteer: profile.volunteer.map((role) => ({
      title: role.position ?? '',
      company: role.organization ?? '',
      dates: writePeriod(role.startDate, role.endDate, habit),
      bullets: role.highlights,
    })),
    interests: profile.interests.map(({ name }) => name),
  }
  sheet.order = orderSections((key) => key !== 'contact' && sheet[key].length > 0, profile.work.length < 2, random)
  const truth: Profile = {
    ...profile,
    work: profile.work.map((job) => keepPeriod(job, habit)),
    education: profile.education.map((school) => keepPeriod(school, habit)),
  }
  return { sheet, truth }
}
