// How well postings are ordered for a person: invented people and postings, rated by the rules in ranking/rate-pair.ts. The
// first set was at hand while the engine was built; the unseen one was written afterwards and changed nothing.
import { fitScore } from '../../src/features/matching/fit-score.ts'
import { matchResume } from '../../src/features/matching/match-resume.ts'
import { orderFigures, postingWords } from '../../src/features/matching/order/order-figure.ts'
import { wordsOf } from '../../src/features/matching/screen/word-closeness.ts'
import { readPosting } from '../../src/features/postings/reading/read-posting.ts'
import { Profile } from '../../src/features/profiles/contract.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'
import { createCosine, ndcg, pairwiseAccuracy } from './rank-quality.ts'
import { people } from './ranking/people.ts'
import { postings } from './ranking/postings.ts'
import { type RankedPerson, type RankedPosting, ratePair } from './ranking/rate-pair.ts'
import { unseenPeople } from './ranking/unseen-people.ts'
import { unseenPostings } from './ranking/unseen-postings.ts'

const now = new Date('2026-03-01T00:00:00Z')

export async function bench(report: Report): Promise<void> {
  measureOrder(report, '', people, postings)
  measureOrder(report, ', unseen people', unseenPeople, [...unseenPostings, ...postings])
  await measureSpeed(report)
}

function measureOrder(
  report: Report,
  name: string,
  persons: readonly RankedPerson[],
  offers: readonly RankedPosting[],
): void {
  const read = offers.map((posting) => readPosting({ text: posting.text, now }))
  const cosine = createCosine([...offers.map((posting) => posting.text), ...persons.map((person) => person.resume)])
  const order = { gain: [] as number[], pairs: [] as number[], first: 0 }
  const fit = { gain: [] as number[], pairs: [] as number[], first: 0 }
  const plain = { gain: [] as number[], pairs: [] as number[], first: 0 }
  for (const person of persons) {
    const profile = profileOf(person)
    const fits = offers.map((_, index) => {
      const { facts, text } = read[index]!
      const document = { text: person.resume }
      const match = matchResume({ posting: facts, postingText: text, document, profile, now })
      const wishes = { willingToMove: person.moves, targetRoles: [profile.basics.label ?? ''] }
      return fitScore({ posting: facts, profile, match, wishes }).fit
    })
    const words = read.map(({ facts, text }) => postingWords(facts, text))
    const figures = orderFigures(
      wordsOf(person.resume),
      fits.map((one, index) => ({ fit: one, words: words[index]! })),
    )
    const rows = offers.map((posting, index) => ({
      id: posting.id,
      rating: ratePair(person, posting),
      order: figures[index] ?? 0,
      fit: fits[index] ?? 0,
      plain: cosine(person.resume, posting.text),
    }))
    const best = Math.max(...rows.map((row) => row.rating))
    for (const [by, into] of [
      ['order', order],
      ['fit', fit],
      ['plain', plain],
    ] as const) {
      const sorted = rows.toSorted((a, b) => b[by] - a[by])
      into.gain.push(
        ndcg(
          sorted.map((row) => row.rating),
          10,
        ),
      )
      into.pairs.push(pairwiseAccuracy(rows.map((row) => ({ rating: row.rating, score: row[by] }))))
      if (sorted[0]?.rating === best) into.first++
      if (by === 'order' && report.flag('orders')) {
        report.print(
          `${person.id}: ${sorted
            .slice(0, 8)
            .map((row) => `${row.id} ${Math.round(row.order)} (${row.rating})`)
            .join(', ')}`,
        )
      }
    }
  }
  const note = `${persons.length} people × ${offers.length} postings; baseline: cosine of tf-idf words`
  report.row({
    name: `order of postings${name}, nDCG@10`,
    value: mean(order.gain),
    baseline: mean(plain.gain),
    aim: '≥0.9',
    note: `${note}; the fit alone ${mean(fit.gain).toFixed(3)}`,
  })
  report.row({
    name: `order of postings${name}, pairs right`,
    value: mean(order.pairs),
    baseline: mean(plain.pairs),
    aim: '≥0.9',
    note: `${note}; the fit alone ${mean(fit.pairs).toFixed(3)}`,
  })
  report.row({
    name: `best posting comes first${name}`,
    value: order.first / persons.length,
    baseline: plain.first / persons.length,
    aim: '≥0.8',
  })
}

async function measureSpeed(report: Report): Promise<void> {
  const person = people[0]!
  const { facts, text } = readPosting({ text: postings[1]!.text })
  const input = {
    posting: facts,
    postingText: text,
    document: { text: person.resume },
    profile: profileOf(person),
    now,
  }
  const times = await timeRounds(() => matchResume(input), { rounds: 100, warmup: 20 })
  report.row({ name: 'one résumé matched with one posting', value: median(times), unit: 'ms', aim: '≤10' })
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** `Title | Employer | from – to` with bullets below becomes work; everything else stays text for the matcher to find. */
function profileOf(person: RankedPerson): Profile {
  const lines = person.resume.split('\n')
  const [label = '', ...place] = (lines[1] ?? '').split(', ')
  const work: { position: string; name: string; startDate: string; endDate?: string; highlights: string[] }[] = []
  const rest: string[] = []
  for (const line of lines.slice(2)) {
    const [position, name, dates] = line.split(' | ')
    const [from, to] = dates?.split(' – ') ?? []
    if (position && name && from)
      work.push({ position, name, startDate: from, ...(to && to !== 'today' ? { endDate: to } : {}), highlights: [] })
    else if (line.startsWith('- ')) work.at(-1)?.highlights.push(line.slice(2))
    else rest.push(line)
  }
  return Profile.parse({
    basics: { name: lines[0], label, location: { text: place.join(', ') } },
    work,
    skills: rest.map((name) => ({ name })),
    education: rest
      .filter((line) => /\b(?:BSc|BA|BSN|PGCE)\b/.test(line))
      .map((line) => ({ studyType: line.split(',')[0] })),
  })
}
