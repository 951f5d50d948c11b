// The shorter sections: certificates, projects, awards, publications, volunteering, interests, references.

import { findDates, type Period } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { assignRoles } from '../entries/assign-roles.ts'
import { readEntries } from '../entries/read-entries.ts'
import { cite, type ProfileDraft } from './draft-profile.ts'
import { type Named, readNamed, readStacked } from './named-items.ts'
import { placeIn, readParagraphs } from './paragraphs.ts'
import { separateSkills } from './skill-lines.ts'
import { splitList } from './split-list.ts'

export function readCertificates(draft: ProfileDraft, lines: Line[]): void {
  for (const item of readNamed(lines)) {
    const list = draft.profile.certificates
    const at = `/certificates/${list.length}`
    const by = item.by && item.by.value.length <= 80 ? item.by : undefined
    citeNamed(draft, item, `${at}/name`, by && `${at}/issuer`, `${at}/date`)
    list.push({
      name: item.name.slice(0, 300),
      ...(by && { issuer: by.value }),
      ...(item.date && { date: item.date.value }),
    })
  }
}

export function readAwards(draft: ProfileDraft, lines: Line[]): void {
  for (const item of readNamed(lines)) {
    const list = draft.profile.awards
    const at = `/awards/${list.length}`
    const by = item.by && item.by.value.length <= 80 ? item.by : undefined
    citeNamed(draft, item, `${at}/title`, by && `${at}/awarder`, `${at}/date`)
    list.push({
      title: item.name.slice(0, 300),
      ...(by && { awarder: by.value }),
      ...(item.date && { date: item.date.value }),
    })
  }
}

function citeNamed(draft: ProfileDraft, item: Named, name: string, by: string | undefined, date: string): void {
  const { paragraph } = item
  cite(draft, name, { ...placeIn(paragraph, item.from, item.from + item.name.length), confidence: 0.85 })
  if (by && item.by)
    cite(draft, by, { ...placeIn(paragraph, item.by.from, item.by.from + item.by.value.length), confidence: 0.75 })
  if (item.date) cite(draft, date, { ...placeIn(paragraph, item.date.start, item.date.end), confidence: 0.9 })
}

export function readPublications(draft: ProfileDraft, lines: Line[]): void {
  const stacked = readStacked(lines)
  for (const item of stacked ?? []) {
    const list = draft.profile.publications
    const at = `/publications/${list.length}`
    citeNamed(draft, item, `${at}/name`, `${at}/publisher`, `${at}/releaseDate`)
    list.push({
      name: item.name.slice(0, 500),
      ...(item.by && { publisher: item.by.value }),
      ...(item.date && { releaseDate: item.date.value }),
    })
  }
  if (stacked) return
  for (const paragraph of readParagraphs(lines)) {
    const list = draft.profile.publications
    const date = findDates(paragraph.value.slice(0, 500)).at(-1)
    const at = `/publications/${list.length}`
    const parts = partPublication(paragraph.value, date)
    if (parts) {
      cite(draft, `${at}/name`, { ...placeIn(paragraph, 0, parts.name.length), confidence: 0.8 })
      const from = paragraph.value.indexOf(parts.publisher, parts.name.length)
      cite(draft, `${at}/publisher`, { ...placeIn(paragraph, from, from + parts.publisher.length), confidence: 0.75 })
    } else cite(draft, `${at}/name`, { ...paragraph, confidence: 0.7 })
    if (date?.to) cite(draft, `${at}/releaseDate`, { ...placeIn(paragraph, date.start, date.end), confidence: 0.8 })
    list.push({
      name: (parts?.name ?? paragraph.value).slice(0, 500),
      ...(parts && { publisher: parts.publisher.slice(0, 300) }),
      ...(date?.to && { releaseDate: date.to }),
    })
  }
}

/** "Title · Journal, 2019": one bar, dot or dash between two names and a date at the end. Citations stay whole. */
function partPublication(text: string, date: Period | undefined): { name: string; publisher: string } | undefined {
  if (text.length > 300 || (date && /\p{L}/u.test(text.slice(date.end)))) return undefined
  const names = text
    .slice(0, date?.start ?? text.length)
    .replace(/[\s,;|·(–—-]+$/u, '')
    .split(/\s+[·|—–]\s+/)
  const [name, publisher] = names
  return names.length === 2 && name && publisher && publisher.length <= 120 && !/[.!?]\s/.test(publisher)
    ? { name, publisher }
    : undefined
}

export function readInterests(draft: ProfileDraft, lines: Line[]): void {
  for (const paragraph of readParagraphs(separateSkills(lines).lines, { cells: true }))
    for (const item of splitList(paragraph)) {
      const list = draft.profile.interests
      cite(draft, `/interests/${list.length}/name`, item)
      list.push({ name: item.value })
    }
}

export function readReferences(draft: ProfileDraft, lines: Line[]): void {
  for (const paragraph of readParagraphs(lines)) {
    const list = draft.profile.references
    cite(draft, `/references/${list.length}/name`, { ...paragraph, confidence: 0.6 })
    list.push({ name: paragraph.value.slice(0, 200) })
  }
}

export function readVolunteer(draft: ProfileDraft, lines: Line[]): void {
  const entries = readEntries(lines)
  const roles = assignRoles(entries.map((entry) => entry.pieces))
  entries.forEach((entry, index) => {
    const { title, employer } = roles[index]!
    if (!title && !employer) return
    const list = draft.profile.volunteer
    const at = `/volunteer/${list.length}`
    if (title) cite(draft, `${at}/position`, { ...title, confidence: 0.75 })
    if (employer) cite(draft, `${at}/organization`, { ...employer, confidence: 0.75 })
    if (entry.from) cite(draft, `${at}/startDate`, entry.from)
    if (entry.to) cite(draft, `${at}/endDate`, entry.to)
    list.push({
      ...(title && { position: title.text }),
      ...(employer && { organization: employer.text }),
      ...(entry.from && { startDate: entry.from.value }),
      ...(entry.to && { endDate: entry.to.value }),
      highlights: readParagraphs(entry.body).map((paragraph, order) => {
        cite(draft, `${at}/highlights/${order}`, paragraph)
        return paragraph.value
      }),
    })
  })
}

export function readProjects(draft: ProfileDraft, lines: Line[]): void {
  for (const entry of readEntries(lines)) {
    const [name, ...rest] = entry.pieces
    if (!name) continue
    const list = draft.profile.projects
    const at = `/projects/${list.length}`
    cite(draft, `${at}/name`, { ...name, confidence: 0.85 })
    if (entry.from) cite(draft, `${at}/startDate`, entry.from)
    if (entry.to) cite(draft, `${at}/endDate`, entry.to)
    const cut = rest.findIndex((piece, order) => order > 0 && piece.start - rest[order - 1]!.end > 6)
    const told = cut < 0 ? rest : rest.slice(0, cut)
    const description = told.map((piece) => piece.text).join(', ')
    if (description) cite(draft, `${at}/description`, { start: told[0]!.start, end: told.at(-1)!.end, confidence: 0.6 })
    list.push({
      name: name.text.slice(0, 300),
      ...(description && { description }),
      ...(entry.from && { startDate: entry.from.value }),
      ...(entry.to && { endDate: entry.to.value }),
      highlights: readParagraphs(entry.body).map((paragraph, order) => {
        cite(draft, `${at}/highlights/${order}`, paragraph)
        return paragraph.value
      }),
    })
  }
}
