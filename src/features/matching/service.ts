// Match verb: reads résumé, posting and the person's master profile, and lets the engine judge.
import type { z } from 'zod'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import { findContent, findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import type { MatchQuery } from './contract.ts'
import { fitScore } from './fit-score.ts'
import type { FitReport, MatchReport } from './match-report.ts'
import { matchResume } from './match-resume.ts'

export const getMatch = (
  ctx: Ctx,
  query: z.output<typeof MatchQuery>,
): Promise<{ match: MatchReport; fit: FitReport }> => readWorkspace(ctx, (tx) => match(tx, query))

/** For other features, inside their transaction. */
export async function match(
  tx: Tx,
  { postingId, resumeId, version }: z.output<typeof MatchQuery>,
): Promise<{ match: MatchReport; fit: FitReport }> {
  const { facts: posting, content } = await findPosting(tx, postingId)
  const { document, profile } = await findContent(tx, resumeId, version)
  const facts = (await findMasterProfile(tx))?.profile ?? profile
  const report = matchResume({ posting, ...(content ? { postingText: content } : {}), document, profile, facts })
  return { match: report, fit: fitScore({ posting, profile: facts, match: report }) }
}
