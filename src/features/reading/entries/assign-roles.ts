// Title, employer and place of each job.
import { type Assignment, chooseRoles } from './choose-roles.ts'
import type { RoleModel } from './list-readings.ts'
import type { Piece } from './piece.ts'
import { scoreEmployer, scorePlace, scoreTitle } from './score-role.ts'

export interface Roles {
  title?: Piece
  employer?: Piece
  place?: Piece
  rest: Piece[]
  /** 0–1. */
  sure: number
}

/** "Team Lead, Family Services" is as much a title as its first half. */
function scoreTitlePart(text: string): number {
  return Math.max(scoreTitle(text), scoreTitle(text.split(',')[0]!) - 0.1) - 0.25 * Math.max(0, scoreEmployer(text))
}

const models: RoleModel[] = [
  {
    role: 'title',
    score: scoreTitlePart,
    perComma: 0.35,
    missing: 1.5,
  },
  {
    role: 'employer',
    score: (text) => scoreEmployer(text) - 0.6 * Math.max(0, scoreTitle(text)) - placePenalty(text),
    perComma: 1.1,
    missing: 1.5,
    inherits: true,
  },
  { role: 'place', score: plausiblePlace, perComma: 0, missing: 0, after: ['employer'] },
]

export const assignRoles = (headers: Piece[][]): Roles[] => chooseRoles(headers, models).map(toRoles)

function toRoles({ parts, rest, sure }: Assignment): Roles {
  const [title, employer, place] = [parts.get('title'), parts.get('employer'), parts.get('place')]
  return { ...(title && { title }), ...(employer && { employer }), ...(place && { place }), rest, sure }
}

const placePenalty = (text: string): number => Math.max(0, Math.min(3, scorePlace(text) - 0.5))

/** Known places score; an unknown short name may be one. */
export function plausiblePlace(text: string): number {
  const known = scorePlace(text)
  const words = text.split(/\s+/).length
  if (known > 0.5) return Math.min(4, known)
  if (scoreTitle(text) >= 2 || scoreEmployer(text) >= 1 || words > 5) return -2.5
  return /^[\p{Lu}\p{Lo}]/u.test(text) && !/\d/.test(text) ? 0.15 - 0.1 * Math.max(0, words - 2) : -1.5
}
