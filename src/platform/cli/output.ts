// How commands speak: results on standard output (text or --json), progress and trouble on standard error.
import { stripVTControlCharacters, styleText } from 'node:util'

export type Output = {
  json: boolean
  /** The result, once. With --json exactly one JSON document is printed. */
  result(data: unknown, text: () => string): void
  progress(done: number, total: number, what: string): void
  problem(message: string): void
}

export function createOutput(options: { json?: boolean | undefined }): Output {
  const live = process.stderr.isTTY && !options.json
  let shown = false
  const clear = () => {
    if (shown) process.stderr.write('\r\x1b[2K')
    shown = false
  }
  return {
    json: Boolean(options.json),
    result(data, text) {
      clear()
      const out = options.json ? JSON.stringify(data, null, 2) : text()
      process.stdout.write(`${process.stdout.isTTY ? out : stripVTControlCharacters(out)}\n`)
    },
    progress(done, total, what) {
      if (!live || total < 2) return
      const width = 24
      const filled = Math.round((done / total) * width)
      process.stderr.write(
        `\r\x1b[2K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${what.slice(0, 40)}`,
      )
      shown = true
    },
    problem(message) {
      clear()
      process.stderr.write(`${styleText('red', '✗')} ${message}\n`)
    },
  }
}

/** Aligned columns; numbers to the right. */
export function table(rows: (string | number)[][]): string {
  const text = rows.map((row) => row.map(String))
  const widths = text.reduce<number[]>(
    (all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, stripVTControlCharacters(cell).length)),
    [],
  )
  const pad = (cell: string, i: number, row: number) => {
    const space = ' '.repeat(widths[i]! - stripVTControlCharacters(cell).length)
    return typeof rows[row]![i] === 'number' ? space + cell : cell + space
  }
  return text
    .map((row, r) =>
      row
        .map((cell, i) => pad(cell, i, r))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
