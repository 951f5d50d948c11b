// Turns each kind of profile item into an entry: what is the title, what stands beside it, what below.
import type { Profile } from '#features/profiles/contract.ts'
import { cleanLine, cleanLines, cleanParagraphs, safeHref, showUrl } from './clean-text.ts'
import { type DateStyle, formatDate, formatPeriod } from './format-date.ts'
import { words } from './headings.ts'
import type { SheetEntry, SheetLink } from './sheet.ts'

const link = (url: string | undefined): SheetLink | undefined => {
  const href = safeHref(url)
  return url && href ? { text: showUrl(url), href } : undefined
}

type Parts = Partial<SheetEntry>
const entry = (parts: Parts): SheetEntry => {
  const kept: SheetEntry = { index: 0, paragraphs: [], bullets: [], notes: [], ...parts }
  // Without a title the employer or school is the title: an entry never begins with nothing.
  if (!kept.title && kept.organisation) return { ...kept, title: kept.organisation, organisation: undefined }
  return kept
}
const optional = (text: string | undefined): string | undefined => cleanLine(text) || undefined

/** Items of a list in one line; a comma inside an item makes the list use semicolons. */
export const joinItems = (items: readonly string[]): string =>
  items.join(items.some((i) => i.includes(',')) ? '; ' : ', ')

export const workEntry = (item: Profile['work'][number], style: DateStyle): SheetEntry =>
  entry({
    title: optional(item.position),
    organisation: optional(item.name),
    place: optional(item.location),
    dates: formatPeriod(item, style),
    link: link(item.url),
    paragraphs: cleanParagraphs(item.summary),
    bullets: cleanLines(item.highlights),
  })

export const volunteerEntry = (item: Profile['volunteer'][number], style: DateStyle): SheetEntry =>
  entry({
    title: optional(item.position),
    organisation: optional(item.organization),
    dates: formatPeriod(item, style),
    paragraphs: cleanParagraphs(item.summary),
    bullets: cleanLines(item.highlights),
  })

export function educationEntry(item: Profile['education'][number], style: DateStyle): SheetEntry {
  const courses = cleanLines(item.courses)
  const score = cleanLine(item.score)
  const { courses: coursesWord, grade } = words[style.language]
  return entry({
    title: [cleanLine(item.studyType), cleanLine(item.area)].filter(Boolean).join(', ') || undefined,
    organisation: optional(item.institution),
    place: optional(item.location),
    dates: formatPeriod(item, style),
    link: link(item.url),
    bullets: cleanLines(item.highlights),
    notes: [
      // `GPA 3.8` names itself; `1,7` needs its word.
      ...(score ? [/^\p{L}{2,} ?[\d:]/u.test(score) ? { text: score } : { label: grade, text: score }] : []),
      ...(courses.length > 0 ? [{ label: coursesWord, text: joinItems(courses) }] : []),
    ],
  })
}

export function projectEntry(item: Profile['projects'][number], style: DateStyle): SheetEntry {
  const roles = cleanLines(item.roles)
  const keywords = cleanLines(item.keywords)
  const { role, technologies } = words[style.language]
  return entry({
    title: optional(item.name),
    organisation: optional(item.entity),
    dates: formatPeriod(item, style),
    link: link(item.url),
    paragraphs: cleanParagraphs(item.description),
    bullets: cleanLines(item.highlights),
    notes: [
      ...(roles.length > 0 ? [{ label: role, text: joinItems(roles) }] : []),
      ...(keywords.length > 0 ? [{ label: technologies, text: joinItems(keywords) }] : []),
    ],
  })
}

const dated = (date: string | undefined, style: DateStyle) => (date ? formatDate(date, style) : undefined)

export const certificateEntry = (item: Profile['certificates'][number], style: DateStyle): SheetEntry =>
  entry({
    title: optional(item.name),
    organisation: optional(item.issuer),
    dates: dated(item.date, style),
    link: link(item.url),
  })

export const awardEntry = (item: Profile['awards'][number], style: DateStyle): SheetEntry =>
  entry({
    title: optional(item.title),
    organisation: optional(item.awarder),
    dates: dated(item.date, style),
    paragraphs: cleanParagraphs(item.summary),
  })

export const publicationEntry = (item: Profile['publications'][number], style: DateStyle): SheetEntry =>
  entry({
    title: optional(item.name),
    organisation: optional(item.publisher),
    dates: dated(item.releaseDate, style),
    link: link(item.url),
    paragraphs: cleanParagraphs(item.summary),
  })

export const referenceEntry = (item: Profile['references'][number]): SheetEntry =>
  entry({ title: optional(item.name), paragraphs: cleanParagraphs(item.reference) })
