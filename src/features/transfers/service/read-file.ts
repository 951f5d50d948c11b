// A file as it was sent → applications to take in, whatever its format.
import { AppError } from '#platform/errors.ts'
import { type ImportPreview, type Mapping, maxImportRows } from '../contract.ts'
import { ExchangeApplication, ExchangeFile } from '../exchange-file.ts'
import { guessMapping, guessOrigin } from '../reading/guess-mapping.ts'
import { checkMapping, type ReadApplication, readApplications } from '../reading/read-applications.ts'
import { decodeText, readTable, type Table, tableOfEntries } from '../reading/read-table.ts'

/** `whole` has what a table cannot hold: history, interviews, offer. */
export type Taken = ReadApplication & { whole: ExchangeApplication | null }
export type ReadFile = Pick<ImportPreview, 'format' | 'origin' | 'columns' | 'mapping'> & { list: Taken[] }

export async function readFile(file: File, chosen: Mapping | undefined): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new AppError('unsupported', 'This is a spreadsheet file. Save it as CSV (File, Save as, CSV) and bring that.')
  const text = decodeText(bytes)
  if (text.includes('\u0000'))
    throw new AppError('unsupported', 'This file is neither CSV nor JSON. Export your list as CSV and bring that.')
  const looksLikeJson = /^[\ufeff\s]*[[{]/.test(text)
  const read = looksLikeJson ? readJson(text, chosen) : fromTable('csv', readTable(text, maxImportRows), chosen)
  if (read.list.length === 0)
    throw new AppError('invalid', 'There are no rows in this file. It needs one line for each application.')
  if (read.list.length > maxImportRows)
    throw new AppError(
      'too_large',
      `At most ${maxImportRows.toLocaleString('en')} applications can be brought in at once. Split the file.`,
    )
  return read
}

function readJson(text: string, chosen: Mapping | undefined): ReadFile {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new AppError('unsupported', 'This file starts like JSON but cannot be read as such. Export it again.')
  }
  const own = ExchangeFile.safeParse(data).data
  if (own)
    return { format: 'json', origin: 'shortlist', columns: [], mapping: {}, list: own.applications.map(takeWhole) }
  // Somebody else's: the first list in it, mapped by its keys like a table.
  const list = Array.isArray(data) ? data : Object.values((data ?? {}) as object).find(Array.isArray)
  return fromTable('json', tableOfEntries((list as unknown[] | undefined) ?? []), chosen)
}

function fromTable(format: 'csv' | 'json', table: Table, chosen: Mapping | undefined): ReadFile {
  const mapping = chosen ? checkMapping(chosen, table.columns.length) : guessMapping(table)
  const samples = (index: number) => [
    ...new Set(table.rows.flatMap((row) => (row.cells[index]?.trim() ? [row.cells[index]!.trim().slice(0, 60)] : []))),
  ]
  return {
    format,
    origin: guessOrigin(table.columns),
    columns: table.columns.map((name, index) => ({ index, name, samples: samples(index).slice(0, 3) })),
    mapping,
    list: readApplications(table, mapping).map((each) => ({ ...each, whole: null })),
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
