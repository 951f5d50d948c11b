import type { ClaimKind, ClaimSupport, ClaimVerdict, TruthKind } from '../truth-report.ts'
import type { FactIndex, Piece } from './facts.ts'
import type { Sentence } from './text/sentences.ts'

/** Whom a clause speaks of. Only `person` makes claims; `posting` may still get the posting wrong. */
export type About = 'person' | 'posting' | 'wish' | 'denied'

/** `taken`: another clause takes up what this one names (`You ask for Kafka, which I ran`). */
export type Clause = Sentence & { about: About; taken?: boolean }
/** A sentence with its clauses. `before`, `after`: its neighbours on its line. `entries`: the work, school or project entries it names or stands under. */
export type Passage = Sentence & {
  clauses: Clause[]
  entries?: string[] | undefined
  before?: Passage | undefined
  after?: Passage | undefined
  merged?: boolean
  fixed?: boolean
}

export type PostingContext = { company: string; title: string; plain: string; stems: Set<string>; given: boolean }

export type CheckContext = {
  facts: FactIndex
  text: string
  kind: TruthKind
  posting: PostingContext
  contact: string
  now: string
}

export type Draft = {
  kind: ClaimKind
  start: number
  end: number
  verdict: ClaimVerdict
  support: ClaimSupport[]
  reason?: string
  advice?: string
  /** The words to show, when they are more than the ones judged: a figure with what it counts. */
  wide?: { start: number; end: number }
  /** The facts say the contrary: no second judge may let the doubt go. */
  isContrary?: boolean
}

export const cite = (piece: Piece): ClaimSupport => ({
  source: piece.confirmed ? 'confirmed' : 'profile',
  ...(piece.confirmed ? {} : { pointer: piece.pointer }),
  quote: piece.text.length > 300 ? `${piece.text.slice(0, 297)}…` : piece.text,
})

type Place = { start: number; end: number }
export const supported = (
  kind: ClaimKind,
  at: Place,
  support: ClaimSupport[],
  verdict: ClaimVerdict = 'supported',
): Draft => ({
  kind,
  start: at.start,
  end: at.end,
  verdict,
  support,
})
export const unsupported = (kind: ClaimKind, at: Place, reason: string, advice: string): Draft => ({
  kind,
  start: at.start,
  end: at.end,
  verdict: 'unsupported',
  support: [],
  reason,
  advice,
})

/** Whether a clause claims what it names for the person. */
export const isClaiming = (clause: Clause | undefined): boolean => clause?.about === 'person' || Boolean(clause?.taken)

/** The clause of a passage at an offset. */
export const clauseAt = (passage: Passage, offset: number): Clause | undefined =>
  passage.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? passage.clauses[0]

/** Whether a piece tells of one job or project; a certificate, a degree or a listed skill goes with the person. */
const isPlaced = (piece: Piece): boolean => /^\/(?:work|volunteer|projects)\//.test(piece.entry ?? '')

/** Pieces a claim in this passage may lean on: those of its entries and those that go with the person. */
export function piecesOf(context: CheckContext, passage: Passage): Piece[] {
  const { entries } = passage
  // A school named in a sentence does not keep it from speaking of work as well.
  if (!entries?.some((entry) => !entry.startsWith('/education/') || entry.endsWith('?'))) return context.facts.pieces
  const key = entries.join(' ')
  const cached = context.facts.scopes.get(key)
  if (cached) return cached
  const own = context.facts.pieces.filter((piece) => !isPlaced(piece) || entries.includes(piece.entry ?? ''))
  context.facts.scopes.set(key, own)
  return own
}
