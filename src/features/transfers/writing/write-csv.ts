import Papa from 'papaparse'
import { guardCell } from './guard-cell.ts'

export type CsvColumn<T> = { name: string; value: (row: T) => string | null | undefined }

/** RFC 4180 with the mark that tells spreadsheets it is UTF-8; cells cannot run as formulas. */
export function writeCsv<T>(columns: CsvColumn<T>[], rows: T[]): string {
  const data = rows.map((row) => columns.map((column) => guardCell(column.value(row) ?? '')))
  return `\ufeff${Papa.unparse({ fields: columns.map((column) => column.name), data }, { newline: '\r\n' })}\r\n`
}
