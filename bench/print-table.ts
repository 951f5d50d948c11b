// Rows as a table for the terminal.
import type { Row } from './report.ts'

const columns = ['name', 'value', 'unit', 'baseline', 'ratio', 'aim', 'met'] as const

/** Four significant digits, grouped thousands: `0.9523`, `8.214`, `12,480`. */
export function formatNumber(value: number | undefined): string {
  if (value === undefined) return ''
  if (!Number.isFinite(value)) return String(value)
  const large = Math.abs(value) >= 1000
  return value.toLocaleString('en', large ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 })
}

function cells(row: Row): string[] {
  if (row.skipped !== undefined) return [row.name, `skipped: ${row.skipped}`]
  if (row.error !== undefined) return [row.name, `FAILED: ${row.error}`]
  const met = row.met === undefined ? '' : row.met ? 'yes' : 'NO'
  const ratio = row.ratio === undefined ? '' : `${formatNumber(row.ratio)}×`
  return [row.name, formatNumber(row.value), row.unit ?? '', formatNumber(row.baseline), ratio, row.aim ?? '', met]
}

/** One block per group, columns aligned, a row's note after its last column. */
export function printTable(rows: Row[]): string {
  const lines: string[] = []
  for (const group of new Set(rows.map((row) => row.group))) {
    const own = rows.filter((row) => row.group === group)
    const body = own.map(cells)
    const widths = columns.map((title, i) =>
      Math.max(title.length, ...body.filter((line) => line.length > 2 || i === 0).map((line) => line[i]?.length ?? 0)),
    )
    const align = (line: string[]) =>
      line.map((cell, i) =>
        [1, 3, 4].includes(i) && line.length > 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
      )
    lines.push('', group, `  ${align([...columns]).join('  ')}`)
    own.forEach((row, i) => {
      lines.push(`  ${align(body[i]!).join('  ')}${row.note ? `  ${row.note}` : ''}`.trimEnd())
    })
  }
  return lines.join('\n')
}
