// How well postings are ordered for a person: 12 invented people × 52 invented postings, rated by the rules in ranking/rate-pair.ts.
import { fitScore } from '../../src/features/matching/fit-score.ts'
import { matchResume } from '../../src/features/matching/match-resume.ts'
import { readPosting } from '../../src/features/postings/reading/read-posting.ts'
import { Profile } from '../../src/features/profiles/contract.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'
import { createCosine, ndcg, pairwiseAccuracy } from './rank-quality.ts'
import { people } from './ranking/people.ts'
import { postings } from './ranking/postings.ts'
import { type RankedPerson, ratePair } from './ranking/rate-pair.ts'

const now = new Date('2026-03-01T00:00:00Z')

export async function bench(report: Report): Promise<void> {
  const read = postings.map((posting) => readPosting({ text: posting.text, now }))
  const cosine = createCosine([...postings.map((posting) => posting.text), ...people.map((person) => person.resume)])
  const quality = {
    fit: [] as number[],
    plain: [] as number[],
    fitPairs: [] as number[],
    plainPairs: [] as number[],
    first: 0,
    plainFirst: 0,
  }
  for (const person of people) {
    const profile = profileOf(person)
    const rows = postings.map((posting, index) => {
      const { facts, text } = read[index]!
      const match = matchResume({ posting: facts, postingText: text, document: { text: person.resume }, profile, now })
      const fit = fitScore({
        posting: facts,
        profile,
        match,
        wishes: { willingToMove: person.moves, targetRoles: [profile.basics.label ?? ''] },
      })
      return {
        id: posting.id,
        rating: ratePair(person, posting),
        fit: fit.fit ?? 0,
        plain: cosine(person.resume, posting.text),
        parts: fit.parts,
      }
    })
    const byFit = rows.toSorted((a, b) => b.fit - a.fit)
    const byPlain = rows.toSorted((a, b) => b.plain - a.plain)
    quality.fit.push(
      ndcg(
        byFit.map((row) => row.rating),
        10,
      ),
    )
    quality.plain.push(
      ndcg(
        byPlain.map((row) => row.rating),
        10,
      ),
    )
    quality.fitPairs.push(pairwiseAccuracy(rows.map((row) => ({ rating: row.rating, score: row.fit }))))
    quality.plainPairs.push(pairwiseAccuracy(rows.map((row) => ({ rating: row.rating, score: row.plain }))))
    const best = Math.max(...rows.map((row) => row.rating))
    if (byFit[0]?.rating === best) quality.first++
    if (byPlain[0]?.rating === best) quality.plainFirst++
    if (report.flag('orders'))
      report.print(
        `${person.id}: ${byFit
          .slice(0, 8)
          .map((row) => `${row.id} ${row.fit} (${row.rating})`)
          .join(', ')}`,
      )
  }
  const note = `${people.length} people × ${postings.length} postings; baseline: cosine of tf-idf words`
  report.row({
    name: 'order of postings, nDCG@10',
    value: mean(quality.fit),
    baseline: mean(quality.plain),
    aim: '≥0.9',
    note,
  })
  report.row({
    name: 'order of postings, pairs right',
    value: mean(quality.fitPairs),
    baseline: mean(quality.plainPairs),
    aim: '≥0.9',
    note,
  })
  report.row({
    name: 'best posting comes first',
    value: quality.first / people.length,
    baseline: quality.plainFirst / people.length,
    aim: '≥0.8',
  })
  await measureSpeed(report)
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
