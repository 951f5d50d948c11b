// Comma-separated values with quotes (RFC 4180) → records by header.

const maxRows = 5000

export function readCsv(source: string): Record<string, string>[] {
  const rows = splitRows(source)
  const start = rows.findIndex((row) => row.length > 1 || row[0]?.trim())
  const header = rows[start]
  if (!header) return []
  return rows
    .slice(start + 1)
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => Object.fromEntries(header.map((name, index) => [name.trim(), row[index]?.trim() ?? ''])))
}

function splitRows(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let index = 0; index < source.length && rows.length < maxRows; index++) {
    const char = source[index]!
    if (quoted) {
      if (char !== '"') cell += char
      else if (source[index + 1] === '"') cell += source[++index]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') {
      row.push(cell)
      cell = ''
    } else if (char === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')])
      row = []
      cell = ''
    } else cell += char
  }
  if (cell || row.length > 0) rows.push([...row, cell])
  return rows
}
