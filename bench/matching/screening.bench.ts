// A folder of real résumés ranked for real postings: do those of the posting's own trade come first? 288 résumés in 24 trades
// (12 each), postings of chefs, electrical engineers and software developers. The trade is only a stand-in for suitability.
import { screenResumes } from '../../src/features/matching/screen/screen-resumes.ts'
import { readPosting } from '../../src/features/postings/reading/read-posting.ts'
import { hasShared, readAll, sharedFiles } from '../reading/shared-data.ts'
import type { Report } from '../report.ts'
import { createCosine } from './rank-quality.ts'
import { readSharedPostings } from './shared-postings.ts'

// Only of the cooks is the family the trade; among the engineers are few electrical ones, in IT few developers.
const trades: [name: string, query: RegExp, family: RegExp, aim?: string][] = [
  ['chefs', /chef/i, /\/CHEF\//, '≥1×'],
  ['electrical engineers, any engineer counts', /electrical/i, /\/ENGINEERING\//],
  ['software developers, anybody of IT counts', /software/i, /\/INFORMATION-TECHNOLOGY\//],
]
/** Postings of one trade; more would only take longer. */
const most = 10
const now = new Date('2020-01-01T00:00:00Z')

export async function bench(report: Report): Promise<void> {
  const postings = readSharedPostings()
  if (!postings || !hasShared('livecareer_pdf'))
    return report.skip('order of a folder', 'the shared documents are not here')
  const read = (await readAll(sharedFiles('livecareer_pdf/*/*.pdf'))).flatMap(({ file, read: one }) =>
    one ? [{ file, document: { text: one.document.text }, profile: one.profile }] : [],
  )
  for (const [name, query, family, aim] of trades) {
    const chosen = postings.filter((posting) => query.test(posting.query)).slice(0, most)
    const sums = { own: 0, plain: 0, strength: 0, first: 0, firstPlain: 0 }
    for (const { title, description } of chosen) {
      const { facts, text } = readPosting({ text: `${title}\n\n${description}`, now })
      const cosine = createCosine([text, ...read.map(({ document }) => document.text)])
      const rows = screenResumes({ posting: facts, postingText: text, resumes: read, now }).map((one) => ({
        own: one.score,
        strength: one.match.strength,
        plain: cosine(read[one.index]!.document.text, text),
        right: family.test(read[one.index]!.file),
      }))
      for (const by of ['own', 'plain', 'strength'] as const) sums[by] += area(rows, (row) => row[by])
      sums.first += amongFirst(rows, (row) => row.own)
      sums.firstPlain += amongFirst(rows, (row) => row.plain)
    }
    const n = chosen.length
    const note = `${n} postings × ${read.length} résumés; baseline: cosine of tf-idf words`
    report.row({
      name: `${name}: pairs in order`,
      value: sums.own / n,
      baseline: sums.plain / n,
      ...(aim ? { aim } : {}),
      note: `${note}; requirements met alone ${(sums.strength / n).toFixed(3)}`,
    })
    report.row({
      name: `${name}: of their trade among the first ten`,
      value: sums.first / n,
      baseline: sums.firstPlain / n,
      note,
    })
  }
}

type Row = { own: number; plain: number; strength: number; right: boolean }

/** Share of pairs of a right and a wrong one in the right order; a tie counts half (area under the ROC curve). */
function area(rows: readonly Row[], by: (row: Row) => number): number {
  let sum = 0
  let pairs = 0
  for (const a of rows.filter((row) => row.right)) {
    for (const b of rows.filter((row) => !row.right)) {
      pairs++
      sum += by(a) > by(b) ? 1 : by(a) === by(b) ? 0.5 : 0
    }
  }
  return sum / pairs
}

const amongFirst = (rows: readonly Row[], by: (row: Row) => number): number =>
  rows
    .toSorted((a, b) => by(b) - by(a))
    .slice(0, 10)
    .filter((row) => row.right).length / 10
