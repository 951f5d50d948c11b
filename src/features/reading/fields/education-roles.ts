// School, degree, field, place and grade of each entry of the education section.
import { plausiblePlace } from '../entries/assign-roles.ts'
import { chooseRoles } from '../entries/choose-roles.ts'
import type { RoleModel } from '../entries/list-readings.ts'
import { cutPiece, type Piece } from '../entries/piece.ts'
import { scoreEmployer } from '../entries/score-role.ts'
import { degreeWord, fieldJoiner, gradeWord, schoolWord } from '../words/education.ts'

export interface EducationParts {
  school?: Piece
  degree?: Piece
  area?: Piece
  place?: Piece
  grade?: Piece
  sure: number
}

const models: RoleModel[] = [
  { role: 'school', score: scoreSchool, perComma: 1, missing: 1.5 },
  { role: 'degree', score: scoreDegree, perComma: 0.1, missing: 1 },
  { role: 'area', score: scoreArea, perComma: 0.3, missing: 0, after: ['degree'], strict: true },
  {
    role: 'place',
    score: scoreSchoolPlace,
    perComma: 0,
    missing: 0,
    after: ['school'],
  },
  { role: 'grade', score: scoreGrade, perComma: 0.3, missing: 0 },
]

export function readEducationParts(headers: Piece[][]): EducationParts[] {
  return chooseRoles(headers, models).map(({ parts, sure }) => {
    const [school, degree, area, place, grade] = ['school', 'degree', 'area', 'place', 'grade'].map((role) =>
      parts.get(role),
    )
    const split = degree ? splitDegree(degree) : {}
    return {
      ...(school && { school }),
      ...(degree && { degree: split.degree ?? degree }),
      ...((split.area ?? area) && { area: split.area ?? area }),
      ...(place && { place }),
      ...(grade && { grade }),
      sure,
    }
  })
}

function scoreSchool(text: string): number {
  if (text.length > 110) return -3
  const degree = degreeWord.exec(text)
  const known = schoolWord.test(text)
  if (degree && degree.index === 0 && !known) return -3
  if (gradeWord.test(text) && !known) return -2
  return (
    (known ? 4 : 0.2 + 0.3 * Math.max(0, scoreEmployer(text))) -
    (degree && degree.index === 0 && /^\p{L}{4,}/u.test(degree[0]) ? 3 : 0)
  )
}

function scoreDegree(text: string): number {
  const degree = degreeWord.exec(text)
  if (degree && plausiblePlace(text) >= 3) return -2
  if (!degree) return gradeWord.test(text) ? -3 : -0.4
  const points = degree.index === 0 ? 4 : 2
  return schoolWord.test(text) && !/^(?:high school|secondary)/i.test(text) ? points - 3 : points
}

function scoreArea(text: string): number {
  if (degreeWord.test(text)) return -1.5
  if (schoolWord.test(text)) return -3
  if (plausiblePlace(text) > 1 || gradeWord.test(text) || /\d/.test(text)) return -2
  return 0.3
}

/** "Grade", whose value stands behind a colon. */
const bareLabel =
  /^(?:(?:final |overall )?grade|c?gpa|(?:abschluss|gesamt|end)?note|nota(?: final| media)?|media|média|voto|votazione|cijfer|mention|ocena|result|score)$/i

function scoreSchoolPlace(text: string): number {
  if (bareLabel.test(text)) return -4
  const place = plausiblePlace(text)
  return place < 3 && (schoolWord.test(text) || degreeWord.test(text)) ? -3 : place
}

function scoreGrade(text: string): number {
  if (schoolWord.test(text) || text.length > 60 || bareLabel.test(text)) return -4
  if (gradeWord.test(text)) return degreeWord.test(text) && !/\d/.test(text) ? 0 : 3.5
  return /^\d{1,3}(?:[.,]\d{1,2})?(?:\s*(?:\/|von|out of|sur|de|di)\s*\d{1,3}(?:[.,]\d{1,2})?)?(?:\s*%)?$/.test(text)
    ? 3
    : -4
}

/** What still belongs to the degree's name: a full stop, honours, a second degree word ("HBO Bachelor"). */
const moreDegree = new RegExp(
  `^\\.?(?:\\s*\\(?(?:hons|honours|honors|with honours|with honors)\\.?\\)?)?(?:\\s*[-–(]\\s*[BM][A-Z][A-Za-z]{0,3}\\)?(?=[,\\s]|$))?(?:\\s+${degreeWord.source}(?=\\s|$))?`,
  'iu',
)

/** "BSc in Computer Science" → degree and field. */
function splitDegree(piece: Piece): { degree?: Piece; area?: Piece } {
  const match = degreeWord.exec(piece.text)
  if (!match) return {}
  if (match.index > 2) return {}
  let end = match.index + match[0].length
  const more = moreDegree.exec(piece.text.slice(end))
  if (more) end += more[0].length
  const joiner = fieldJoiner.exec(piece.text.slice(end))
  const tail = /\s(?:en|em|in|di|de)$/iu.exec(piece.text.slice(0, end))?.[0].length ?? 0
  const degree = cutPiece(piece, match.index, end - tail)
  const area = cutPiece(piece, end + (joiner?.[0].length ?? 0), piece.text.length)
  return { ...(degree && { degree }), ...(area && { area }) }
}
