// What followed postings ask for against what the master résumé shows: the match engine's own judgement, added up.
import { and, desc, inArray, isNull, sql } from 'drizzle-orm'
import { matchResume } from '#features/matching/match-resume.ts'
import { postingTable } from '#features/postings/table.ts'
import type { ResumeContent } from '#features/resumes/contract.ts'
import { findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import { skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import type { SkillCoverage } from '../contract.ts'
import { openStages } from '../insights/facts.ts'
import { type AskedSkill, addUpSkills } from '../skills/add-up-skills.ts'

const mostPostings = 20

// A posting's facts and a version of a résumé do not change: their match is counted once on each node.
const known = new Map<string, AskedSkill[]>()
const mostKnown = 2000

export async function getSkills(ctx: Ctx): Promise<SkillCoverage> {
  return readWorkspace(ctx, async (tx) => {
    const { ids, followed } = await choosePostings(tx)
    const master = await findMasterProfile(tx)
    if (!master || ids.length === 0)
      return { postings: ids.length, followed, share: 0, skills: [], masterId: master?.resumeId ?? null }
    const keyOf = ({ id, at }: { id: string; at: string }) => `${id}:${at}:${master.resumeId}:${master.version}`
    await judge(
      tx,
      master,
      ids.filter((each) => !known.has(keyOf(each))),
      keyOf,
    )
    const all = ids.map((each) => ({ id: each.id, title: each.title, skills: known.get(keyOf(each)) ?? [] }))
    return { postings: ids.length, followed, masterId: master.resumeId, ...addUpSkills(all) }
  })
}

type Chosen = { id: string; title: string; at: string }

async function choosePostings(tx: Tx): Promise<{ ids: Chosen[]; followed: boolean }> {
  const tracked = sql<boolean>`(posting.favourite or exists (
    select from application a where a.posting_id = posting.id and a.deleted_at is null and a.stage = any(${sql.param(openStages)})))`
  const rows = await tx.db
    .select({ id: postingTable.id, title: postingTable.title, at: postingTable.updatedAt, tracked })
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), isNull(postingTable.dismissedAt)))
    .orderBy(desc(tracked), desc(postingTable.id))
    .limit(mostPostings)
  const followed = rows.filter((row) => row.tracked)
  const chosen = followed.length > 0 ? followed : rows
  return {
    ids: chosen.map(({ id, title, at }) => ({ id, title, at: at.toISOString() })),
    followed: followed.length > 0,
  }
}

async function judge(tx: Tx, master: ResumeContent, wanted: Chosen[], keyOf: (each: Chosen) => string): Promise<void> {
  if (wanted.length === 0) return
  const rows = await tx.db
    .select({ id: postingTable.id, facts: postingTable.facts })
    .from(postingTable)
    .where(
      inArray(
        postingTable.id,
        wanted.map(({ id }) => id),
      ),
    )
  if (known.size > mostKnown) known.clear()
  for (const { id, facts } of rows) {
    const { document, profile } = master
    const { requirements } = matchResume({ posting: facts, document, profile, facts: profile })
    known.set(
      keyOf(wanted.find((each) => each.id === id)!),
      requirements.flatMap(({ kind, text, skillId, importance, status }) =>
        kind === 'skill' && status !== 'unclear' && status !== 'spare'
          ? {
              name: skillById(skillId ?? '')?.name ?? text,
              skillId: skillId ?? text.toLowerCase(),
              required: importance === 'required',
              status,
            }
          : [],
      ),
    )
    // A screenful of postings takes a while to judge: other requests get their turn in between.
    await new Promise(setImmediate)
  }
}
