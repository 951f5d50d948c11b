// The list: searched, filtered and sorted by the database, a page at a time.
import { and, arrayContains, asc, desc, eq, ilike, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { Resume, resumesContract } from '../contract.ts'
import { resumeColumns, resumeTable } from '../table.ts'
import { showResume } from './show-resume.ts'

type ListQuery = z.output<NonNullable<(typeof resumesContract.list)['~orpc']['inputSchema']>>

/** A cursor carries the key as text: exact, where a JavaScript date would lose the microseconds. */
const sorts: Record<ListQuery['sort'], { key: SQL; type: SQL; ascending?: true }> = {
  newest: { key: sql`${resumeTable.createdAt}`, type: sql`timestamptz` },
  changed: { key: sql`${resumeTable.updatedAt}`, type: sql`timestamptz` },
  title: { key: sql`lower(${resumeTable.title})`, type: sql`text`, ascending: true },
}

/** The master stands first; the others follow in the order asked for. */
export async function listResumes(ctx: Ctx, query: ListQuery): Promise<Page<Resume>> {
  const { key, ascending } = sorts[query.sort]
  const by = ascending ? asc : desc
  return readWorkspace(ctx, async (tx) => {
    const rows = await tx.db
      .select(resumeColumns)
      .from(resumeTable)
      .where(
        and(
          query.deleted ? isNotNull(resumeTable.deletedAt) : isNull(resumeTable.deletedAt),
          query.kind ? eq(resumeTable.kind, query.kind) : undefined,
          query.state ? eq(resumeTable.state, query.state) : undefined,
          query.postingId ? eq(resumeTable.postingId, query.postingId) : undefined,
          query.tag ? arrayContains(resumeTable.tags, [query.tag]) : undefined,
          query.favourite === undefined ? undefined : eq(resumeTable.favourite, query.favourite),
          ...wordsOf(query.search).map(hasWord),
          query.cursor ? await after(tx, query.cursor, query.sort) : undefined,
        ),
      )
      .orderBy(desc(resumeTable.isMaster), by(key), by(resumeTable.id))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, showResume)
  })
}

/** Tags in use, the most frequent first. */
export async function listTags(ctx: Ctx): Promise<{ items: { tag: string; count: number }[] }> {
  return readWorkspace(ctx, async (tx) => {
    const { rows } = await tx.db.execute<{ tag: string; count: number }>(
      sql`select tag, count(*)::int as count from ${resumeTable}, unnest(${resumeTable.tags}) as tag
        where ${resumeTable.deletedAt} is null group by tag order by count desc, tag limit 200`,
    )
    return { items: rows.map(({ tag, count }) => ({ tag, count })) }
  })
}

// A cursor is the id of the last row seen; where that row stands in this order is looked up.
async function after(tx: Tx, cursor: string, sort: ListQuery['sort']): Promise<SQL | undefined> {
  const { key, type, ascending } = sorts[sort]
  const [last] = await tx.db
    .select({ isMaster: resumeTable.isMaster, key: sql<string>`${key}::text` })
    .from(resumeTable)
    .where(eq(resumeTable.id, cursor))
  if (!last) throw new AppError('invalid', 'This page cursor is not one of ours.')
  const here = sql`(${key}, ${resumeTable.id})`
  const there = sql`(${last.key}::${type}, ${cursor}::uuid)`
  const behind = and(
    eq(resumeTable.isMaster, last.isMaster),
    ascending ? sql`${here} > ${there}` : sql`${here} < ${there}`,
  )
  return last.isMaster ? or(eq(resumeTable.isMaster, false), behind) : behind
}

const wordsOf = (search = '') => search.split(/\s+/).filter(Boolean).slice(0, 8)

function hasWord(word: string): SQL | undefined {
  const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return or(
    ilike(resumeTable.title, like),
    ilike(resumeTable.personName, like),
    ilike(resumeTable.headline, like),
    ilike(resumeTable.searchText, like),
    sql`array_to_string(${resumeTable.tags}, ' ') ilike ${like}`,
  )
}
