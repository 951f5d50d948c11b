// Rows of a table → applications to take in, each with what was wrong or guessed.
import type { Stage } from '#features/applications/contract.ts'
import { type DateStyle, ImportField, type Mapping } from '../contract.ts'
import { findDateStyle, splitNumberDate } from './date-order.ts'
import { readDay, readStage, readTags, readUrl } from './read-cells.ts'
import type { Table } from './read-table.ts'

export type ReadApplication = {
  line: number
  title: string
  company: string | null
  stage: Stage
  url: string | null
  place: string | null
  source: string | null
  tags: string[]
  appliedOn: string | null
  savedOn: string | null
  deadline: string | null
  notes: string
  todo: { text: string; dueOn: string | null } | null
  problem: string | null
  warnings: string[]
}

const dayFields = ['appliedOn', 'savedOn', 'deadline', 'todoDue'] as const

export type ReadingChoices = {
  /** What the person said of dates that could be two days. */
  dates?: DateStyle | undefined
  /** What no field takes goes into the notes. */
  keepOthers: boolean
}

/** Which way the dates of the mapped columns are written, by all of them together. */
export const findDates = (table: Table, mapping: Mapping) =>
  findDateStyle(dayFields.map((field) => table.rows.map((row) => row.cells[mapping[field] ?? -1] ?? '')))

/** Columns that no field takes and that have something in them. */
export function findOthers(table: Table, mapping: Mapping): number[] {
  const taken = new Set(Object.values(mapping))
  return [...table.columns.keys()].filter(
    (index) => !taken.has(index) && table.rows.some((row) => row.cells[index]?.trim()),
  )
}

export function readApplications(table: Table, mapping: Mapping, choices: ReadingChoices): ReadApplication[] {
  const columnOf = (field: ImportField) => mapping[field] ?? -1
  const found = findDates(table, mapping)
  const style = found?.style ?? choices.dates ?? null
  const others = choices.keepOthers ? findOthers(table, mapping) : []
  return table.rows.map(({ line, cells, problem }) => {
    const warnings: string[] = []
    // What is in the file and fits no field.
    const rest: string[] = []
    const said = (field: ImportField) => cells[columnOf(field)] ?? ''
    const short = (field: ImportField, most: number) => {
      const text = said(field).replace(/\s+/g, ' ').trim()
      if (text.length > most) warnings.push(`${names[field]} was cut to ${most} characters.`)
      return text.slice(0, most).trim()
    }
    const day = (field: (typeof dayFields)[number]) => {
      const text = said(field).trim()
      if (!text) return null
      const day = readDay(text, style)
      if (day) return day
      rest.push(`${names[field]}: ${text}`)
      const quoted = `${names[field]} “${text.slice(0, 30)}”`
      if (splitNumberDate(text) && !style) warnings.push(`${quoted} could be two days. Say which.`)
      else warnings.push(`${quoted} is not a day that can be read; kept in the notes.`)
      return null
    }
    const title = short('title', 200)
    const stageText = said('stage').trim()
    const appliedOn = day('appliedOn')
    const stage = stageText ? readStage(stageText) : appliedOn ? 'applied' : 'saved'
    if (!stage) {
      rest.push(`${names.stage}: ${stageText}`)
      warnings.push(`Stage “${stageText.slice(0, 30)}” is not known; taken as saved.`)
    }
    const urlText = said('url').trim()
    const url = urlText ? readUrl(urlText) : undefined
    if (urlText && !url) {
      rest.push(`${names.url}: ${urlText}`)
      warnings.push('The link is not a web address; kept in the notes.')
    }
    const todoDue = day('todoDue')
    const todo = short('todo', 500)
    const savedOn = day('savedOn')
    const deadline = day('deadline')
    for (const index of others) {
      const text = cells[index]?.trim()
      if (text) rest.push(`${table.columns[index]}: ${text}`)
    }
    const whole = [said('notes'), rest.join('\n')].filter(Boolean).join('\n\n')
    const notes = whole.slice(0, 20_000)
    if (whole.length > 20_000) warnings.push('Notes were cut to 20,000 characters.')
    return {
      line,
      title,
      company: short('company', 200) || null,
      stage: stage ?? 'saved',
      url: url ?? null,
      place: short('place', 200) || null,
      source: short('source', 80) || null,
      tags: readTags(said('tags')),
      appliedOn,
      savedOn,
      deadline,
      notes,
      todo: todo || todoDue ? { text: todo || 'Follow up', dueOn: todoDue } : null,
      problem: problem ?? (title ? null : 'There is no job title.'),
      warnings,
    }
  })
}

const names: Record<ImportField, string> = {
  title: 'The title',
  company: 'The company',
  stage: 'The stage',
  url: 'The link',
  place: 'The location',
  source: 'The source',
  tags: 'Tags',
  appliedOn: 'The applied date',
  savedOn: 'The saved date',
  deadline: 'The deadline',
  notes: 'Notes',
  todo: 'The to-do',
  todoDue: 'The follow-up date',
}

/** A mapping as a caller sent it, held against the columns that are there. */
export function checkMapping(mapping: Mapping, columns: number): Mapping {
  return Object.fromEntries(
    ImportField.options.map((field) => {
      const index = mapping[field]
      return [field, index !== null && index !== undefined && index < columns ? index : null]
    }),
  )
}
