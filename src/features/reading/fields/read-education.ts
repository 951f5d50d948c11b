// The education section → schools and degrees.
import type { ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { cutPiece, type Piece } from '../entries/piece.ts'
import { type ReadEntry, readEntries } from '../entries/read-entries.ts'
import { scorePlace } from '../entries/score-role.ts'
import { degreeWord, fieldJoiner, gradeWord, schoolWord } from '../words/education.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { readParagraphs } from './paragraphs.ts'

type Education = NonNullable<ProfileInput['education']>[number]

export function readEducation(draft: ProfileDraft, lines: Line[]): void {
  for (const entry of readEntries(lines)) {
    const list = draft.profile.education
    const at = `/education/${list.length}`
    const education: Education = {}
    const put = (
      key: 'institution' | 'studyType' | 'area' | 'location' | 'startDate' | 'endDate' | 'score',
      found: Found | undefined,
    ) => {
      if (!found || education[key]) return
      education[key] = found.value
      cite(draft, `${at}/${key}`, found)
    }
    const parts = readParts(entry)
    put('institution', take(parts.school, 0.9))
    put('studyType', take(parts.degree, 0.9))
    put('area', take(parts.area, 0.8))
    put('location', take(parts.place, 0.85))
    put('score', take(parts.grade, 0.8))
    if (entry.from && entry.from.value !== entry.to?.value) put('startDate', entry.from)
    put('endDate', entry.to)
    education.highlights = readParagraphs(entry.body).map((paragraph, order) => {
      cite(draft, `${at}/highlights/${order}`, paragraph)
      return paragraph.value
    })
    if (education.institution || education.studyType) list.push(education)
  }
}

const take = (piece: Piece | undefined, confidence: number): Found | undefined =>
  piece && { value: piece.text, start: piece.start, end: piece.end, confidence }

interface Parts {
  school?: Piece
  degree?: Piece
  area?: Piece
  place?: Piece
  grade?: Piece
}

function readParts(entry: ReadEntry): Parts {
  const parts: Parts = {}
  const rest: Piece[] = []
  for (const piece of entry.pieces.flatMap(splitSchool)) {
    if (
      !parts.grade &&
      gradeWord.test(piece.text) &&
      /\d|laude|honou?rs|distinction/i.test(piece.text) &&
      !schoolWord.test(piece.text)
    )
      parts.grade = piece
    else if (!parts.school && schoolWord.test(piece.text) && !startsWithDegree(piece.text))
      parts.school = cutSchoolPlace(piece, parts)
    else if (!parts.degree && degreeWord.test(piece.text)) Object.assign(parts, splitDegree(piece))
    else if (!parts.place && scorePlace(piece.text) >= 1.8) parts.place = piece
    else rest.push(piece)
  }
  for (const piece of rest) {
    if (!parts.school) parts.school = piece
    else if (!parts.area) parts.area = piece
  }
  return parts
}

const startsWithDegree = (text: string): boolean => {
  const match = degreeWord.exec(text)
  return match !== null && match.index === 0 && !/^\p{Lu}{2,5}\s/u.test(text)
}

/** "BSc Physics, University of Porto": cut before the school. */
function splitSchool(piece: Piece): Piece[] {
  if (!degreeWord.test(piece.text) || !schoolWord.test(piece.text)) return [piece]
  const parts = [...piece.text.matchAll(/,\s+|\s+(?:at|from|an der|à l['’]|à|en la|na)\s+/g)]
  for (const match of parts) {
    const left = cutPiece(piece, 0, match.index)
    const right = cutPiece(piece, match.index + match[0].length, piece.text.length)
    if (left && right && schoolWord.test(left.text) !== schoolWord.test(right.text)) return [left, right]
  }
  return [piece]
}

function cutSchoolPlace(piece: Piece, parts: Parts): Piece {
  for (const match of piece.text.matchAll(/,\s+/g)) {
    const tail = cutPiece(piece, match.index + match[0].length, piece.text.length)
    const head = cutPiece(piece, 0, match.index)
    if (!tail || !head) continue
    if (scorePlace(tail.text) >= 1.8) {
      parts.place ??= tail
      return head
    }
    if (schoolWord.test(head.text) && !schoolWord.test(tail.text) && !parts.area) {
      parts.area = tail
      return head
    }
  }
  return piece
}

/** "BSc in Computer Science" → degree and field. */
function splitDegree(piece: Piece): Parts {
  const match = degreeWord.exec(piece.text)!
  const end = match.index + match[0].length
  const joiner = fieldJoiner.exec(piece.text.slice(end))
  const degree = cutPiece(piece, match.index, end)
  const area = cutPiece(piece, end + (joiner?.[0].length ?? 0), piece.text.length)
  if (match.index > 2) {
    const before = cutPiece(piece, 0, match.index)
    if (before && !area) return { degree: degree!, area: before }
  }
  return { ...(degree && { degree }), ...(area && { area }) }
}
