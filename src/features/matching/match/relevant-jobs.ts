import type { PostingFacts } from '../../postings/posting-facts.ts'
import { skillById } from '../../skills/finding/normalise-skill.ts'
import { jobsOf, jobsWith } from './held-years.ts'
import type { MatchContext } from './match-context.ts'
import { sameLine, sameRole } from './same-role.ts'

/**
 * Jobs in the posting's line of work, as indexes into `work`: the same role or line by title, or two of the posting's telling skills
 * (one, where it names only one) shown in the job.
 */
export function relevantJobs(posting: PostingFacts, context: MatchContext): number[] {
  const { title } = posting
  const counts = new Map<number, number>()
  const telling = posting.keywords.filter(({ skillId }) => !personal.has(skillById(skillId ?? '')?.kind ?? ''))
  for (const { skillId } of telling) {
    for (const job of jobsWith(context, skillId ?? '')) counts.set(job, (counts.get(job) ?? 0) + 1)
  }
  // "2 years in account management or teaching": who has taught has worked in the line the posting has in mind.
  const named = posting.requirements.flatMap(({ skillId, orSkillIds }) =>
    skillId && orSkillIds ? jobsOf(context, [skillId, ...orSkillIds]) : [],
  )
  const enough = Math.min(2, telling.length)
  return [...context.profile.work.keys()].filter((index) => {
    const position = context.profile.work[index]?.position
    const byTitle =
      title !== undefined && position !== undefined && (sameRole(position, title) || sameLine(position, title))
    return byTitle || named.includes(index) || (enough > 0 && (counts.get(index) ?? 0) >= enough)
  })
}

const personal = new Set(['soft', 'tongue'])
