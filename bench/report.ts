// What a bench program reports: one row per figure.

export interface Row {
  group: string
  name: string
  /** Absent when the figure was skipped or the program failed. */
  value?: number
  unit?: string
  /** The same figure of the alternative we compare with, in the same unit. */
  baseline?: number
  /** value ÷ baseline unless given. */
  ratio?: number
  /** `≥0.95`, `≤15`, `=100`; ending in `×` it speaks about the ratio, e.g. `≥3.3×`. */
  aim?: string
  met?: boolean
  skipped?: string
  error?: string
  note?: string
}

export interface RowInput {
  name: string
  value: number
  unit?: string
  baseline?: number
  ratio?: number
  aim?: string
  note?: string
}

export interface Report {
  /** Adds a figure. `met` is worked out from `aim`. */
  row(input: RowInput): void
  /** A figure that cannot be taken here (data or a program is absent). Never a failure. */
  skip(name: string, reason: string): void
  /** Text for the person at the terminal: tables on demand, lists of misses. Goes to stderr with `--json`. */
  print(text: string): void
  /** True when `--name` was given on the command line. */
  flag(name: string): boolean
  /** The value of `--name=value`, if given. */
  option(name: string): string | undefined
}

export type BenchProgram = (report: Report) => Promise<void>

/** Whether a figure meets its aim. Throws on an aim it cannot read, so that a typing error is not a pass. */
export function meetsAim(aim: string, value: number, ratio: number | undefined): boolean {
  const match = /^\s*(≥|>=|≤|<=|=|<|>)\s*(\d[\d,]*(?:\.\d+)?)\s*(.*)$/.exec(aim)
  if (!match) throw new Error(`Cannot read the aim '${aim}'. Write it as '≥0.95', '≤15' or '≥3×'.`)
  const [, sign, number = '', tail = ''] = match
  const limit = Number(number.replaceAll(',', ''))
  const figure = tail.startsWith('×') && ratio !== undefined ? ratio : value
  if (Number.isNaN(figure)) return false
  if (sign === '≥' || sign === '>=') return figure >= limit
  if (sign === '≤' || sign === '<=') return figure <= limit
  if (sign === '<') return figure < limit
  if (sign === '>') return figure > limit
  return figure === limit
}

export function makeRow(group: string, input: RowInput): Row {
  const { baseline, value } = input
  const ratio = input.ratio ?? (baseline === undefined || baseline === 0 ? undefined : value / baseline)
  const row: Row = { group, ...input }
  if (ratio !== undefined) row.ratio = ratio
  if (input.aim) row.met = meetsAim(input.aim, value, ratio)
  return row
}
