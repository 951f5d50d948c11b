// The work section → jobs.
import type { PartialDate, ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { assignRoles, type Roles } from '../entries/assign-roles.ts'
import { isSentence } from '../entries/header-like.ts'
import { type Piece, wordsOf } from '../entries/piece.ts'
import { type ReadEntry, readEntries } from '../entries/read-entries.ts'
import { type FormEntry, readForm } from '../entries/read-form.ts'
import { splitHeaderLine, splitWeakly } from '../entries/split-pieces.ts'
import { cite, type Found, type Place, type ProfileDraft } from './draft-profile.ts'
import { readPeriod, wholeLine } from './form-fields.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'
import { splitSentences } from './sentences.ts'

type Work = NonNullable<ProfileInput['work']>[number]

export function readWork(draft: ProfileDraft, lines: Line[]): void {
  const form = readForm(lines)
  if (form) readWorkForm(draft, form)
  else readWorkEntries(draft, lines)
}

function readWorkEntries(draft: ProfileDraft, lines: Line[]): void {
  const entries = readEntries(lines)
  const roles = assignRoles(entries.map((entry) => entry.pieces))
  let employer: Found | undefined
  let previous: ReadEntry | undefined
  entries.forEach((entry, index) => {
    const role = roles[index]!
    const list = draft.profile.work
    const at = `/work/${list.length}`
    const work: Work = {}
    const put = (key: 'name' | 'position' | 'location' | 'startDate' | 'endDate', found: Found | undefined) => {
      if (!found) return
      work[key] = found.value
      cite(draft, `${at}/${key}`, found)
    }
    const found = (piece: typeof role.title, sure: number): Found | undefined =>
      piece && { value: wordsOf(piece), start: piece.start, end: piece.end, confidence: sure }
    const own = found(role.employer, role.sure)
    put('position', found(wholeTitle(role, lines), role.sure))
    put('name', own ?? (role.title && previous && follows(entry, previous) ? employer : undefined))
    put('location', found(role.place, 0.85))
    put('startDate', entry.from)
    put('endDate', entry.to)
    if (own) employer = own
    previous = entry
    const paragraphs = readParagraphs(entry.body)
    const plain = paragraphs.filter((paragraph) => !paragraph.bullet)
    // A stray sign among many lines without one makes no list of itself.
    const signed = paragraphs.length - plain.length
    const bullets = plain.length > Math.max(2, signed) ? [] : paragraphs.filter((paragraph) => paragraph.bullet)
    const listed = bullets.length > 0 ? partSummary(paragraphs) : undefined
    work.highlights = (listed?.lines ?? paragraphs.flatMap(splitSentences)).map((paragraph, order) => {
      cite(draft, `${at}/highlights/${order}`, paragraph)
      return paragraph.value
    })
    if (listed?.summary.length) {
      const { summary } = listed
      work.summary = summary.map((paragraph) => paragraph.value).join('\n')
      cite(draft, `${at}/summary`, { start: summary[0]!.start, end: summary.at(-1)!.end, confidence: 0.7 })
    }
    if (work.name || work.startDate || (work.position && !isSentence(work.position))) list.push(work)
  })
}

/** The first paragraphs that stand together without a sign tell of the job; others between and behind bullets stay in their place. */
function partSummary(paragraphs: Paragraph[]): { summary: Paragraph[]; lines: Paragraph[] } {
  const from = paragraphs.findIndex((paragraph) => !paragraph.bullet)
  if (from < 0) return { summary: [], lines: paragraphs }
  const length = paragraphs.slice(from).findIndex((paragraph) => paragraph.bullet)
  const to = length < 0 ? paragraphs.length : from + length
  return { summary: paragraphs.slice(from, to), lines: paragraphs.toSpliced(from, to - from) }
}

/** "Architect - Data" on a line without an employer: what stands behind the dash says more of the title. */
function wholeTitle({ title, employer, rest }: Roles, lines: Line[]): Piece | undefined {
  if (!title || !employer || employer.row === title.row) return title
  const more = rest.find(({ before, row, start }) => before === 'dash' && row === title.row && start - title.end <= 3)
  const line = more && lines.find(({ start, end }) => start <= title.start && more.end <= end)
  if (!line || more.text.split(/\s+/).length > 4 || /\d{4}/.test(more.text)) return title
  return { ...title, text: line.text.slice(title.start - line.start, more.end - line.start), end: more.end }
}

/** One role right before or after the other, as people have them at one employer: no year lies between. */
function follows(entry: ReadEntry, previous: ReadEntry): boolean {
  const month = (date: PartialDate | undefined, last: boolean) =>
    date && Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : last ? 12 : 1)
  const [start, end] = [month(entry.from?.value, false), month(entry.to?.value, true)]
  const [earlier, later] = [month(previous.from?.value, false), month(previous.to?.value, true)]
  const before = end && earlier ? earlier - end : 0
  const after = later && start ? start - later : 0
  return Math.max(before, after) <= 6
}

function readWorkForm(draft: ProfileDraft, entries: FormEntry[]): void {
  for (const { fields, body } of entries) {
    const list = draft.profile.work
    const at = `/work/${list.length}`
    const work: Work = {}
    const put = (key: 'name' | 'position' | 'location' | 'startDate' | 'endDate', found: Found | undefined) => {
      if (!found) return
      work[key] = found.value
      cite(draft, `${at}/${key}`, found)
    }
    const employer = fields.get('employer')
    const [name, ...rest] = employer ? splitHeaderLine(employer, 0).pieces.flatMap(splitWeakly) : []
    const last = rest.at(-1)
    const place = name &&
      last && { value: rest.map(({ text }) => text).join(', '), start: rest[0]!.start, end: last.end, confidence: 0.8 }
    put('position', wholeLine(fields.get('title')))
    put('name', name ? { value: name.text, ...spanOf(name), confidence: 0.95 } : undefined)
    put('location', wholeLine(fields.get('place')) ?? place)
    const dates = readPeriod(fields.get('dates'))
    put('startDate', dates.from)
    put('endDate', dates.to)
    work.highlights = readParagraphs(body).map((paragraph, order) => {
      cite(draft, `${at}/highlights/${order}`, paragraph)
      return paragraph.value
    })
    if (work.name || work.position) list.push(work)
  }
}

const spanOf = ({ start, end }: Place): Place => ({ start, end })
