import type { Span } from '../../profiles/contract.ts'
import { skillById } from '../../skills/finding/normalise-skill.ts'
import { countMonths, yearsOf } from './count-months.ts'
import { narrowerEvidence } from './index-evidence.ts'
import type { MatchContext } from './match-context.ts'
import { sameRole, sameTrade } from './same-role.ts'

export interface HeldYears {
  years: number
  pointers: string[]
  spans: Span[]
}

/** Years in jobs, or in the jobs that show one of some skills or a narrower one or are named by it, from dates alone; overlaps count once. */
export function heldYears(context: MatchContext, skillIds?: readonly string[]): HeldYears {
  const jobs = skillIds === undefined ? [...context.jobs.keys()] : jobsOf(context, skillIds)
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

/** Indexes into `work` of the jobs that show one of the skills or are named by it. */
export const jobsOf = (context: MatchContext, skillIds: readonly string[]): number[] =>
  [...new Set(skillIds.flatMap((id) => [...jobsWith(context, id), ...jobsNamed(context, id)]))].sort((a, b) => a - b)

/** "5 years of software engineering" is what a software engineer did, whatever the bullets say. */
function jobsNamed({ profile }: MatchContext, skillId: string): number[] {
  const name = skillById(skillId)?.name
  if (!name) return []
  return [...profile.work.keys()].filter((index) => {
    const position = profile.work[index]?.position ?? ''
    return sameRole(name, position) || sameTrade(name, position)
  })
}

/** Indexes into `work` of the jobs that show a skill or a narrower one. */
export function jobsWith(context: MatchContext, skillId: string): number[] {
  const jobs = new Set(context.resume.get(skillId)?.work ?? [])
  for (const entry of narrowerEvidence(context.resume, skillId)) for (const job of entry.work) jobs.add(job)
  return [...jobs].sort((a, b) => a - b)
}
