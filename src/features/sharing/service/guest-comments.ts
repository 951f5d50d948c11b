// What guests say over a link. They read what was said over this link, never over another.
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { RateLimit } from '#platform/http/rate-limits.ts'
import type { GuestComment, ShareComment } from '../contract.ts'
import { shareCommentTable } from '../table.ts'
import { type Door, type Entered, limiterOf, requireEntered } from './enter-share.ts'
import { planCommentMail } from './mail-comments.ts'
import { type CommentRow, showComment } from './show-share.ts'
import { readSheet } from './show-shared.ts'

type ByToken = { token: string }

const commentsPerAddress: RateLimit = { name: 'share-comment', points: 30, windowSeconds: 600, batch: 1 }
const commentsPerShare = 500

export async function listGuestComments(ctx: Ctx, input: ByToken, door: Door): Promise<{ items: ShareComment[] }> {
  const entered = await requireSpeaker(ctx, input, door)
  const { share, ctx: guest, visitorId } = entered
  // A line quoted before contact details were hidden may still hold them: then only what the sheet says now is quoted.
  const said = share.hideContact ? new Set((await readSheet(entered)).blocks.map((block) => block.text)) : undefined
  const quotable = (row: CommentRow) => (said && row.quote && !said.has(row.quote) ? { ...row, quote: null } : row)
  return readWorkspace(guest, async (tx) => {
    const rows = await tx.db
      .select()
      .from(shareCommentTable)
      .where(and(eq(shareCommentTable.shareId, share.id), isNull(shareCommentTable.deletedAt)))
      .orderBy(asc(shareCommentTable.id))
      .limit(commentsPerShare)
    const there = new Set(rows.map((row) => row.id))
    const shown = rows.filter((row) => !row.parentId || there.has(row.parentId))
    return { items: shown.map((row) => showComment(quotable(row), visitorId)) }
  })
}

export async function addGuestComment(
  ctx: Ctx,
  { token, name, body, place, parentId }: ByToken & GuestComment,
  door: Door,
): Promise<ShareComment> {
  const entered = await requireSpeaker(ctx, { token }, door)
  const { share, ctx: guest, visitorId } = entered
  await limiterOf(ctx.platform).take(commentsPerAddress, `${share.id}:${door.address}`)
  const line = place === undefined ? undefined : (await readSheet(entered)).blocks.find((each) => each.place === place)
  if (place !== undefined && !line)
    throw new AppError('conflict', 'This line has changed meanwhile. Reload the page and comment on it again.')
  return inWorkspace(guest, async (tx) => {
    if ((await tx.db.$count(shareCommentTable, eq(shareCommentTable.shareId, share.id))) >= commentsPerShare)
      throw new AppError('conflict', 'This link holds as many comments as it can. Write to the person who sent it.')
    const parent = parentId ? await findOwn(tx, entered, parentId) : undefined
    const [row] = await tx.db
      .insert(shareCommentTable)
      .values({
        workspaceId: tx.workspace,
        shareId: share.id,
        kind: share.kind,
        recordId: share.recordId,
        parentId: parent ? (parent.parentId ?? parent.id) : null,
        place: parent?.place ?? line?.place ?? null,
        quote: parent?.quote ?? line?.text ?? null,
        body,
        authorName: name,
        visitorId,
      })
      .returning()
    // An answer opens a thread again that was marked as done.
    if (row!.parentId)
      await tx.db.update(shareCommentTable).set({ resolvedAt: null }).where(eq(shareCommentTable.id, row!.parentId))
    await tell(tx, row!, 'comment.added')
    await planCommentMail(tx, { kind: share.kind, recordId: share.recordId, userId: share.createdBy })
    return showComment(row!, visitorId)
  })
}

export async function takeBackComment(ctx: Ctx, { token, id }: ByToken & { id: string }, door: Door): Promise<void> {
  const entered = await requireSpeaker(ctx, { token }, door)
  await inWorkspace(entered.ctx, async (tx) => {
    const row = await findOwn(tx, entered, id)
    if (row.visitorId !== entered.visitorId) throw notFound('comment')
    await tx.db.update(shareCommentTable).set({ deletedAt: new Date() }).where(eq(shareCommentTable.id, id))
    await tell(tx, row, 'comment.changed')
  })
}

async function requireSpeaker(ctx: Ctx, input: ByToken, door: Door): Promise<Entered> {
  const entered = await requireEntered(ctx, input, door)
  if (entered.share.permission !== 'comment')
    throw new AppError('forbidden', 'This link is for reading only: it takes no comments.')
  return entered
}

/** A comment of this very link. */
async function findOwn(tx: Tx, { share }: Entered, id: string): Promise<CommentRow> {
  const [row] = await tx.db
    .select()
    .from(shareCommentTable)
    .where(
      and(eq(shareCommentTable.id, id), eq(shareCommentTable.shareId, share.id), isNull(shareCommentTable.deletedAt)),
    )
  if (!row) throw notFound('comment')
  return row
}

export async function tell(tx: Tx, row: CommentRow, type: 'comment.added' | 'comment.changed'): Promise<void> {
  const payload = { subjectId: row.recordId, kind: row.kind, commentId: row.id, ...said(row, type) }
  await publishEvent(tx, { type, payload })
}

// A new comment of a guest is worth a notice in the owner's browser.
const said = ({ authorName, userId }: CommentRow, type: string) =>
  type === 'comment.added' && userId === null ? { authorName } : {}
