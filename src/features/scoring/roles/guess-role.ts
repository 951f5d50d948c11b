// Without a posting and a target, the role that a person's own titles say they are in.
import { isCareerBreak } from '#features/profiles/career-break.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { findRoleNear } from './find-role.ts'
import type { Role } from './roles.ts'

export interface RoleGuess {
  role: Role
  /** The title it was guessed from, as written. */
  from: string
  /** Where that title stands, in words. */
  of: 'last title' | 'earlier title' | 'headline'
}

/** Words of so many trades that they alone tell none: somebody is a manager, but of what? */
const ofAnyTrade = new Set(
  'administrator advocate agent analyst artist assistant associate clerk coach consultant coordinator designer director engineer executive head intern manager officer operator owner planner producer representative specialist supervisor technician trainer worker'.split(
    ' ',
  ),
)
/** Longer ones are lines of a duty that a reader of files has taken for a title. */
const longest = 6

/** `HGV Class 2 Driver`, `Cook III, nights`: what is left tells the trade. */
const ranks =
  /\b(?:class|grade|level|band|tier|shift|days?|nights?|part[- ]time|full[- ]time|temporary|seasonal|\d+\w?|i{1,3}|iv)\b/giu

/** By the latest title that names a known role: the last position, the headline, the one before. Undefined when none does. */
export function guessRole(profile: Profile): RoleGuess | undefined {
  // Newest first by their dates: the order of the page must not change what is guessed.
  const until = ({ startDate, endDate }: Profile['work'][number]) => endDate ?? (startDate ? '9999' : '')
  const held = profile.work
    .filter((work) => !isCareerBreak(work))
    .toSorted((a, b) => until(b).localeCompare(until(a)) || (b.startDate ?? '').localeCompare(a.startDate ?? ''))
    .flatMap(({ position }) => position ?? [])
  const titles: [string | undefined, RoleGuess['of'], number][] = [
    [held[0], 'last title', 0.5],
    [profile.basics.label, 'headline', 0.66],
    [held[1], 'earlier title', 0.66],
  ]
  for (const [title, of, least] of titles) {
    if (!title || title.trim().split(/\s+/u).length > longest) continue
    // `Staff Nurse, Medical-Surgical Unit`: the trade stands before the unit.
    const found = findRoleNear(title.split(/,|\s[–—-]\s|\(/u)[0]!.replace(ranks, ' '))
    if (found && found.nearness >= least && found.shared.some((word) => !ofAnyTrade.has(word)))
      return { role: found.role, from: title.trim(), of }
  }
  return undefined
}
