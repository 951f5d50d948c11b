import type { Profile } from '#features/profiles/contract.ts'
import type { Readiness, ReadinessPart } from '../contract.ts'
import { profileShare } from './profile-share.ts'

export type ReadinessInput = {
  /** The master résumé: whether it is read, and its facts and score when they are there. */
  master: { id: string; read: boolean; profile: Profile | null; score: number | null } | null
}

/** Shares of the whole. Parts without data are left out, and the others share their weight. */
const weights = { profile: 0.2, resume: 0.25 }
/** What a résumé counts that nobody could read yet. */
const unreadScore = 40

/** How ready a person is to apply, from the parts that have data; null when none has. Pure. */
export function countReadiness({ master }: ReadinessInput): Readiness {
  if (!master) return null
  const parts: ReadinessPart[] = []
  if (master.profile) {
    const { value, missing } = profileShare(master.profile)
    parts.push({
      part: 'profile',
      value,
      weight: weights.profile,
      reason: missing.length === 0 ? 'Nothing is missing.' : `Missing: ${missing.slice(0, 3).join(', ')}.`,
      to: `/resumes/${master.id}/review`,
    })
  }
  if (!master.read || master.score !== null)
    parts.push({
      part: 'resume',
      value: master.score ?? unreadScore,
      weight: weights.resume,
      reason: master.read ? 'Its score. Open it for what would win points.' : 'It is not read yet.',
      to: `/resumes/${master.id}/score`,
    })
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return null
  const shared = parts.map((part) => ({ ...part, weight: part.weight / whole }))
  const value = shared.reduce((sum, part) => sum + part.weight * part.value, 0)
  return { value: Math.round(value), parts: shared }
}
