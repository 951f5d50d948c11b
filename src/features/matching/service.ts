// Match and fit verbs: résumé, posting, master profile and wishes go in, the engine judges.
import type { z } from 'zod'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { postingTable } from '#features/postings/table.ts'
import type { ResumeContent } from '#features/resumes/contract.ts'
import { findContent, findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import type { Wishes } from '#features/wishes/contract.ts'
import { findWishes } from '#features/wishes/service.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import type { MatchQuery } from './contract.ts'
import { guessIndustry } from './fit/guess-industry.ts'
import { fitScore } from './fit-score.ts'
import type { FitReport, FitWishes, MatchReport } from './match-report.ts'
import { matchResume } from './match-resume.ts'

type PostingRow = Pick<typeof postingTable.$inferSelect, 'facts' | 'content'>
type Judged = { match: MatchReport; fit: FitReport }

export const getMatch = (ctx: Ctx, query: z.output<typeof MatchQuery>): Promise<Judged> =>
  readWorkspace(ctx, (tx) => match(tx, query))

/** For other features, inside their transaction. */
export async function match(tx: Tx, { postingId, resumeId, version }: z.output<typeof MatchQuery>): Promise<Judged> {
  const posting = await findPosting(tx, postingId)
  const content = await findContent(tx, resumeId, version)
  const facts = (await findMasterProfile(tx))?.profile ?? content.profile
  return judge(posting, content, facts, await findWishes(tx))
}

/** The match of a text, and the fit of the person behind it, who has stated `facts` and looks for `wishes`. */
export function judge(
  { facts: posting, content: text }: PostingRow,
  { document, profile }: Pick<ResumeContent, 'document' | 'profile'>,
  facts: ResumeContent['profile'],
  wishes: Wishes,
): Judged {
  const report = matchResume({ posting, ...(text ? { postingText: text } : {}), document, profile, facts })
  const industry = guessIndustry(posting, text)
  const market = industry ? { industry } : {}
  return { match: report, fit: fitScore({ posting, profile: facts, match: report, wishes: asked(wishes), market }) }
}

const asked = (wishes: Wishes): Partial<FitWishes> => ({
  targetRoles: wishes.roles,
  targetIndustries: wishes.industries,
  otherLocations: wishes.places.map((text) => ({ text })),
  remoteKinds: wishes.remoteKinds,
  ...(wishes.level ? { level: wishes.level } : {}),
  ...(wishes.salary ? { salary: wishes.salary } : {}),
  ...(wishes.willingToMove === null ? {} : { willingToMove: wishes.willingToMove }),
})
