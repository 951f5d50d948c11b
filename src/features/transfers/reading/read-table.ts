// A CSV file → columns and rows, each row with the line where it starts. Delimiter and encoding are found out.
import Papa from 'papaparse'
import { unguardCell } from '../writing/guard-cell.ts'
import { fieldNames } from './field-names.ts'
import { plain } from './read-cells.ts'

export type TableRow = { line: number; cells: string[]; problem: string | null }
export type Table = { columns: string[]; rows: TableRow[] }

const known = new Set(Object.values(fieldNames).flat().map(plain))

/** The text of a file in UTF-8, UTF-16 with its mark, or else Windows-1252, as spreadsheets save it. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** At most `most` rows with something in them; the first is the header unless none of its names is known. */
export function readTable(text: string, most: number): Table {
  const rows: TableRow[] = []
  let line = 1
  let from = 0
  Papa.parse<string[]>(text, {
    step({ data, errors, meta }, parser) {
      const start = line
      line += countLines(text, from, meta.cursor)
      from = meta.cursor
      if (data.every((cell) => cell.trim() === '')) return
      const broken = errors.some((error) => error.type === 'Quotes')
      rows.push({
        line: start,
        cells: data.map(unguardCell),
        problem: broken ? 'A quotation mark is opened and not closed.' : null,
      })
      if (rows.length > most + 1) parser.abort()
    },
  })
  const header = rows[0]?.cells.some((cell) => known.has(plain(cell))) ? rows.shift() : undefined
  const width = Math.max(header?.cells.length ?? 0, ...rows.map((row) => row.cells.length))
  const columns = Array.from(
    { length: Math.min(width, 200) },
    (_, index) => header?.cells[index]?.trim() || `Column ${index + 1}`,
  )
  return { columns, rows: rows.slice(0, most + 1) }
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  // Old files end their lines with a carriage return alone.
  if (!count && to > from && !text.includes('\n')) for (let at = from; at < to; at++) if (text[at] === '\r') count++
  return count
}

/** Entries of a JSON list as rows: their keys are the columns, `line` is the number of the entry. */
export function tableOfEntries(entries: unknown[]): Table {
  const columns: string[] = []
  for (const entry of entries)
    for (const key of Object.keys(isRecord(entry) ? entry : {}))
      if (!columns.includes(key) && columns.length < 200) columns.push(key)
  return {
    columns,
    rows: entries.map((entry, index) => ({
      line: index + 1,
      cells: columns.map((key) => cellOf(isRecord(entry) ? entry[key] : undefined)),
      problem: isRecord(entry) ? null : 'This entry is not an object.',
    })),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cellOf).join('; ')
  // Trackers give small objects for company and the like: their name is meant.
  if (isRecord(value)) return cellOf(value.name ?? value.title ?? value.value)
  return String(value)
}
