// Mail about comments by guests: gathered for a while, at most one an hour for each record, stopped with one press.
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { userTable } from '#features/accounts/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { queueMail } from '#platform/mail/send-mail.ts'
import type { CommentMail, ShareKind } from '../contract.ts'
import { mailCommentsJob } from '../jobs.ts'
import { shareableOf } from '../shareable.ts'
import { commentMailTable, commentNoticeTable, shareCommentTable, shareTable } from '../table.ts'
import { hashToken, newToken } from './address.ts'
import { requirePerson } from './keep-shares.ts'

/** Whoever comments seldom leaves it at one line. */
const gatherSeconds = 180
const hourMs = 3_600_000

type About = { kind: ShareKind; recordId: string; userId: string }

/** Called in the transaction of a guest's comment. */
export async function planCommentMail(tx: Tx, about: About): Promise<void> {
  if (!tx.platform.env.SMTP_URL || !(await wantsMail(tx, about.userId))) return
  const known = await findNotice(tx, about)
  if (known?.plannedFor && known.plannedFor.getTime() > Date.now()) return
  const due = Math.max(Date.now() + gatherSeconds * 1000, (known?.mailedAt?.getTime() ?? 0) + hourMs)
  await keepNotice(tx, about, { plannedFor: new Date(due) })
  await mailCommentsJob.enqueue(
    tx,
    { workspaceId: tx.workspace, ...about },
    { delaySeconds: Math.ceil((due - Date.now()) / 1000) },
  )
}

/** Background: one mail with everything said since the last one. Too early is no loss: it waits for the rest of the hour. */
export async function mailComments(
  system: Ctx,
  { workspaceId, ...about }: About & { workspaceId: string },
): Promise<{ told: number }> {
  const ctx: Ctx = { ...system, workspace: workspaceId }
  return inWorkspace(ctx, async (tx) => {
    // Two nodes at once would tell the same twice.
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`comments:${about.recordId}:${about.userId}`}))`)
    const known = await findNotice(tx, about)
    if (known?.mailedAt && known.mailedAt.getTime() + hourMs > Date.now()) {
      await keepNotice(tx, about, { plannedFor: null })
      await planCommentMail(tx, about)
      return { told: 0 }
    }
    const said = await tx.db
      .select({ id: shareCommentTable.id, authorName: shareCommentTable.authorName })
      .from(shareCommentTable)
      .innerJoin(shareTable, eq(shareTable.id, shareCommentTable.shareId))
      .where(
        and(
          eq(shareCommentTable.recordId, about.recordId),
          eq(shareTable.createdBy, about.userId),
          isNull(shareCommentTable.userId),
          isNull(shareCommentTable.deletedAt),
          known?.toldThrough ? gt(shareCommentTable.id, known.toldThrough) : undefined,
        ),
      )
      .orderBy(asc(shareCommentTable.id))
    const [user] = await tx.db.select().from(userTable).where(eq(userTable.id, about.userId))
    if (said.length === 0 || !user || !(await wantsMail(tx, about.userId))) return { told: 0 }
    const { title } = await shareableOf(about.kind).showSheet(tx, about.recordId, { hideContact: true })
    const stop = newToken()
    await tx.db
      .insert(commentMailTable)
      .values({ workspaceId: tx.workspace, userId: about.userId, on: true, stopHash: hashToken(stop) })
      .onConflictDoUpdate({
        target: [commentMailTable.workspaceId, commentMailTable.userId],
        set: { stopHash: hashToken(stop) },
      })
    await keepNotice(tx, about, { mailedAt: new Date(), toldThrough: said.at(-1)!.id, plannedFor: null })
    const { publicUrl } = tx.platform
    await queueMail(tx, {
      to: user.email,
      template: 'comments',
      data: {
        name: user.name,
        title,
        by: said.map(({ authorName }) => authorName),
        url: `${publicUrl}${paths[about.kind](about.recordId)}`,
        stopUrl: `${publicUrl}/stop-mail?token=${stop}`,
      },
      stopUrl: `${publicUrl}/api/v1/comment-mail/${stop}/stop`,
    })
    return { told: said.length }
  })
}

export async function getCommentMail(ctx: Ctx): Promise<CommentMail> {
  const userId = requirePerson(ctx)
  return readWorkspace(ctx, async (tx) => show(ctx, await wantsMail(tx, userId)))
}

export async function setCommentMail(ctx: Ctx, { on }: { on: boolean }): Promise<CommentMail> {
  const userId = requirePerson(ctx)
  return inWorkspace(ctx, async (tx) => {
    await tx.db
      .insert(commentMailTable)
      .values({ workspaceId: tx.workspace, userId, on })
      .onConflictDoUpdate({ target: [commentMailTable.workspaceId, commentMailTable.userId], set: { on } })
    return show(ctx, on)
  })
}

/** Whoever holds a mail may stop the next ones, signed in or not. */
export async function stopCommentMail(ctx: Ctx, { token }: { token: string }): Promise<void> {
  const stopped = await inSystem(ctx, 'the address in the mail names whose mail it is', ({ db }) =>
    db
      .update(commentMailTable)
      .set({ on: false })
      .where(eq(commentMailTable.stopHash, hashToken(token)))
      .returning(),
  )
  if (stopped.length === 0)
    throw new AppError('not_found', 'A newer mail has a newer link. Use that one, or the settings after signing in.')
}

const paths: Record<ShareKind, (id: string) => string> = {
  resume: (id) => `/resumes/${id}/comments`,
  studio_document: (id) => `/studio/${id}`,
}
const show = ({ platform }: Ctx, on: boolean): CommentMail => ({ on, possible: platform.env.SMTP_URL !== undefined })

async function wantsMail(tx: Tx, userId: string): Promise<boolean> {
  const [row] = await tx.db.select().from(commentMailTable).where(eq(commentMailTable.userId, userId))
  return row?.on ?? true
}

type Notice = typeof commentNoticeTable.$inferSelect

async function findNotice(tx: Tx, { recordId, userId }: About): Promise<Notice | undefined> {
  const [row] = await tx.db
    .select()
    .from(commentNoticeTable)
    .where(and(eq(commentNoticeTable.recordId, recordId), eq(commentNoticeTable.userId, userId)))
  return row
}

async function keepNotice(tx: Tx, { recordId, userId }: About, values: Partial<Notice>): Promise<void> {
  await tx.db
    .insert(commentNoticeTable)
    .values({ workspaceId: tx.workspace, recordId, userId, ...values })
    .onConflictDoUpdate({
      target: [commentNoticeTable.workspaceId, commentNoticeTable.recordId, commentNoticeTable.userId],
      set: values,
    })
}
