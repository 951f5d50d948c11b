// Comments as the owner sees them: all links together; answer, mark as done, delete and bring back.
import { and, asc, eq, gt, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { userTable } from '#features/accounts/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { type Page, type PageQuery, toPage } from '#shared/pages.ts'
import type { ShareComment, ShareKind } from '../contract.ts'
import { shareableOf } from '../shareable.ts'
import { shareCommentTable } from '../table.ts'
import { tell } from './guest-comments.ts'
import { requirePerson } from './keep-shares.ts'
import { type CommentRow, showComment } from './show-share.ts'

type ById = { id: string }
type OfRecord = { kind: ShareKind; recordId: string }

export async function listComments(ctx: Ctx, query: OfRecord & PageQuery): Promise<Page<ShareComment>> {
  return readWorkspace(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(shareCommentTable)
      .where(and(of(query), query.cursor ? gt(shareCommentTable.id, query.cursor) : undefined))
      .orderBy(asc(shareCommentTable.id))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, (row) => showComment(row, whoIs(ctx)))
  })
}

export async function countOpenComments(ctx: Ctx, record: OfRecord): Promise<{ count: number }> {
  return readWorkspace(ctx, async (tx) => ({
    count: await tx.db.$count(
      shareCommentTable,
      and(of(record), isNull(shareCommentTable.parentId), isNull(shareCommentTable.resolvedAt)),
    ),
  }))
}

const commentsPerRecord = 2_000

/** Not over a link: only the workspace reads it. */
export async function startComment(
  ctx: Ctx,
  { kind, recordId, place, body }: OfRecord & { place?: string | undefined; body: string },
): Promise<ShareComment> {
  const userId = requirePerson(ctx)
  return inWorkspace(ctx, async (tx) => {
    const quote = await readWords(tx, { kind, recordId }, place)
    if ((await tx.db.$count(shareCommentTable, of({ kind, recordId }))) >= commentsPerRecord)
      throw new AppError('conflict', 'This holds as many comments as it can. Delete some that are done.')
    const [row] = await tx.db
      .insert(shareCommentTable)
      .values({
        workspaceId: tx.workspace,
        kind,
        recordId,
        place: place ?? null,
        quote,
        body,
        authorName: await nameOf(tx, userId),
        userId,
      })
      .returning()
    await tell(tx, row!, 'comment.added')
    return showComment(row!, userId)
  })
}

/** What stands at `place` now; null for the whole. @throws not_found without the record, conflict without the line */
async function readWords(tx: Tx, { kind, recordId }: OfRecord, place: string | undefined): Promise<string | null> {
  const shareable = shareableOf(kind)
  const { blocks } = await shareable.showSheet(tx, recordId, { hideContact: false })
  if (place === undefined) return null
  const words =
    blocks.find((block) => block.place === place)?.text ?? (await shareable.readPlace?.(tx, recordId, place)) ?? null
  if (words === null)
    throw new AppError('conflict', 'This line is not there any more. Reload the page and comment on it again.')
  return words
}

async function nameOf(tx: Tx, userId: string): Promise<string> {
  const [user] = await tx.db.select({ name: userTable.name }).from(userTable).where(eq(userTable.id, userId))
  return user?.name ?? 'Owner'
}

export async function answerComment(ctx: Ctx, { id, body }: ById & { body: string }): Promise<ShareComment> {
  const userId = requirePerson(ctx)
  return inWorkspace(ctx, async (tx) => {
    const asked = await findComment(tx, id)
    const { shareId, kind, recordId, place, quote } = asked
    const [row] = await tx.db
      .insert(shareCommentTable)
      .values({
        workspaceId: tx.workspace,
        shareId,
        kind,
        recordId,
        place,
        quote,
        parentId: asked.parentId ?? asked.id,
        body,
        authorName: await nameOf(tx, userId),
        userId,
      })
      .returning()
    await tell(tx, row!, 'comment.added')
    return showComment(row!, userId)
  })
}

/** `place`: the record's lines have moved and the thread goes along; what it quotes stays as it was said. */
export async function resolveComment(
  ctx: Ctx,
  { id, resolved, place }: ById & { resolved?: boolean | undefined; place?: string | undefined },
): Promise<ShareComment> {
  if (place !== undefined) await readWorkspace(ctx, async (tx) => readWords(tx, await findComment(tx, id), place))
  return change(ctx, id, isNull(shareCommentTable.deletedAt), {
    ...(resolved !== undefined && { resolvedAt: resolved ? new Date() : null }),
    ...(place !== undefined && { place }),
  })
}

export async function removeComment(ctx: Ctx, { id }: ById): Promise<void> {
  await change(ctx, id, isNull(shareCommentTable.deletedAt), { deletedAt: new Date() })
}

export const undoRemoveComment = (ctx: Ctx, { id }: ById): Promise<ShareComment> =>
  change(ctx, id, isNotNull(shareCommentTable.deletedAt), { deletedAt: null })

async function change(
  ctx: Ctx,
  id: string,
  where: SQL,
  values: Partial<typeof shareCommentTable.$inferInsert>,
): Promise<ShareComment> {
  return inWorkspace(ctx, async (tx) => {
    const [row] = await tx.db
      .update(shareCommentTable)
      .set(values)
      .where(and(eq(shareCommentTable.id, id), where))
      .returning()
    if (!row) throw notFound('comment')
    await tell(tx, row, 'comment.changed')
    return showComment(row, whoIs(ctx))
  })
}

async function findComment(tx: Tx, id: string): Promise<CommentRow> {
  const [row] = await tx.db
    .select()
    .from(shareCommentTable)
    .where(and(eq(shareCommentTable.id, id), isNull(shareCommentTable.deletedAt)))
  if (!row) throw notFound('comment')
  return row
}

const of = ({ kind, recordId }: OfRecord) =>
  and(eq(shareCommentTable.kind, kind), eq(shareCommentTable.recordId, recordId), isNull(shareCommentTable.deletedAt))

const whoIs = ({ actor }: Ctx) => ('userId' in actor ? actor.userId : undefined)
