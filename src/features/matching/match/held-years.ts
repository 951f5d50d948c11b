import type { Span } from '../../profiles/contract.ts'
import { skillById } from '../../skills/finding/normalise-skill.ts'
import { countMonths, yearsOf } from './count-months.ts'
import { narrowerEvidence } from './index-evidence.ts'
import type { MatchContext } from './match-context.ts'
import { sameRole } from './same-role.ts'

export interface HeldYears {
  years: number
  pointers: string[]
  spans: Span[]
}

/** Years in jobs, or in the jobs that show a skill or a narrower one or are named by it, from dates alone; overlaps count once. */
export function heldYears(context: MatchContext, skillId?: string): HeldYears {
  const jobs =
    skillId === undefined
      ? [...context.jobs.keys()]
      : [...new Set([...jobsWith(context, skillId), ...jobsNamed(context, skillId)])].sort((a, b) => a - b)
  const intervals = jobs.map((index) => context.jobs[index]).filter((interval) => interval !== undefined)
  const dated = jobs.filter((index) => context.jobs[index] !== undefined)
  const spans = dated
    .map((index) => context.locate(context.profile.work[index]?.position ?? ''))
    .filter((span) => span !== undefined)
  return {
    years: yearsOf(countMonths(intervals)),
    pointers: dated.map((index) => `/work/${index}`).slice(0, 10),
    spans: spans.slice(0, 5),
  }
}

/** "5 years of software engineering" is what a software engineer did, whatever the bullets say. */
function jobsNamed({ profile }: MatchContext, skillId: string): number[] {
  const name = skillById(skillId)?.name
  if (!name) return []
  return [...profile.work.keys()].filter((index) => sameRole(name, profile.work[index]?.position ?? ''))
}

/** Indexes into `work` of the jobs that show a skill or a narrower one. */
export function jobsWith(context: MatchContext, skillId: string): number[] {
  const jobs = new Set(context.resume.get(skillId)?.work ?? [])
  for (const entry of narrowerEvidence(context.resume, skillId)) for (const job of entry.work) jobs.add(job)
  return [...jobs].sort((a, b) => a - b)
}
