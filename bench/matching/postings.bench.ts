// How well postings are read: years, degree and pay against hand-made labels, requirements against the source's own
// highlights, and how fast text and JSON-LD pages are read.
import { readPosting } from '../../src/features/postings/reading/read-posting.ts'
import { tidyText } from '../../src/features/postings/reading/tidy-text.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'
import { naiveRequirement, readNaively } from './naive-posting.ts'
import { postingLabels } from './posting-labels.ts'
import { postings } from './ranking/postings.ts'
import { readSharedPostings, type SharedPosting } from './shared-postings.ts'

export async function bench(report: Report): Promise<void> {
  const shared = readSharedPostings()
  if (shared) {
    measureFacts(report, shared)
    measureStatedPay(report, shared)
    measureRequirements(report, shared)
  } else report.skip('facts of postings', 'the shared documents are not here')
  await measureSpeed(report)
}

interface Tally {
  right: number
  found: number
  labelled: number
}
const tally = (): Tally => ({ right: 0, found: 0, labelled: 0 })
const f1 = ({ right, found, labelled }: Tally) => (found + labelled ? (2 * right) / (found + labelled) : 1)

function count(into: Tally, label: unknown, value: unknown, same: boolean): void {
  if (label !== undefined) into.labelled++
  if (value !== undefined) into.found++
  if (label !== undefined && value !== undefined && same) into.right++
}

function measureFacts(report: Report, shared: SharedPosting[]): void {
  const own = { years: tally(), degree: tally(), pay: tally() }
  const naive = { years: tally(), degree: tally(), pay: tally() }
  for (const label of postingLabels) {
    const posting = shared.find(({ id }) => id.startsWith(label.id))
    if (!posting) continue
    const { facts } = readPosting({ text: posting.description })
    const { salary } = facts
    const samePay =
      salary?.min === label.pay?.[0] && salary?.max === label.pay?.[1] && salary?.period === label.pay?.[2]
    count(own.years, label.years, facts.years?.min, facts.years?.min === label.years)
    count(own.degree, label.degree, facts.degree?.level, facts.degree?.level === label.degree)
    count(own.pay, label.pay, salary, samePay)
    const plain = readNaively(posting.description)
    count(naive.years, label.years, plain.years, plain.years === label.years)
    count(naive.degree, label.degree, plain.degree, plain.degree === label.degree)
    count(naive.pay, label.pay, plain.pay, plain.pay?.[0] === label.pay?.[0] && plain.pay?.[1] === label.pay?.[1])
  }
  for (const name of ['years', 'degree', 'pay'] as const) {
    const { right, found, labelled } = own[name]
    const note = `${labelled} labelled of ${postingLabels.length}; right ${right}, found ${found}; labels made blind, misses since looked at`
    report.row({ name: `${name} of a posting, F1`, value: f1(own[name]), baseline: f1(naive[name]), aim: '≥0.9', note })
  }
}

/** Pay given as data by the source, where both amounts stand in the text (the rest are the source's estimates). */
function measureStatedPay(report: Report, shared: SharedPosting[]): void {
  let right = 0
  let total = 0
  let plain = 0
  for (const { description, salary } of shared) {
    const { min, max } = salary
    const says = (amount: number) =>
      description.includes(amount.toLocaleString('en-US')) || description.includes(`$${amount}`)
    if (!min || !max || !says(min) || !says(max)) continue
    total++
    const read = readPosting({ text: description }).facts.salary
    if (read?.min === min && read.max === max) right++
    const naive = readNaively(description).pay
    if (naive?.[0] === min && naive[1] === max) plain++
  }
  report.row({
    name: 'pay stated by the source and in the text',
    value: right / total,
    baseline: plain / total,
    aim: '≥0.85',
    note: `${total} postings`,
  })
}

type Place = { start: number; end: number; kind: 'Qualifications' | 'other' }

function measureRequirements(report: Report, shared: SharedPosting[]): void {
  const own = { in: 0, out: 0, met: 0, lines: 0 }
  const naive = { in: 0, out: 0, met: 0 }
  for (const { description, highlights } of shared) {
    const { facts, text } = readPosting({ text: description })
    const places = locateHighlights(text, highlights)
    const asked = facts.requirements.map((one) => one.span)
    const lines = linesOf(tidyText(description))
    const guessed = lines.filter((line) => naiveRequirement.test(text.slice(line.start, line.end)))
    for (const [spans, into] of [
      [asked, own],
      [guessed, naive],
    ] as const) {
      for (const span of spans) {
        const hit = places.find((place) => span.start < place.end && place.start < span.end)
        if (hit) into[hit.kind === 'Qualifications' ? 'in' : 'out']++
      }
      into.met += places.filter(
        (place) =>
          place.kind === 'Qualifications' && spans.some((span) => span.start < place.end && place.start < span.end),
      ).length
    }
    own.lines += places.filter((place) => place.kind === 'Qualifications').length
  }
  const quality = ({ in: inside, out, met }: typeof naive) => {
    const precision = inside / (inside + out)
    const recall = met / own.lines
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
  }
  const [a, b] = [quality(own), quality(naive)]
  const note = `${own.lines} lines the source calls qualifications; wrong = among its responsibilities or benefits`
  report.row({ name: 'requirements, precision', value: a.precision, baseline: b.precision, note })
  report.row({ name: 'requirements, recall by line', value: a.recall, baseline: b.recall, note })
  report.row({ name: 'requirements, F1', value: a.f1, baseline: b.f1, aim: '≥0.8', note })
}

function locateHighlights(text: string, highlights: SharedPosting['highlights']): Place[] {
  const places: Place[] = []
  for (const [name, lines] of Object.entries(highlights)) {
    for (const line of lines ?? []) {
      const start = text.indexOf(line)
      if (start >= 0)
        places.push({ start, end: start + line.length, kind: name === 'Qualifications' ? 'Qualifications' : 'other' })
    }
  }
  return places
}

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return span
  })
}

async function measureSpeed(report: Report): Promise<void> {
  const texts = postings.map((posting) => posting.text)
  const long = texts.slice(0, 8).join('\n\n').slice(0, 5000)
  const times = await timeRounds(() => readPosting({ text: long }), { rounds: 60, warmup: 20 })
  report.row({ name: 'text of 5 kB read', value: median(times), unit: 'ms', aim: '≤15' })
  const node = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Engineer',
    description: `<p>${texts[0]?.replaceAll('\n', '<br>')}</p>`.repeat(4),
  }
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(node)}</script></head><body>${'<div><p>filler</p></div>'.repeat(2000)}</body></html>`
  const pages = await timeRounds(() => readPosting({ html }), { rounds: 60, warmup: 20 })
  report.row({ name: 'page with JSON-LD read', value: median(pages), unit: 'ms', aim: '≤15' })
}
