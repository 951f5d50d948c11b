// Invented people and postings with hidden truth, and the rules by which a pair is rated. The engine sees texts only.

export type Role =
  | 'backend'
  | 'frontend'
  | 'devops'
  | 'analyst'
  | 'machine-learning'
  | 'nurse'
  | 'carer'
  | 'teacher'
  | 'accountant'
  | 'chef'
  | 'restaurant'
  | 'electrician'
  | 'plumber'
  | 'warehouse'
  | 'driver'
  | 'marketing'
  | 'sales'
  | 'hr'
  | 'office'

export type MoreRoles = 'designer' | 'lawyer' | 'mechanic' | 'engineer' | 'social' | 'data-engineer' | 'reception'

export interface RankedPerson {
  id: string
  role: Role | MoreRoles
  /** 1 entry, 2 mid, 3 senior, 4 lead. */
  level: number
  place: string
  moves: boolean
  /** Skill ids the person truly has. */
  has: string[]
  /** Plain résumé. First line the name, then `Title | Employer | from – to` lines with bullets. */
  resume: string
}
export interface RankedPosting {
  id: string
  role: Role | MoreRoles
  level: number
  /** A town, or `remote`. */
  place: string
  /** Skill ids truly needed. */
  needs: string[]
  text: string
}

const neighbours: [Role | MoreRoles, Role | MoreRoles][] = [
  ['designer', 'frontend'],
  ['designer', 'marketing'],
  ['data-engineer', 'backend'],
  ['data-engineer', 'analyst'],
  ['data-engineer', 'machine-learning'],
  ['social', 'carer'],
  ['reception', 'office'],
  ['reception', 'restaurant'],
  ['engineer', 'electrician'],
  ['backend', 'frontend'],
  ['backend', 'devops'],
  ['analyst', 'machine-learning'],
  ['backend', 'machine-learning'],
  ['nurse', 'carer'],
  ['chef', 'restaurant'],
  ['electrician', 'plumber'],
  ['warehouse', 'driver'],
  ['marketing', 'sales'],
  ['hr', 'office'],
  ['accountant', 'office'],
]

/**
 * 3 = same role, level at most one step away, two thirds of the needed skills, a place the person can work at.
 * 2 = same role, but one of these fails (or the skills are between one and two thirds).
 * 1 = same role with more against it, or a neighbouring role with a third of the needed skills.
 * 0 = everything else.
 */
export function ratePair(person: RankedPerson, posting: RankedPosting): 0 | 1 | 2 | 3 {
  const share = posting.needs.filter((need) => person.has.includes(need)).length / posting.needs.length
  const reachable = posting.place === 'remote' || posting.place === person.place || person.moves
  if (person.role === posting.role) {
    const against =
      Number(Math.abs(person.level - posting.level) > 1) +
      Number(share < 2 / 3) +
      Number(share < 1 / 3) +
      Number(!reachable)
    return against === 0 ? 3 : against === 1 ? 2 : 1
  }
  const near = neighbours.some((pair) => pair.includes(person.role) && pair.includes(posting.role))
  return near && share >= 1 / 3 ? 1 : 0
}
