// Texts made to be slow: 200,000 characters each. Reading refuses larger ones.
import { emptyProfile, SourceDocument } from '../../src/features/profiles/contract.ts'
import { scoreResume } from '../../src/features/scoring/score-resume.ts'
import type { Report } from '../report.ts'

const size = 200_000
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length))
const texts: Record<string, string> = {
  'one letter': fill('a'),
  'an endless address': `${fill('a')}@`,
  'digits and blanks': fill('1 '),
  'years and dashes': fill('2020 - '),
  'short forms': fill('etc. B '),
  'stops without blanks': fill('a. A'),
  'letters apart': `${fill('a b ')}cc`,
  'private signs': fill('\ue000'),
  money: fill('$1,111,111'),
  labels: fill('a: '),
  'empty lines': fill('x\n'),
  headings: fill('EXPERIENCE\nabc def ghi\n'),
  'one bullet again and again': fill('• Led the project of the team for the client in the city\n'),
  'bullets almost the same': Array.from(
    { length: 3500 },
    (_, i) => `• Led the project number${i} of team${i % 97} for client${i * 7}`,
  ).join('\n'),
}

export async function bench(report: Report): Promise<void> {
  let worst = 0
  let name = ''
  for (const [what, text] of Object.entries(texts)) {
    const document = SourceDocument.parse({ format: 'txt', text, pages: [], lines: [] })
    const times: number[] = []
    for (let i = 0; i < 3; i++) {
      const start = performance.now()
      scoreResume({ document, profile: emptyProfile() })
      times.push(performance.now() - start)
    }
    const time = Math.min(...times)
    if (time > worst) [worst, name] = [time, what]
  }
  report.row({
    name: 'slowest of the hostile texts',
    value: worst,
    unit: 'ms',
    aim: '≤1000',
    note: `${Object.keys(texts).length} texts of ${size.toLocaleString('en')} characters; slowest: ${name}`,
  })
}
