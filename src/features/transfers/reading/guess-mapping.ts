// Which column holds what: by its name, and where names fail, by what its cells look like.
import { ImportField, type ImportPreview, type Mapping } from '../contract.ts'
import { fieldNames } from './field-names.ts'
import { plain, readStage, readUrl } from './read-cells.ts'
import type { Table } from './read-table.ts'

/** Each column at most once; fields without a column are null. */
export function guessMapping({ columns, rows }: Table): Mapping {
  const mapping: Mapping = Object.fromEntries(ImportField.options.map((field) => [field, null]))
  const names = columns.map(plain)
  const taken = new Set<number>()
  const take = (field: ImportField, index: number) => {
    if (index < 0 || taken.has(index) || mapping[field] !== null) return
    mapping[field] = index
    taken.add(index)
  }
  // Exact names of all fields before near ones, so that "Status" is not lost to "Application status date".
  const longest = Math.max(...Object.values(fieldNames).map((list) => list.length))
  for (let rank = 0; rank < longest; rank++)
    for (const field of ImportField.options) {
      const name = fieldNames[field][rank]
      if (name) take(field, names.indexOf(plain(name)))
    }
  const cellsOf = (index: number) =>
    rows.slice(0, 50).flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index]!] : []))
  const mostly = (index: number, test: (cell: string) => unknown) => {
    const cells = cellsOf(index)
    return cells.length > 0 && cells.filter(test).length >= cells.length * 0.8
  }
  for (const index of columns.keys())
    if (/^https?:/.test(cellsOf(index)[0] ?? '') && mostly(index, readUrl)) take('url', index)
  for (const index of columns.keys())
    if (mostly(index, (cell) => cell.length < 30 && readStage(cell))) take('stage', index)
  return mapping
}

export function guessOrigin(columns: string[]): ImportPreview['origin'] {
  const names = new Set(columns.map(plain))
  const has = (...some: string[]) => some.every((name) => names.has(name))
  if (has('stage', 'column', 'next to do')) return 'shortlist'
  if (has('job position') || has('excitement')) return 'teal'
  if (
    (names.has('list') || names.has('list name') || names.has('board list')) &&
    (names.has('job title') || names.has('title'))
  )
    return 'huntr'
  return 'spreadsheet'
}
