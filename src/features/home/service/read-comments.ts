import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { resumeTable } from '#features/resumes/table.ts'
import { shareCommentTable as comment } from '#features/sharing/table.ts'
import { studioDocumentTable as documentTable } from '#features/studio/table.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { CommentFact } from '../insights/facts.ts'

/** Records with threads of guests that nobody of the workspace has answered since the guest's last word. */
export async function readComments(tx: Tx): Promise<CommentFact[]> {
  const rows = await tx.db
    .select({
      kind: comment.kind,
      recordId: comment.recordId,
      title: sql<string>`coalesce(${resumeTable.title}, ${documentTable.title})`,
      threads: sql<number>`count(*)::int`,
      by: sql<string[]>`array_agg(${comment.authorName} order by ${comment.id} desc)`,
      newest: sql<string>`max(${comment.createdAt})`,
    })
    .from(comment)
    .leftJoin(resumeTable, and(eq(resumeTable.id, comment.recordId), isNull(resumeTable.deletedAt)))
    .leftJoin(documentTable, and(eq(documentTable.id, comment.recordId), isNull(documentTable.deletedAt)))
    .where(
      and(
        isNull(comment.parentId),
        isNull(comment.userId),
        isNull(comment.resolvedAt),
        isNull(comment.deletedAt),
        sql`coalesce(${resumeTable.id}, ${documentTable.id}) is not null`,
        // The last word of the thread is a guest's.
        sql`not exists (select 1 from share_comment mine where mine.parent_id = ${comment.id} and mine.user_id is not null
          and mine.deleted_at is null and not exists (select 1 from share_comment later where later.parent_id = mine.parent_id
            and later.user_id is null and later.deleted_at is null and later.id > mine.id))`,
      ),
    )
    .groupBy(comment.kind, comment.recordId, resumeTable.title, documentTable.title)
    .orderBy(desc(sql`max(${comment.createdAt})`))
    .limit(20)
  return rows.map(({ by, newest, ...row }) => ({ ...row, by: [...new Set(by)], newest: new Date(newest).getTime() }))
}
