// Which piece of a header is the title, which the employer, which the place. All entries of a section are weighed
// together, because one résumé sets all its jobs in one layout.
import { cutPiece, type Piece } from './piece.ts'
import { scoreEmployer, scorePlace, scoreTitle } from './score-role.ts'

export interface Roles {
  title?: Piece
  employer?: Piece
  place?: Piece
  rest: Piece[]
  /** 0–1. */
  sure: number
}

interface Prepared {
  names: Piece[]
  place?: Piece
}

export function assignRoles(headers: Piece[][]): Roles[] {
  const prepared = headers.map(prepare)
  const order = chooseOrder(prepared)
  return prepared.map((entry) => assign(entry, order))
}

/** Splits off places and makes two names of one where only commas or "at" part them. */
function prepare(pieces: Piece[]): Prepared {
  let place: Piece | undefined
  const names: Piece[] = []
  for (const piece of pieces.flatMap(splitAt)) {
    const score = scorePlace(piece.text)
    if (score >= 1.8 && scoreTitle(piece.text) < 2 && !place) place = piece
    else names.push(piece)
  }
  const freed = names.flatMap((piece) => {
    if (place) return [piece]
    const cut = cutPlace(piece)
    if (!cut) return [piece]
    place = cut.place
    return [cut.name]
  })
  const split = freed.length === 1 ? splitComma(freed[0]!) : freed
  return { names: split, ...(place && { place }) }
}

const joint = /\s+(?:at|bei|beim|chez|en|bij|presso|na|no|@)\s+(?=\p{Lu}|\d)/u

function splitAt(piece: Piece): Piece[] {
  const match = joint.exec(piece.text)
  if (!match || match.index === 0) return [piece]
  const word = match[0].trim()
  const left = cutPiece(piece, 0, match.index)
  const right = cutPiece(piece, match.index + match[0].length, piece.text.length)
  if (!left || !right || scoreTitle(left.text) < 2) return [piece]
  if (
    ['en', 'na', 'no'].includes(word) &&
    scorePlace(right.text) <= 0 &&
    scoreEmployer(right.text) < 1 &&
    scoreTitle(right.text) > 0
  )
    return [piece]
  return [left, right]
}

/** "Acme GmbH, Berlin" or "Acme (Berlin)": the place at the end. */
function cutPlace(piece: Piece): { name: Piece; place: Piece } | undefined {
  const bracket = /\s*\(([^)]+)\)\s*$/.exec(piece.text)
  if (bracket && scorePlace(bracket[1]!) >= 1.8) {
    const name = cutPiece(piece, 0, bracket.index)
    const place = cutPiece(piece, bracket.index, piece.text.length)
    if (name && place) return { name, place }
  }
  const commas = [...piece.text.matchAll(/,\s*/g)]
  for (const comma of commas) {
    const tail = piece.text.slice(comma.index + comma[0].length)
    if (scorePlace(tail) < 1.8) continue
    const name = cutPiece(piece, 0, comma.index)
    const place = cutPiece(piece, comma.index + comma[0].length, piece.text.length)
    if (name && place) return { name, place }
  }
  return undefined
}

/** One piece with commas: the cut that leaves the likeliest title and employer. */
function splitComma(piece: Piece): Piece[] {
  let best: Piece[] | undefined
  let bestScore = 1.5
  for (const match of piece.text.matchAll(/,\s+|\s*:\s+|\s+\(/g)) {
    const left = cutPiece(piece, 0, match.index)
    const right = cutPiece(piece, match.index + match[0].length, piece.text.length)
    if (!left || !right) continue
    if (/^(?:inc|llc|ltd|corp|gmbh|co|s\.a|sl|s\.l)\b/i.test(right.text) && right.text.length < 8) continue
    const forward =
      scoreTitle(left.text) - scoreEmployer(left.text) + scoreEmployer(right.text) - scoreTitle(right.text)
    const score = Math.abs(forward)
    if (score > bestScore) [best, bestScore] = [[left, right], score]
  }
  return best ?? [piece]
}

type Order = 'title-first' | 'employer-first'

function chooseOrder(entries: Prepared[]): { order: Order; weight: number; bold?: 'title' | 'employer' } {
  let sum = 0
  let boldTitle = 0
  for (const { names } of entries) {
    const [first, second] = names
    if (!first || !second) continue
    const forward = lean(first) - lean(second)
    sum += Math.max(-5, Math.min(5, forward))
    if (first.bold !== second.bold) boldTitle += (first.bold ? 1 : -1) * Math.sign(forward)
  }
  return {
    order: sum >= 0 ? 'title-first' : 'employer-first',
    weight: Math.abs(sum) / Math.max(1, entries.length),
    ...(Math.abs(boldTitle) > 1 && { bold: boldTitle > 0 ? 'title' : 'employer' }),
  }
}

/** Positive: rather a title; negative: rather an employer. */
const lean = (piece: Piece): number => scoreTitle(piece.text) - scoreEmployer(piece.text)

function assign(
  { names, place }: Prepared,
  choice: { order: Order; weight: number; bold?: 'title' | 'employer' },
): Roles {
  const [first, second, ...rest] = names
  const base = { ...(place && { place }) }
  if (!first) return { ...base, rest: [], sure: 0.2 }
  if (!second) {
    const isTitle = lean(first) > 0
    return { ...base, ...(isTitle ? { title: first } : { employer: first }), rest: [], sure: 0.5 }
  }
  const own = lean(first) - lean(second)
  const common = (choice.order === 'title-first' ? 1 : -1) * Math.min(4, 1 + choice.weight)
  const titleFirst = own + common > 0
  const [title, employer] = titleFirst ? [first, second] : [second, first]
  return { ...base, title, employer, rest, sure: Math.min(0.98, 0.7 + Math.abs(own + common) / 20) }
}
