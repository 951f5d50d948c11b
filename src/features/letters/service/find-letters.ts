// Reading verbs, and what other verbs need of a letter: its row, its posting, the person's facts.
import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { PostingFacts } from '#features/postings/posting-facts.ts'
import { postingTable } from '#features/postings/table.ts'
import { emptyProfile, type Profile } from '#features/profiles/contract.ts'
import { findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import { resumeVersionTable } from '#features/resumes/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { Letter, LetterDetail, LetterVersion, lettersContract } from '../contract.ts'
import { letterTable, letterVersionTable } from '../table.ts'
import { showLetter, showLetterDetail } from './show-letter.ts'

type ListQuery = z.output<NonNullable<(typeof lettersContract.list)['~orpc']['inputSchema']>>
type LetterRow = typeof letterTable.$inferSelect
export type FoundLetter = {
  id: string
  letter: LetterRow
  title: string
  company: string | null
  posting: PostingFacts
}
/** `facts` are the master's, or the résumé's own while there is no master; `own` is the résumé the letter goes with. */
export type LetterFacts = { facts: Profile; own: Profile }

const columns = {
  id: letterTable.id,
  letter: letterTable,
  title: postingTable.title,
  company: postingTable.company,
  posting: postingTable.facts,
}

export async function listLetters(ctx: Ctx, query: ListQuery): Promise<Page<Letter>> {
  return readWorkspace(ctx, async (tx) => {
    const rows = await tx.db
      .select(columns)
      .from(letterTable)
      .innerJoin(postingTable, eq(postingTable.id, letterTable.postingId))
      .where(
        and(
          isNull(letterTable.deletedAt),
          query.postingId ? eq(letterTable.postingId, query.postingId) : undefined,
          query.state ? eq(letterTable.state, query.state) : undefined,
          query.cursor ? lt(letterTable.id, query.cursor) : undefined,
        ),
      )
      .orderBy(desc(letterTable.id))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, showLetter)
  })
}

export const getLetter = (ctx: Ctx, { id }: { id: string }): Promise<LetterDetail> =>
  readWorkspace(ctx, (tx) => findLetterDetail(tx, id))

export async function listLetterVersions(ctx: Ctx, { id }: { id: string }): Promise<{ items: LetterVersion[] }> {
  return readWorkspace(ctx, async (tx) => {
    await findLetter(tx, id)
    const { version, reason, text, createdAt } = letterVersionTable
    const rows = await tx.db
      .select({ version, reason, text, createdAt })
      .from(letterVersionTable)
      .where(eq(letterVersionTable.letterId, id))
      .orderBy(desc(version))
    return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) }
  })
}

/** Throws `not_found`, also for deleted ones unless `deleted`. The posting may be deleted: the letter stays whole. */
export async function findLetter(
  tx: Tx,
  id: string,
  options: { deleted?: boolean; lock?: boolean } = {},
): Promise<FoundLetter> {
  const query = tx.db
    .select(columns)
    .from(letterTable)
    .innerJoin(postingTable, eq(postingTable.id, letterTable.postingId))
    .where(and(eq(letterTable.id, id), options.deleted ? undefined : isNull(letterTable.deletedAt)))
  const [row] = options.lock ? await query.for('update', { of: letterTable }) : await query
  if (!row) throw notFound('letter')
  return { ...row, posting: PostingFacts.parse(row.posting) }
}

/** The facts as they stand now: a corrected profile carries a claim from then on. */
export async function findLetterFacts(
  tx: Tx,
  { resumeId, resumeVersion }: Pick<LetterRow, 'resumeId' | 'resumeVersion'>,
): Promise<LetterFacts> {
  const [own] = await tx.db
    .select({ profile: resumeVersionTable.profile })
    .from(resumeVersionTable)
    .where(and(eq(resumeVersionTable.resumeId, resumeId), eq(resumeVersionTable.version, resumeVersion)))
  const profile = own?.profile ?? emptyProfile()
  return { facts: (await findMasterProfile(tx))?.profile ?? profile, own: profile }
}

export async function findLetterDetail(tx: Tx, id: string): Promise<LetterDetail> {
  const found = await findLetter(tx, id)
  return showLetterDetail(found, await findLetterFacts(tx, found.letter))
}
