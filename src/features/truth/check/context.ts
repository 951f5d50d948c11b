import type { ClaimKind, ClaimSupport, ClaimVerdict, TruthKind } from '../truth-report.ts'
import type { FactIndex, Piece } from './facts.ts'
import type { Sentence } from './text/sentences.ts'

/** Whom a clause speaks of. Only `person` makes claims; `posting` may still get the posting wrong. */
export type About = 'person' | 'posting' | 'wish' | 'denied'

export type Clause = Sentence & { about: About }
/** A sentence with its clauses. `entries`: the work, school or project entries it names or stands under. */
export type Passage = Sentence & { clauses: Clause[]; entries?: string[] | undefined }

export type PostingContext = { company: string; title: string; plain: string; stems: Set<string>; given: boolean }

export type CheckContext = {
  facts: FactIndex
  text: string
  kind: TruthKind
  posting: PostingContext
  contact: string
  /** What a claim may lean on whatever it says: used by the writers' own profile check. */
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

/** The clause of a passage at an offset. */
export const clauseAt = (passage: Passage, offset: number): Clause | undefined =>
  passage.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? passage.clauses[0]

/** Pieces a claim in this passage may lean on: those of its entries and those of no entry. */
export const piecesOf = (context: CheckContext, passage: Passage): Piece[] =>
  passage.entries
    ? context.facts.pieces.filter((piece) => piece.entry === undefined || passage.entries?.includes(piece.entry))
    : context.facts.pieces
