// Degree, field and school that nothing parts: "BSc : Media Studies Northfield College" → the school begins a piece.
import { cutPiece, type Piece } from '../entries/piece.ts'
import { degreeWord, fieldEnding, schoolWord } from '../words/education.ts'

/** A piece with both becomes two, and a field that is said again behind the school goes; any other piece stays. */
export function partSchool(piece: Piece): Piece[] {
  const at = findSchool(piece.text)
  const [before, school] = [cutPiece(piece, 0, at), cutPiece(piece, at, piece.text.length, 'gap')]
  if (at === 0 || !before || !school) return [piece]
  const field = before.text.replace(degreeWord, '').replace(/^[\s:,]+/, '')
  const again = field.length > 3 ? school.text.indexOf(field, 4) : -1
  if (again < 0) return [before, school]
  const [name, rest] = [cutPiece(school, 0, again), cutPiece(school, again + field.length, school.text.length, 'gap')]
  return [before, ...(name ? [name] : []), ...(rest ? [rest] : [])]
}

/** Where a school's own name begins behind a degree with its field; 0 where nothing tells. */
function findSchool(text: string): number {
  const degree = degreeWord.exec(text)
  if (!degree || degree.index > 2) return 0
  const from = degree.index + degree[0].length
  const school = schoolWord.exec(text.slice(from))
  if (!school) return 0
  const end = from + school.index
  const between = text.slice(from, end)
  if (/diploma$/i.test(degree[0]) && /^\s+(?:\p{Lu}[\p{L}'’.-]*\s+)+$/u.test(between)) return from + 1
  // Signs and small words part them already, but for a list of fields: "Psychology, Strategy Northfield University".
  const list = between.lastIndexOf(', ')
  if (list < 0 && /[,|–—(\t]|\s-\s|\s(?:at|from|an der|en|à|da|de la)\s/u.test(between.replace(/^\s*,/, ''))) return 0
  return startOfName(text, list < 0 ? from : from + list + 2, end)
}

/** The words behind the last one that ends a field; a school is more than its kind. */
function startOfName(text: string, from: number, end: number): number {
  let start = 0
  for (const word of text.slice(from, end).matchAll(/[\p{L}'’.&-]+/gu))
    if (fieldEnding.test(word[0])) start = from + word.index + word[0].length
  const gap = /^[\s:)]*/u.exec(text.slice(start))![0].length
  if (start === 0 || (start + gap === end && !/^\p{L}+\s+of\s/u.test(text.slice(end)))) return 0
  return start + gap
}
