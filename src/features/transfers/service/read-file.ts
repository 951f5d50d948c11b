// A file as it was sent → applications to take in, whatever its format.
import { AppError } from '#platform/errors.ts'
import { type DateStyle, type ImportPreview, type Mapping, maxImportRows } from '../contract.ts'
import { ExchangeApplication, ExchangeFile } from '../exchange-file.ts'
import type { FoundOrder } from '../reading/date-order.ts'
import { guessMapping, guessOrigin } from '../reading/guess-mapping.ts'
import {
  checkMapping,
  findDates,
  findOthers,
  type ReadApplication,
  readApplications,
} from '../reading/read-applications.ts'
import { readDay } from '../reading/read-cells.ts'
import { decodeText, readTable, type Table, tableOfEntries } from '../reading/read-table.ts'

/** `whole` has what a table cannot hold: history, interviews, offer. */
export type Taken = ReadApplication & { whole: ExchangeApplication | null }
export type ReadFile = Pick<ImportPreview, 'format' | 'origin' | 'columns' | 'otherColumns' | 'mapping' | 'dates'> & {
  list: Taken[]
}
/** What the person said of the file. */
export type Said = {
  mapping?: Mapping | undefined
  dates?: DateStyle | undefined
  otherColumns: 'notes' | 'leave'
}

export async function readFile(file: File, said: Said): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new AppError('unsupported', 'This is a spreadsheet file. Save it as CSV (File, Save as, CSV) and bring that.')
  const text = decodeText(bytes)
  if (text.includes('\u0000'))
    throw new AppError('unsupported', 'This file is neither CSV nor JSON. Export your list as CSV and bring that.')
  const looksLikeJson = /^[\ufeff\s]*[[{]/.test(text)
  const read = looksLikeJson ? readJson(text, said) : fromTable('csv', readTable(text, maxImportRows), said)
  if (read.list.length === 0)
    throw new AppError('invalid', 'There are no rows in this file. It needs one line for each application.')
  if (read.list.length > maxImportRows)
    throw new AppError(
      'too_large',
      `At most ${maxImportRows.toLocaleString('en')} applications can be brought in at once. Split the file.`,
    )
  return read
}

function readJson(text: string, said: Said): ReadFile {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new AppError('unsupported', 'This file starts like JSON but cannot be read as such. Export it again.')
  }
  const own = ExchangeFile.safeParse(data).data
  if (own)
    return {
      format: 'json',
      origin: 'shortlist',
      columns: [],
      otherColumns: [],
      mapping: {},
      dates: null,
      list: own.applications.map(takeWhole),
    }
  // Somebody else's: the first list in it, mapped by its keys like a table.
  const list = Array.isArray(data) ? data : Object.values((data ?? {}) as object).find(Array.isArray)
  return fromTable('json', tableOfEntries((list as unknown[] | undefined) ?? []), said)
}

function fromTable(format: 'csv' | 'json', table: Table, said: Said): ReadFile {
  const mapping = said.mapping ? checkMapping(said.mapping, table.columns.length) : guessMapping(table)
  const samples = (index: number) => [
    ...new Set(table.rows.flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index]!.trim().slice(0, 60)] : []))),
  ]
  const origin = guessOrigin(table.columns)
  // Our own file says in words of its own what no field takes (interviews, offer): it is for reading.
  const keepOthers = said.otherColumns === 'notes' && origin !== 'shortlist'
  return {
    format,
    origin,
    columns: table.columns.map((name, index) => ({ index, name, samples: samples(index).slice(0, 3) })),
    otherColumns: origin === 'shortlist' ? [] : findOthers(table, mapping).map((index) => table.columns[index]!),
    mapping,
    dates: showDates(findDates(table, mapping), said.dates),
    list: readApplications(table, mapping, { dates: said.dates, keepOthers }).map((each) => ({ ...each, whole: null })),
  }
}

function showDates(found: FoundOrder | undefined, said: DateStyle | undefined): ReadFile['dates'] {
  if (!found) return null
  const style = found.style ?? said ?? null
  return {
    style,
    by: found.style ? 'file' : said ? 'person' : null,
    examples: found.cells.slice(0, 3).map((text) => ({ text: text.slice(0, 40), day: readDay(text, style) ?? null })),
  }
}

function takeWhole(entry: unknown, index: number): Taken {
  const parsed = ExchangeApplication.safeParse(entry)
  const whole = parsed.data ?? null
  const issue = parsed.error?.issues[0]
  return {
    line: index + 1,
    title: whole?.title ?? '',
    company: whole?.company ?? null,
    stage: whole?.stage ?? 'saved',
    url: whole?.url ?? null,
    place: whole?.place ?? null,
    source: whole?.source ?? null,
    tags: whole?.tags ?? [],
    appliedOn: whole?.appliedAt?.slice(0, 10) ?? null,
    savedOn: whole?.savedAt.slice(0, 10) ?? null,
    deadline: whole?.deadline ?? null,
    notes: whole?.notes ?? '',
    todo: null,
    problem: issue ? `${issue.path.join('.') || 'The entry'}: ${issue.message}` : null,
    warnings: [],
    whole,
  }
}
