import type { Profile } from '#features/profiles/contract.ts'
import { type RenderOptions, SectionId } from '../render-options.ts'
import {
  awardEntry,
  certificateEntry,
  educationEntry,
  projectEntry,
  publicationEntry,
  referenceEntry,
  volunteerEntry,
  workEntry,
} from './build-entries.ts'
import { cleanLine, cleanLines, cleanParagraphs } from './clean-text.ts'
import { listContacts } from './contacts.ts'
import { findDirection } from './find-direction.ts'
import type { DateStyle } from './format-date.ts'
import { words } from './headings.ts'
import type { Sheet, SheetEntry, SheetSection } from './sheet.ts'

type Group = { label?: string; items: string[] }
const withNote = (text: string, note: string | undefined) => (cleanLine(note) ? `${text} (${cleanLine(note)})` : text)

/** Skills without keywords that follow each other share one line; a skill with keywords is a labelled group. */
function groupItems(skills: readonly { name: string; level?: string; keywords: string[] }[]): Group[] {
  const groups: Group[] = []
  for (const skill of skills) {
    const name = cleanLine(skill.name)
    const items = cleanLines(skill.keywords)
    if (items.length > 0) groups.push({ label: name ? withNote(name, skill.level) : undefined, items })
    else if (name) {
      const last = groups.at(-1)
      if (last && !last.label) last.items.push(withNote(name, skill.level))
      else groups.push({ items: [withNote(name, skill.level)] })
    }
  }
  return groups
}

type Body =
  | { kind: 'text'; paragraphs: string[] }
  | { kind: 'entries' | 'lines'; entries: SheetEntry[] }
  | { kind: 'groups'; groups: Group[] }

function buildBody(id: SectionId, profile: Profile, style: DateStyle): Body {
  switch (id) {
    case 'summary':
      return { kind: 'text', paragraphs: cleanParagraphs(profile.basics.summary) }
    case 'work':
      return { kind: 'entries', entries: profile.work.map((item) => workEntry(item, style)) }
    case 'education':
      return { kind: 'entries', entries: profile.education.map((item) => educationEntry(item, style)) }
    case 'projects':
      return { kind: 'entries', entries: profile.projects.map((item) => projectEntry(item, style)) }
    case 'volunteer':
      return { kind: 'entries', entries: profile.volunteer.map((item) => volunteerEntry(item, style)) }
    case 'certificates':
      return { kind: 'lines', entries: profile.certificates.map((item) => certificateEntry(item, style)) }
    case 'awards':
      return { kind: 'lines', entries: profile.awards.map((item) => awardEntry(item, style)) }
    case 'publications':
      return { kind: 'lines', entries: profile.publications.map((item) => publicationEntry(item, style)) }
    case 'references':
      return { kind: 'lines', entries: profile.references.map(referenceEntry) }
    case 'skills':
      return { kind: 'groups', groups: groupItems(profile.skills) }
    case 'interests':
      return { kind: 'groups', groups: groupItems(profile.interests) }
    case 'languages':
      return {
        kind: 'groups',
        groups: groupItems(profile.languages.map((l) => ({ name: l.language, level: l.fluency, keywords: [] }))),
      }
  }
}

const isEmptyEntry = (entry: SheetEntry): boolean =>
  !entry.title &&
  !entry.dates &&
  !entry.place &&
  !entry.link &&
  entry.notes.length === 0 &&
  entry.paragraphs.length === 0 &&
  entry.bullets.length === 0

function withoutEmpty(body: Body): Body | undefined {
  if (body.kind === 'text') return body.paragraphs.length > 0 ? body : undefined
  if (body.kind === 'groups') return body.groups.length > 0 ? body : undefined
  const entries = body.entries.map((entry, index) => ({ ...entry, index })).filter((entry) => !isEmptyEntry(entry))
  return entries.length > 0 ? { ...body, entries } : undefined
}

/** The résumé as it will be set: sections in order, words in the chosen language, nothing that cannot be printed. */
export function buildSheet(profile: Profile, options: RenderOptions): Sheet {
  const style = { language: options.language, format: options.dateFormat }
  const order = [...new Set([...options.sectionOrder, ...SectionId.options])]
  const sections: SheetSection[] = []
  for (const id of order) {
    if (options.hidden.includes(id)) continue
    const body = withoutEmpty(buildBody(id, profile, style))
    const heading = cleanLine(options.headings[id]) || words[options.language].headings[id]
    if (body) sections.push({ id, heading, ...body } as SheetSection)
  }
  return {
    language: options.language,
    direction: options.direction === 'auto' ? findDirection(profile) : options.direction,
    name: cleanLine(profile.basics.name),
    label: cleanLine(profile.basics.label) || undefined,
    contacts: listContacts(profile.basics),
    sections,
  }
}
