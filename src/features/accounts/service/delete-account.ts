// Leaving: out at once, thirty days to come back by the link in the mail, then nothing is left.
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, inArray, lt } from 'drizzle-orm'
import { recordAudit, stripPersonFromAudit } from '#features/audit/service.ts'
import { eraseWorkspace, hideWorkspace, leaveWorkspaces, showWorkspaceAgain } from '#features/workspaces/leaving.ts'
import { memberTable, workspaceTable } from '#features/workspaces/table.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { inSystem, type SystemTx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { endStreams } from '#platform/events/publish-event.ts'
import { queueMail } from '#platform/mail/send-mail.ts'
import type { DeletionProof } from '../contract.ts'
import { accountDeletionTable, sessionTable, userTable } from '../table.ts'
import { requireProof } from './prove-person.ts'

export const graceDays = 30

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')
const own = ['personal', 'demo'] as const

/** Signs out everywhere, hides everything, and mails the link that takes it back. */
export async function requestDeletion(ctx: Ctx, proof: DeletionProof): Promise<{ purgeAt: string }> {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to do this.')
  const { userId } = ctx.actor
  await requireProof(ctx, userId, proof)
  const token = randomBytes(32).toString('base64url')
  const purgeAt = new Date(Date.now() + graceDays * 86_400_000)
  return inSystem(ctx, 'an account spans its workspaces', async (tx) => {
    const [user] = await tx.db.select().from(userTable).where(eq(userTable.id, userId))
    await tx.db
      .insert(accountDeletionTable)
      .values({ userId, undoHash: hashOf(token), purgeAt })
      .onConflictDoNothing()
    for (const id of await ownWorkspaces(tx, userId)) await hideWorkspace(tx, id, purgeAt)
    await tx.db.delete(sessionTable).where(eq(sessionTable.userId, userId))
    await endStreams(tx, { userId })
    await recordAudit(tx, { action: 'account.deletion_requested', userId, actor: 'user' })
    await queueMail(tx, {
      to: user!.email,
      template: 'deletion',
      data: { name: user!.name, url: `${ctx.platform.publicUrl}/undo-deletion?token=${token}`, days: graceDays },
    })
    return { purgeAt: purgeAt.toISOString() }
  })
}

/** Takes it back; whoever holds the mailed link may. Everything is where it was, signed out. */
export async function undoDeletion(ctx: Ctx, { token }: { token: string }): Promise<{ email: string }> {
  return inSystem(ctx, 'the link names the account', async (tx) => {
    const [gone] = await tx.db
      .delete(accountDeletionTable)
      .where(eq(accountDeletionTable.undoHash, hashOf(token)))
      .returning()
    if (!gone) throw new AppError('gone', 'This link has been used, or its thirty days are over.')
    for (const id of await ownWorkspaces(tx, gone.userId)) await showWorkspaceAgain(tx, id)
    await recordAudit(tx, { action: 'account.deletion_undone', userId: gone.userId, actor: 'user' })
    const [user] = await tx.db.select().from(userTable).where(eq(userTable.id, gone.userId))
    return { email: user!.email }
  })
}

/** True while an account waits to be erased: nobody signs in then. */
export async function isLeaving(platform: Platform, userId: string): Promise<boolean> {
  const rows = await platform.database.db
    .select({ id: accountDeletionTable.userId })
    .from(accountDeletionTable)
    .where(eq(accountDeletionTable.userId, userId))
  return rows.length > 0
}

/** Background: accounts whose grace is over leave no row and no file behind. */
export async function purgeAccounts(ctx: Ctx): Promise<{ erased: number }> {
  const due = await ctx.platform.database.db
    .select({ userId: accountDeletionTable.userId })
    .from(accountDeletionTable)
    .where(lt(accountDeletionTable.purgeAt, new Date()))
  for (const { userId } of due) await eraseAccount(ctx, userId)
  return { erased: due.length }
}

async function eraseAccount(ctx: Ctx, userId: string): Promise<void> {
  const ids = await inSystem(ctx, 'an account spans its workspaces', (tx) => ownWorkspaces(tx, userId))
  for (const id of ids) await eraseWorkspace(ctx, id)
  await inSystem(ctx, 'the account goes for good', async (tx) => {
    const [user] = await tx.db.select().from(userTable).where(eq(userTable.id, userId))
    if (!user) return
    await tx.client.query('delete from mail where "to" = $1', [user.email])
    await tx.client.query('delete from verification where value like $1 or identifier like $1', [`%${userId}%`])
    await tx.client.query('delete from pgboss.job where data::text like $1 and state <> $2', [`%${userId}%`, 'active'])
    await tx.client.query('delete from job_run where user_id = $1', [userId])
    await tx.client.query('delete from rate_count where key like $1', [`%${userId}%`])
    await stripPersonFromAudit(tx, userId)
    await leaveWorkspaces(tx, userId)
    await tx.db.delete(userTable).where(eq(userTable.id, userId))
  })
}

async function ownWorkspaces(tx: SystemTx, userId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ id: workspaceTable.id })
    .from(memberTable)
    .innerJoin(workspaceTable, eq(workspaceTable.id, memberTable.workspaceId))
    .where(and(eq(memberTable.userId, userId), inArray(workspaceTable.kind, [...own])))
  return rows.map(({ id }) => id)
}
