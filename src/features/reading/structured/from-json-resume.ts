// JSON Resume (jsonresume.org, schema 1.0.0 and older) → profile.
import { type Bag, bag, bags, date, dates, defined, link, text, texts } from './loose.ts'

export function fromJsonResume(data: Bag): unknown {
  const basics = bag(data.basics)
  return {
    basics: {
      ...defined('name', text(basics, 'name')),
      ...defined('label', text(basics, 'label', 'headline')),
      ...defined('email', text(basics, 'email')),
      ...defined('phone', text(basics, 'phone')),
      ...defined('url', link(basics, 'url', 'website')),
      ...defined('summary', text(basics, 'summary')),
      ...defined('location', readLocation(basics.location)),
      profiles: bags(basics.profiles).map((profile) => ({
        network: text(profile, 'network') ?? 'Web',
        ...defined('username', text(profile, 'username')),
        url: link(profile, 'url') ?? text(profile, 'username') ?? '',
      })),
    },
    work: bags(data.work).map((work) => ({
      ...defined('name', text(work, 'name', 'company')),
      ...defined('position', text(work, 'position')),
      ...defined('location', text(work, 'location')),
      ...defined('url', link(work, 'url', 'website')),
      ...dates(work),
      ...defined('summary', text(work, 'summary', 'description')),
      highlights: texts(work.highlights),
    })),
    education: bags(data.education).map((school) => ({
      ...defined('institution', text(school, 'institution')),
      ...defined('studyType', text(school, 'studyType')),
      ...defined('area', text(school, 'area')),
      ...defined('location', text(school, 'location')),
      ...defined('url', link(school, 'url')),
      ...dates(school),
      ...defined('score', text(school, 'score', 'gpa')),
      courses: texts(school.courses),
      highlights: texts(school.highlights),
    })),
    skills: bags(data.skills).flatMap((skill) => {
      const name = text(skill, 'name')
      return name
        ? [{ name, ...defined('level', text(skill, 'level')), keywords: texts(skill.keywords) }]
        : texts(skill.keywords).map((word) => ({ name: word }))
    }),
    projects: bags(data.projects).map((project) => ({
      name: text(project, 'name') ?? 'Project',
      ...defined('description', text(project, 'description', 'summary')),
      ...defined('entity', text(project, 'entity')),
      ...defined('url', link(project, 'url')),
      ...dates(project),
      roles: texts(project.roles),
      keywords: texts(project.keywords),
      highlights: texts(project.highlights),
    })),
    certificates: bags(data.certificates).map((item) => ({
      name: text(item, 'name', 'title') ?? 'Certificate',
      ...defined('issuer', text(item, 'issuer')),
      ...defined('date', date(item.date)),
      ...defined('url', link(item, 'url')),
    })),
    languages: bags(data.languages).map((item) => ({
      language: text(item, 'language', 'name') ?? '',
      ...defined('fluency', text(item, 'fluency', 'level')),
    })),
    awards: bags(data.awards).map((item) => ({
      title: text(item, 'title', 'name') ?? 'Award',
      ...defined('awarder', text(item, 'awarder')),
      ...defined('date', date(item.date)),
      ...defined('summary', text(item, 'summary')),
    })),
    publications: bags(data.publications).map((item) => ({
      name: text(item, 'name', 'title') ?? 'Publication',
      ...defined('publisher', text(item, 'publisher')),
      ...defined('releaseDate', date(item.releaseDate ?? item.date)),
      ...defined('url', link(item, 'url', 'website')),
      ...defined('summary', text(item, 'summary')),
    })),
    volunteer: bags(data.volunteer).map((item) => ({
      ...defined('organization', text(item, 'organization')),
      ...defined('position', text(item, 'position')),
      ...dates(item),
      ...defined('summary', text(item, 'summary')),
      highlights: texts(item.highlights),
    })),
    interests: bags(data.interests).map((item) => ({ name: text(item, 'name') ?? '', keywords: texts(item.keywords) })),
    references: bags(data.references).map((item) => ({
      name: text(item, 'name') ?? '',
      ...defined('reference', text(item, 'reference')),
    })),
  }
}

function readLocation(value: unknown): Bag | undefined {
  if (typeof value === 'string') return value.trim() ? { text: value.trim() } : undefined
  const source = bag(value)
  const [address, city, region, country] = [
    text(source, 'address'),
    text(source, 'city'),
    text(source, 'region'),
    text(source, 'countryCode', 'country'),
  ]
  const written = text(source, 'text') ?? [city, region, country].filter(Boolean).join(', ')
  if (!written && !address) return undefined
  return {
    text: written || address,
    ...defined('address', address),
    ...defined('postalCode', text(source, 'postalCode')),
    ...defined('city', city),
    ...defined('region', region),
    ...(country && /^[A-Za-z]{2}$/.test(country) && { countryCode: country.toUpperCase() }),
  }
}
