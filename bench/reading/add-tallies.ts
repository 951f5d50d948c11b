// Sums of comparisons, and their rows.
import { type Comparison, type Field, fields, type Tally } from './compare-profiles.ts'

export type Totals = Partial<Record<Field, Tally>>

export function addTallies(totals: Totals, { tallies }: Comparison): void {
  for (const field of fields) {
    const add = tallies[field]
    if (!add) continue
    const sum = totals[field] ?? { hit: 0, of: 0 }
    totals[field] = { hit: sum.hit + add.hit, of: sum.of + add.of }
  }
}

/** 0–1; undefined when the field was never asked for. */
export function share(totals: Totals, field: Field): number | undefined {
  const tally = totals[field]
  return tally && tally.of > 0 ? tally.hit / tally.of : undefined
}

/** A text table, one line per name, one column per field, in whole percent. */
export function printTallies(byName: Map<string, Totals>): string {
  const short: Record<Field, string> = {
    name: 'name',
    email: 'mail',
    phone: 'phon',
    location: 'loc',
    'number of jobs': 'jobs',
    employer: 'empl',
    title: 'titl',
    start: 'strt',
    end: 'end',
    bullets: 'bull',
    school: 'schl',
    degree: 'degr',
    'school end': 's.end',
    skills: 'skil',
    languages: 'lang',
  }
  const width = Math.max(8, ...[...byName.keys()].map((name) => name.length))
  const line = (name: string, cells: string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(5))].join(' ')
  const head = line(
    '',
    fields.map((field) => short[field]),
  )
  const body = [...byName].map(([name, totals]) =>
    line(
      name,
      fields.map((field) => {
        const value = share(totals, field)
        return value === undefined ? '' : String(Math.floor(value * 100 + 1e-9))
      }),
    ),
  )
  return [head, ...body].join('\n')
}
