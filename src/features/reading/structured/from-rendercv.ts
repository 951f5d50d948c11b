// RenderCV YAML → profile. Section titles are free; the entries' own keys and the title's words decide.
import { guessKind, headingKind } from '../sections/heading-kind.ts'
import { type Bag, bag, bags, date, dates, defined, isBag, list, plainText, text, texts } from './loose.ts'

type Out = Record<
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'languages'
  | 'interests',
  Bag[]
>

const hosts: Record<string, string> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  x: 'https://x.com/',
  orcid: 'https://orcid.org/',
  instagram: 'https://instagram.com/',
  mastodon: 'https://',
  stackoverflow: 'https://stackoverflow.com/users/',
  youtube: 'https://youtube.com/@',
  'google scholar': 'https://scholar.google.com/citations?user=',
}

export function fromRenderCv(file: Bag): unknown {
  const cv = bag(file.cv)
  const out: Out = {
    work: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    awards: [],
    publications: [],
    volunteer: [],
    languages: [],
    interests: [],
  }
  let summary: string | undefined
  for (const [title, entries] of Object.entries(bag(cv.sections))) {
    const heading = title.replaceAll('_', ' ')
    const kind = headingKind(heading) ?? guessKind(heading)
    for (const entry of list(entries)) {
      if (isBag(entry)) addEntry(out, kind, entry)
      else if (typeof entry === 'string') {
        if (kind === 'summary' || (kind === 'other' && !summary))
          summary = [summary, plainText(entry)].filter(Boolean).join('\n')
        else addLine(out, kind, plainText(entry) ?? '')
      }
    }
  }
  const contact = (value: unknown): string | undefined => {
    const first = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' ? first.replace(/^tel:/, '') : undefined
  }
  return {
    basics: {
      ...defined('name', text(cv, 'name')),
      ...defined('label', text(cv, 'headline', 'label')),
      ...defined('email', contact(cv.email)),
      ...defined('phone', contact(cv.phone)),
      ...defined('url', contact(cv.website)),
      ...defined('summary', summary),
      ...defined('location', text(cv, 'location') && { text: text(cv, 'location') }),
      profiles: bags(cv.social_networks).map((item) => {
        const network = text(item, 'network') ?? 'Web'
        const username = text(item, 'username') ?? ''
        return { network, username, url: `${hosts[network.toLowerCase()] ?? ''}${username}` }
      }),
    },
    ...out,
  }
}

function addEntry(out: Out, kind: string, entry: Bag): void {
  const clean = (...names: string[]) => plainText(text(entry, ...names))
  const highlights = flatten(entry.highlights)
  const common = { ...dates(entry), ...defined('summary', clean('summary')), highlights }
  const place = defined('location', clean('location'))
  if ('company' in entry) {
    if (kind === 'volunteer')
      out.volunteer.push({ organization: clean('company'), position: clean('position'), ...common })
    else
      out.work.push({
        ...defined('name', clean('company')),
        ...defined('position', clean('position')),
        ...place,
        ...common,
      })
  } else if ('institution' in entry)
    out.education.push({
      ...defined('institution', clean('institution')),
      ...defined('studyType', clean('degree')),
      ...defined('area', clean('area')),
      ...place,
      ...dates(entry),
      highlights: [...(clean('summary') ? [clean('summary')] : []), ...highlights],
    })
  else if ('authors' in entry || 'journal' in entry || 'doi' in entry)
    out.publications.push({
      name: clean('title') ?? '',
      ...defined('publisher', clean('journal')),
      ...defined('releaseDate', date(entry.date)),
      ...defined('url', text(entry, 'url') ?? (text(entry, 'doi') && `https://doi.org/${text(entry, 'doi')}`)),
      ...defined('summary', texts(entry.authors).map(plainText).join(', ') || undefined),
    })
  else if ('label' in entry) addLabelled(out, kind, clean('label') ?? '', clean('details') ?? '')
  else if ('bullet' in entry) addLine(out, kind, clean('bullet') ?? '')
  else if ('name' in entry) addNamed(out, kind, clean('name') ?? '', entry, common)
  else {
    const only = Object.values(entry).find((value) => typeof value === 'string')
    if (typeof only === 'string') addLine(out, kind, plainText(only) ?? '')
  }
}

function addNamed(out: Out, kind: string, name: string, entry: Bag, common: Bag): void {
  const when = defined('date', date(entry.date ?? entry.end_date))
  if (kind === 'work') out.work.push({ name, ...common })
  else if (kind === 'certificates' || kind === 'courses') out.certificates.push({ name, ...when })
  else if (kind === 'awards')
    out.awards.push({ title: name, ...when, ...defined('summary', plainText(text(entry, 'summary'))) })
  else if (kind === 'volunteer') out.volunteer.push({ organization: name, ...common })
  else
    out.projects.push({
      name,
      ...defined('description', plainText(text(entry, 'summary'))),
      ...dates(entry),
      highlights: flatten(entry.highlights),
    })
}

function addLabelled(out: Out, kind: string, label: string, details: string): void {
  if (kind === 'languages') out.languages.push({ language: label, fluency: details })
  else if (kind === 'interests') out.interests.push({ name: label, keywords: splitWords(details) })
  else if (kind === 'awards') out.awards.push({ title: label, summary: details })
  else if (kind === 'certificates') out.certificates.push({ name: label, issuer: details })
  else out.skills.push({ name: label, keywords: splitWords(details) })
}

function addLine(out: Out, kind: string, line: string): void {
  if (!line) return
  if (kind === 'awards') out.awards.push({ title: line })
  else if (kind === 'certificates' || kind === 'courses') out.certificates.push({ name: line })
  else if (kind === 'publications') out.publications.push({ name: line })
  else if (kind === 'interests') out.interests.push({ name: line })
  else if (kind === 'languages') out.languages.push({ language: line })
  else if (kind === 'skills') out.skills.push(...splitWords(line).map((name) => ({ name })))
}

const splitWords = (details: string): string[] =>
  details
    .split(/,(?![^(]*\))\s*/)
    .map((word) => word.trim())
    .filter(Boolean)

/** Sub-bullets are nested lists or ` - ` lines inside a bullet. */
const flatten = (value: unknown): string[] =>
  list(value)
    .flatMap((item) => {
      if (typeof item === 'string') return item.split(/\s+- (?=\p{Lu})/u).map((part) => plainText(part) ?? '')
      return isBag(item)
        ? Object.entries(item).flatMap(([key, inner]) => [plainText(key) ?? '', ...flatten(inner)])
        : []
    })
    .filter(Boolean)
