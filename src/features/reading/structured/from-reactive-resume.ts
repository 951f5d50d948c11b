// Reactive Resume exports of its versions 3, 4 and 5 → profile. Versions name things differently; all names are tried.
import { fromJsonResume } from './from-json-resume.ts'
import { type Bag, bag, bags, date, dates, defined, link, prose, text, texts } from './loose.ts'

export function fromReactiveResume(file: Bag): unknown {
  const data = 'sections' in file ? file : bag(file.data)
  const basics = bag(data.basics)
  const sections = bag(data.sections)
  const items = (...names: string[]): Bag[] => {
    const section = names.map((name) => sections[name]).find((value) => value !== undefined)
    const found = Array.isArray(section) ? bags(section) : bags(bag(section).items)
    return found.filter((item) => item.visible !== false && item.hidden !== true)
  }
  const summary =
    text(bag(sections.summary), 'content', 'body') ??
    text(bag(data.summary), 'content') ??
    text(basics, 'summary') ??
    text(bag(sections.objective), 'body')
  const profiles = [...items('profiles'), ...bags(basics.profiles)]
  return {
    ...bag(
      fromJsonResume({
        basics: {
          ...basics,
          label: text(basics, 'headline', 'label'),
          url: link(basics, 'url', 'website'),
          summary: asText(summary),
          profiles: profiles.map((profile) => ({ ...profile, url: link(profile, 'url', 'website') })),
        },
        skills: items('skills').map((skill) => ({
          name: text(skill, 'name'),
          level:
            text(skill, 'proficiency', 'description') ?? (typeof skill.level === 'string' ? skill.level : undefined),
          keywords: skill.keywords,
        })),
        languages: items('languages').map((item) => ({
          language: text(item, 'language', 'name'),
          fluency: text(item, 'fluency', 'description') ?? (typeof item.level === 'string' ? item.level : undefined),
        })),
        certificates: items('certifications', 'certificates').map((item) => ({
          ...item,
          name: text(item, 'name', 'title'),
          date: date(item.date),
          url: link(item, 'url', 'website'),
        })),
        awards: items('awards').map((item) => ({ ...item, summary: asText(text(item, 'summary', 'description')) })),
        publications: items('publications').map((item) => ({
          ...item,
          url: link(item, 'url', 'website'),
          summary: asText(text(item, 'summary', 'description')),
        })),
        interests: items('interests'),
        references: items('references').map((item) => ({
          name: text(item, 'name'),
          reference: asText(text(item, 'summary', 'description', 'relationship')),
        })),
      }),
    ),
    work: items('experience', 'work').flatMap(readWork),
    education: items('education').map((item) => ({
      ...defined('institution', text(item, 'institution', 'school')),
      ...defined('studyType', text(item, 'studyType', 'degree')),
      ...defined('area', text(item, 'area')),
      ...defined('location', text(item, 'location')),
      ...defined('score', text(item, 'score', 'grade')),
      ...defined('url', link(item, 'url', 'website')),
      ...dates(item),
      courses: texts(item.courses),
      highlights: allLines(text(item, 'summary', 'description')),
    })),
    projects: items('projects').map((item) => {
      const written = prose(text(item, 'summary') ?? text(item, 'description'))
      const description = text(item, 'summary') ? asText(text(item, 'description')) : written.summary
      return {
        name: text(item, 'name', 'title') ?? 'Project',
        ...defined('description', description ?? written.summary),
        ...defined('url', link(item, 'url', 'website')),
        ...dates(item),
        keywords: texts(item.keywords),
        highlights: written.highlights,
      }
    }),
    volunteer: items('volunteer').map((item) => ({
      ...defined('organization', text(item, 'organization', 'name')),
      ...defined('position', text(item, 'position')),
      ...dates(item),
      ...prose(text(item, 'summary', 'description')),
    })),
  }
}

/** Version 5 keeps several roles at one employer in one item. */
function readWork(item: Bag): Bag[] {
  const roles = bags(item.roles)
  const shared = {
    ...defined('name', text(item, 'company', 'name')),
    ...defined('location', text(item, 'location')),
    ...defined('url', link(item, 'url', 'website')),
  }
  const parts = roles.length > 0 ? roles : [item]
  return parts.map((part) => ({
    ...shared,
    ...defined('position', text(part, 'position', 'title')),
    ...dates(part),
    ...prose(text(part, 'summary', 'description')),
  }))
}

const allLines = (source: string | undefined): string[] => {
  const { summary, highlights } = prose(source)
  return [...(summary ? summary.split('\n') : []), ...highlights]
}

const asText = (source: string | undefined): string | undefined => {
  const joined = allLines(source).join('\n')
  return joined || undefined
}
