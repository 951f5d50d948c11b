import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import { type Quantity, readQuantities } from '../quantity/read-quantities.ts'
import { isContent, isGeneral, meaningSet, means } from '../text/meaning.ts'
import { readWords } from '../text/tokens.ts'

const cues =
  /\b(?:experience|erfahrung|expérience|experiencia|career|background|track record|tenure|in the (?:field|industry|trade|business)|professional)\b/iu
const following =
  /^\s*(?:of|in|as|with|working|leading|managing|building|running|teaching|doing|writing|selling|designing|developing|at|across|within|on|behind|spent|’|')/iu

/** Years of experience: counted from the person's dates, over merged periods, for the thing they are claimed of. */
export function findExperienceClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  const drafts: Draft[] = []
  for (const read of readQuantities(text)) {
    const quantity = { ...read, start: read.start + passage.start, end: read.end + passage.start }
    if (quantity.kind !== 'duration' || !/^(?:y|decade|jahr|an|a[nñ]o|anni|jaar)/iu.test(quantity.unit ?? '')) continue
    const clause = clauseAt(passage, quantity.start)
    const after = context.text.slice(quantity.end, passage.end)
    const isExperience =
      cues.test(clause?.text ?? text) ||
      following.test(after) ||
      /\bfor\s+(?:\S+\s+){0,2}$/iu.test(context.text.slice(passage.start, quantity.start))
    if (!isExperience || clause?.about === 'posting' || clause?.about === 'wish') continue
    drafts.push(judge(context, passage, quantity, pieces))
  }
  return drafts
}

function judge(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft {
  const stated = pieces.find(
    (piece) =>
      piece.quantities.some((known) => compareQuantities(quantity, known) !== 'different') &&
      sharesSubject(context, passage, quantity, piece),
  )
  if (stated) return supported('years_of_experience', quantity, [cite(stated)])
  const subject = subjectOf(context, passage, quantity)
  const entries = entriesAbout(context, passage, subject)
  const { low, high } = monthsWorked(context, entries)
  const claimed = quantity.value / 30.4
  const most = quantity.bound === 'nearly' || quantity.bound === 'about' ? high * 1.12 : high
  const about = subject.length ? ` with ${subject.map((word) => word.text).join(' ')}` : ''
  if (entries.length && claimed <= most + 0.5 && !(quantity.bound === 'over' && claimed >= high)) {
    const quote = `${describe(low)} from your dates (${entries.length} ${entries.length === 1 ? 'position' : 'positions'})`
    const support = entries.slice(0, 4).map((pointer) => ({ source: 'computed' as const, pointer, quote }))
    return supported(
      'years_of_experience',
      quantity,
      support,
      claimed < low - 12 || claimed > low ? 'softened' : 'supported',
    )
  }
  return unsupported(
    'years_of_experience',
    quantity,
    `Your dates add up to ${describe(high)}${about}.`,
    `Write a number of years that your dates carry (${Math.floor(high / 12)} at most).`,
  )
}

const describe = (months: number) => (months < 24 ? `${Math.round(months)} months` : `${Math.floor(months / 12)} years`)

function sharesSubject(context: CheckContext, passage: Passage, quantity: Quantity, piece: Piece): boolean {
  const subject = subjectOf(context, passage, quantity)
  const set = meaningSet(piece.stems)
  return subject.every((word) => means(set, word.stem))
}

/** The words the years are claimed of: `eight years of container shipping` → container, shipping. */
function subjectOf(context: CheckContext, passage: Passage, quantity: Quantity) {
  const rest = context.text.slice(quantity.end, passage.end)
  const stop = /[,.;:()]|\b(?:including|and have|where|at|for|across|within|i|who|that|which|to)\b/iu.exec(rest)
  const words = readWords(rest.slice(0, stop ? stop.index : undefined).slice(0, 80), quantity.end)
  return words.filter((word) => isContent(word) && !isGeneral(word) && !filler.test(word.text)).slice(0, 5)
}
const filler =
  /^(?:experience|professional|industry|career|progressive|proven|combined|relevant|total|hands-on|commercial|practical|solid|working|leading|managing|building|running|developing|designing|spent|senior|various|building|erfahrung|berufserfahrung)$/iu

function entriesAbout(context: CheckContext, passage: Passage, subject: { stem: string }[]): string[] {
  const { profile, pieces } = context.facts
  const all = profile.work
    .map((_, i) => `/work/${i}`)
    .filter((entry) => !passage.entries || passage.entries.includes(entry))
  if (!subject.length) return all
  return all.filter((entry) => {
    const stems = meaningSet(pieces.filter((piece) => piece.entry === entry).flatMap((piece) => [...piece.stems]))
    const hits = subject.filter((word) => means(stems, word.stem)).length
    return hits >= Math.max(1, Math.ceil(subject.length / 2))
  })
}

/** Months covered by the entries, overlaps counted once. `low` and `high` differ where dates are only years. */
export function monthsWorked(context: CheckContext, entries: string[]): { low: number; high: number } {
  const lows: [number, number][] = []
  const highs: [number, number][] = []
  for (const entry of entries) {
    const work = context.facts.profile.work[Number(entry.split('/')[2])]
    if (!work?.startDate) continue
    const end = work.endDate ?? context.now.slice(0, 7)
    highs.push([monthOf(work.startDate, 1), monthOf(end, 12) + 1])
    lows.push([
      monthOf(work.startDate, end.length === 4 && work.startDate.length === 4 ? 6 : 1),
      monthOf(end, 6) + (end.length === 4 ? 0 : 1),
    ])
  }
  return { low: merged(lows), high: merged(highs) }
}

const monthOf = (date: string, otherwise: number): number =>
  Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || otherwise) - 1

function merged(periods: [number, number][]): number {
  let total = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, end] of periods.sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
