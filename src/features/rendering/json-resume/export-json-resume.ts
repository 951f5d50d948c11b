import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptions, SectionId } from '../render-options.ts'

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate'])

/** Empty texts and lists say nothing, and the schema knows the years 1000 to 2999: the rest is left out at every depth. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact).filter((item) => item !== undefined)
  if (value && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([key, item]) => !(dateKeys.has(key) && !/^[12]/.test(String(item))))
      .map(([key, item]) => [key, compact(item)] as const)
    const kept = entries.filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value === '' || value === null ? undefined : value
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const isUrl = (url: string | undefined) => url !== undefined && URL.canParse(url)
/** The schema wants absolute addresses; `github.com/adaq` becomes one, what can never be one is left out. */
const absolute = (url: string | undefined): string | undefined => {
  if (!url) return undefined
  if (isUrl(url) && /^[a-z][a-z0-9+.-]*:/i.test(url)) return url
  return isUrl(`https://${url}`) ? `https://${url}` : undefined
}
const withUrl = <T extends { url?: string }>(item: T): T => ({ ...item, url: absolute(item.url) })

const allUrls = ({ basics, work, education, certificates, publications, projects }: Profile) =>
  [basics, ...basics.profiles, ...work, ...education, ...certificates, ...publications, ...projects].map((i) => i.url)

/**
 * JSON Resume 1.0.0 (jsonresume.org/schema), with `$schema`. Hidden sections are not in it. Location texts, which
 * the schema does not know, are kept: it allows additional properties.
 */
export function exportJsonResume(
  profile: Profile,
  options: Pick<RenderOptions, 'hidden' | 'now'>,
): { text: string; warnings: string[] } {
  const { summary, ...basics } = profile.basics
  const shown = <T>(id: SectionId, value: T): T | undefined => (options.hidden.includes(id) ? undefined : value)
  const resume = {
    $schema: schema,
    basics: {
      ...basics,
      email: basics.email && mail.test(basics.email) ? basics.email : undefined,
      url: absolute(basics.url),
      summary: shown('summary', summary),
      profiles: basics.profiles.map(withUrl),
    },
    work: shown('work', profile.work.map(withUrl)),
    volunteer: shown('volunteer', profile.volunteer),
    education: shown('education', profile.education.map(withUrl)),
    awards: shown('awards', profile.awards),
    certificates: shown('certificates', profile.certificates.map(withUrl)),
    publications: shown('publications', profile.publications.map(withUrl)),
    skills: shown('skills', profile.skills),
    languages: shown('languages', profile.languages),
    interests: shown('interests', profile.interests),
    references: shown('references', profile.references),
    projects: shown('projects', profile.projects.map(withUrl)),
    meta: { version: 'v1.0.0', lastModified: options.now?.slice(0, 19) },
  }
  const lost = [basics.email, ...allUrls(profile)].filter((text) => text && !mail.test(text) && !absolute(text))
  const warnings = lost.length > 0 ? [`JSON Resume allows only complete addresses; left out: ${lost.join(', ')}.`] : []
  return { text: `${JSON.stringify(compact(resume), null, 2)}\n`, warnings }
}
