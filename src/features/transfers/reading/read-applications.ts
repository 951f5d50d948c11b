// Rows of a table → applications to take in, each with what was wrong or guessed.
import type { Stage } from '#features/applications/contract.ts'
import { ImportField, type Mapping } from '../contract.ts'
import { findDateOrder, readDay, readStage, readTags, readUrl } from './read-cells.ts'
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

export function readApplications(table: Table, mapping: Mapping): ReadApplication[] {
  const columnOf = (field: ImportField) => mapping[field] ?? -1
  const orders = Object.fromEntries(
    dayFields.map((field) => [field, findDateOrder(table.rows.map((row) => row.cells[columnOf(field)] ?? ''))]),
  )
  return table.rows.map(({ line, cells, problem }) => {
    const warnings: string[] = []
    const said = (field: ImportField) => cells[columnOf(field)] ?? ''
    const short = (field: ImportField, most: number) => {
      const text = said(field).replace(/\s+/g, ' ').trim()
      if (text.length > most) warnings.push(`${names[field]} was cut to ${most} characters.`)
      return text.slice(0, most).trim()
    }
    const day = (field: (typeof dayFields)[number]) => {
      const text = said(field).trim()
      if (!text) return null
      const found = readDay(text, orders[field]!)
      if (!found) warnings.push(`${names[field]} “${text.slice(0, 30)}” is not a day that can be read; left out.`)
      return found ?? null
    }
    const title = short('title', 200)
    const stageText = said('stage').trim()
    const appliedOn = day('appliedOn')
    const stage = stageText ? readStage(stageText) : appliedOn ? 'applied' : 'saved'
    if (!stage) warnings.push(`Stage “${stageText.slice(0, 30)}” is not known; taken as saved.`)
    const urlText = said('url').trim()
    const url = urlText ? readUrl(urlText) : undefined
    if (urlText && !url) warnings.push('The link is not a web address; left out.')
    const notes = said('notes').slice(0, 20_000)
    if (said('notes').length > 20_000) warnings.push('Notes were cut to 20,000 characters.')
    const todoDue = day('todoDue')
    const todo = short('todo', 500)
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
      savedOn: day('savedOn'),
      deadline: day('deadline'),
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
