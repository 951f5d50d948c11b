// The invented people: short notation in people/*.yaml, expanded to profiles.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Profile } from '../../src/features/profiles/contract.ts'
import type { DateStyle } from './write-dates.ts'

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl' | 'it'

export interface Person {
  id: string
  language: Language
  /** ISO 3166-1 alpha-2: where the person lives. */
  country: string
  profession: string
  /** The way this person always writes dates; else it varies from document to document. */
  dates?: DateStyle
  profile: Profile
}

const date = z.union([z.string(), z.number()]).transform(String)
const period = { from: date.optional(), to: date.optional() }
const strings = z.array(z.string()).default([])
const Short = z.strictObject({
  id: z.string(),
  lang: z.enum(['en', 'de', 'fr', 'es', 'pt', 'nl', 'it']).default('en'),
  country: z.string().length(2),
  profession: z.string(),
  dates: z.string().optional(),
  name: z.string(),
  label: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  place: z.string().optional(),
  links: strings,
  summary: z.string().optional(),
  work: z
    .array(z.strictObject({ as: z.string(), at: z.string(), in: z.string().optional(), ...period, did: strings }))
    .default([]),
  education: z
    .array(
      z.strictObject({
        degree: z.string().optional(),
        area: z.string().optional(),
        at: z.string(),
        in: z.string().optional(),
        ...period,
        score: z.string().optional(),
      }),
    )
    .default([]),
  /** A list, or named groups. */
  skills: z.union([strings, z.record(z.string(), z.array(z.string()))]).default([]),
  /** Language → level. */
  languages: z.record(z.string(), z.string()).default({}),
  certificates: z.array(z.tuple([z.string(), z.string(), date])).default([]),
  projects: z.array(z.strictObject({ name: z.string(), what: z.string(), url: z.string().optional() })).default([]),
  awards: z.array(z.tuple([z.string(), z.string(), date])).default([]),
  publications: z.array(z.tuple([z.string(), z.string(), date])).default([]),
  volunteer: z.array(z.strictObject({ as: z.string(), at: z.string(), ...period, did: strings })).default([]),
  interests: strings,
})

/** A single date means a point in time: both ends are the same. */
function toPeriod(entry: { from?: string | undefined; to?: string | undefined }) {
  const startDate = entry.from ?? entry.to
  return { ...(startDate && { startDate }), ...(entry.to && { endDate: entry.to }) }
}

function toPerson(short: z.infer<typeof Short>): Person {
  const links = short.links.map((link) => {
    const [network = '', path = ''] = link.split(' ')
    return { network, url: `https://${path}` }
  })
  const groups = Array.isArray(short.skills)
    ? short.skills.map((name) => ({ name }))
    : Object.entries(short.skills).map(([name, keywords]) => ({ name, keywords }))
  const profile = Profile.parse({
    basics: {
      name: short.name,
      label: short.label,
      email: short.email,
      phone: short.phone,
      summary: short.summary,
      location: short.place ? { text: short.place } : undefined,
      profiles: links,
    },
    work: short.work.map((job) => ({
      position: job.as,
      name: job.at,
      location: job.in,
      ...toPeriod(job),
      highlights: job.did,
    })),
    education: short.education.map((school) => ({
      studyType: school.degree,
      area: school.area,
      institution: school.at,
      location: school.in,
      score: school.score,
      ...toPeriod(school),
    })),
    skills: groups,
    languages: Object.entries(short.languages).map(([language, fluency]) => ({ language, fluency })),
    certificates: short.certificates.map(([name, issuer, on]) => ({ name, issuer, date: on })),
    projects: short.projects.map(({ name, what, url }) => ({ name, description: what, url })),
    awards: short.awards.map(([title, awarder, on]) => ({ title, awarder, date: on })),
    publications: short.publications.map(([name, publisher, on]) => ({ name, publisher, releaseDate: on })),
    volunteer: short.volunteer.map((role) => ({
      organization: role.at,
      position: role.as,
      ...toPeriod(role),
      highlights: role.did,
    })),
    interests: short.interests.map((name) => ({ name })),
  })
  const { id, lang: language, country, profession } = short
  return { id, language, country, profession, ...(short.dates && { dates: short.dates as DateStyle }), profile }
}

/** Every invented person, in order of id. Throws when the notation is broken or an id is used twice. */
export function loadPeople(): Person[] {
  const folder = join(import.meta.dirname, 'people')
  const people = globSync('*.yaml', { cwd: folder })
    .flatMap((file) => z.array(Short).parse(parse(readFileSync(join(folder, file), 'utf8')), { error: () => file }))
    .map(toPerson)
    .sort((a, b) => a.id.localeCompare(b.id))
  const twice = people.find((person, i) => people[i + 1]?.id === person.id)
  if (twice) throw new Error(`Two people share the id '${twice.id}'.`)
  return people
}
