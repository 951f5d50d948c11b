// The education section → schools and degrees.
import type { ProfileInput } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import { cutPiece, type Piece, wordsOf } from '../entries/piece.ts'
import { type ReadEntry, readEntries, readEntry } from '../entries/read-entries.ts'
import { type FormEntry, readForm } from '../entries/read-form.ts'
import { splitHeaderLine } from '../entries/split-pieces.ts'
import { cite, type Found, type ProfileDraft } from './draft-profile.ts'
import { readEducationParts } from './education-roles.ts'
import { readPeriod } from './form-fields.ts'
import { readParagraphs } from './paragraphs.ts'
import { partSchool } from './part-school.ts'
import { splitOneLiners } from './split-one-liners.ts'

type Education = NonNullable<ProfileInput['education']>[number]

export function readEducation(draft: ProfileDraft, lines: Line[]): void {
  const form = readForm(lines)
  const oneLiners = form ? undefined : splitOneLiners(lines)
  const entries = form ? form.map(fromForm) : (oneLiners?.map(readEntry) ?? readEntries(lines)).map(foldMonth)
  const all = readEducationParts(entries.map((entry) => entry.pieces.flatMap(partSchool)))
  entries.forEach((entry, index) => {
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
    const parts = all[index]!
    put('institution', take(parts.school, parts.sure))
    put('studyType', take(parts.degree, parts.sure))
    put('area', take(parts.area, 0.8))
    put('location', take(parts.place, 0.85))
    put('score', take(parts.grade && cutLabel(parts.grade), 0.8))
    if (entry.from && !(entry.single && entry.from.value === entry.to?.value)) put('startDate', entry.from)
    put('endDate', entry.to)
    education.highlights = readParagraphs(entry.body).map((paragraph, order) => {
      cite(draft, `${at}/highlights/${order}`, paragraph)
      return paragraph.value
    })
    if (education.institution || education.studyType) list.push(education)
  })
}

/** "Grade: 2:1" → "2:1". A GPA keeps its name: the number alone would not say what it is. */
function cutLabel(piece: Piece): Piece {
  const label =
    /^(?:(?:final |overall )?grade|(?:abschluss|gesamt|end)?note|nota(?: final| media)?|cijfer|voto(?: finale)?|mention)\s*:\s*/i
  return cutPiece(piece, label.exec(piece.text)?.[0].length ?? 0, piece.text.length) ?? piece
}

const take = (piece: Piece | undefined, confidence: number): Found | undefined =>
  piece && { value: wordsOf(piece), start: piece.start, end: piece.end, confidence }

/** A form's labelled lines as an entry like any other: degree, then school. */
function fromForm({ fields, body }: FormEntry): ReadEntry {
  const lines = [fields.get('degree'), fields.get('school'), fields.get('place'), fields.get('grade')].filter(
    (line) => line !== undefined,
  )
  const first = lines[0] ?? fields.get('dates') ?? body[0]
  return {
    pieces: lines.flatMap((line, row) => splitHeaderLine(line, row).pieces),
    body,
    place: { start: first?.start ?? 0, end: first?.end ?? 0 },
    ...readPeriod(fields.get('dates')),
  }
}

/** "Accounting, 5 2014": the number right before a bare year is its month. */
function foldMonth(entry: ReadEntry): ReadEntry {
  const { from, to } = entry
  if (!entry.single || !to || to.value.length !== 4) return entry
  const piece = entry.pieces.find(({ text, end }) => to.start - end === 1 && /(?:^|\s)(?:1[0-2]|[1-9])$/.test(text))
  if (!piece) return entry
  const month = /\d+$/.exec(piece.text)![0]
  const value = `${to.value}-${month.padStart(2, '0')}`
  const dated = { ...to, value, start: piece.end - month.length }
  const bare = cutPiece(piece, 0, piece.text.length - month.length)
  return {
    ...entry,
    pieces: entry.pieces.flatMap((each) => (each === piece ? (bare ?? []) : each)),
    ...(from && { from: dated }),
    to: dated,
  }
}
