// Account verbs: who am I, where am I signed in.
import { and, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import { recordAudit } from '#features/audit/service.ts'
import { claimDevice, getTrial } from '#features/trial/service.ts'
import { ensurePersonalWorkspace } from '#features/workspaces/service.ts'
import { workspaceTable } from '#features/workspaces/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, requireAdmin } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { endStreams } from '#platform/events/publish-event.ts'
import { programVersion } from '#platform/version.ts'
import { type Page, type PageQuery, toPage } from '#shared/pages.ts'
import type { Me, Session, User, UserOverview } from './contract.ts'
import { hasPassword } from './service/prove-person.ts'
import { sessionTable, userTable, verificationTable } from './table.ts'

type UserRow = typeof userTable.$inferSelect

const showUser = (row: UserRow): User => ({
  id: row.id,
  name: row.name,
  email: row.email,
  emailVerified: row.emailVerified,
  admin: row.admin,
  createdAt: row.createdAt.toISOString(),
})

/** The account's workspace, made on its first request; a device's trial work moves in with it. */
export async function openPersonalWorkspace(ctx: Ctx, userId: string, deviceId: string | undefined): Promise<string> {
  return inSystem(ctx, 'the workspace is not known yet', async (tx) => {
    const trialWorkspace = deviceId ? await claimDevice(tx, deviceId, userId) : undefined
    const workspaceId = await ensurePersonalWorkspace(tx, userId, trialWorkspace)
    if (trialWorkspace === workspaceId) await recordAudit(tx, { action: 'trial.claimed', userId, actor: 'user' })
    await tx.db.update(userTable).set({ workspaceId }).where(eq(userTable.id, userId))
    return workspaceId
  })
}

export async function getMe(ctx: Ctx): Promise<Me> {
  const { actor, platform } = ctx
  const { db } = platform.database
  const userId = actor.kind === 'user' || actor.kind === 'token' ? actor.userId : undefined
  const [user] = userId ? await db.select().from(userTable).where(eq(userTable.id, userId)) : []
  const [workspace] = ctx.workspace
    ? await db.select().from(workspaceTable).where(eq(workspaceTable.id, ctx.workspace))
    : []
  const fresh = user ? false : (await db.select({ id: userTable.id }).from(userTable).limit(1)).length === 0
  return {
    user: user ? showUser(user) : null,
    hasPassword: user ? await hasPassword(ctx, user.id) : false,
    workspace: workspace ? { id: workspace.id, kind: workspace.kind, name: workspace.name } : null,
    trial: actor.kind === 'device' ? await getTrial(ctx, actor.deviceId) : null,
    installation: {
      signUp: platform.env.SIGN_UP,
      sendsMail: Boolean(platform.env.SMTP_URL),
      fresh,
      version: programVersion,
    },
  }
}

export async function renameMe(ctx: Ctx, { name }: { name: string }): Promise<User> {
  const { userId } = requireUser(ctx)
  const [row] = await ctx.platform.database.db
    .update(userTable)
    .set({ name })
    .where(eq(userTable.id, userId))
    .returning()
  return showUser(row!)
}

export async function listSessions(ctx: Ctx): Promise<{ items: Session[] }> {
  const { userId, sessionId } = requireUser(ctx)
  const rows = await ctx.platform.database.db
    .select()
    .from(sessionTable)
    .where(and(eq(sessionTable.userId, userId), gt(sessionTable.expiresAt, new Date())))
    .orderBy(desc(sessionTable.updatedAt))
  const items = rows.map((row) => ({
    id: row.id,
    current: row.id === sessionId,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    ipAddress: row.ipAddress,
    userAgent: row.userAgent,
  }))
  return { items }
}

export async function revokeSession(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requireUser(ctx)
  await inSystem(ctx, 'sessions belong to people, not to workspaces', async (tx) => {
    const mine = and(eq(sessionTable.id, id), eq(sessionTable.userId, userId))
    const gone = await tx.db.delete(sessionTable).where(mine).returning({ id: sessionTable.id })
    if (!gone.length) throw notFound('session')
    await endStreams(tx, { sessionId: id })
    await recordAudit(tx, { action: 'session.revoked', userId, actor: 'user', details: { sessionId: id } })
  })
}

export async function revokeOtherSessions(ctx: Ctx): Promise<{ revoked: number }> {
  const { userId, sessionId } = requireUser(ctx)
  return inSystem(ctx, 'sessions belong to people, not to workspaces', async (tx) => {
    const others = and(eq(sessionTable.userId, userId), ne(sessionTable.id, sessionId))
    const gone = await tx.db.delete(sessionTable).where(others).returning({ id: sessionTable.id })
    for (const { id } of gone) await endStreams(tx, { sessionId: id })
    if (gone.length)
      await recordAudit(tx, { action: 'session.revoked', userId, actor: 'user', details: { others: gone.length } })
    return { revoked: gone.length }
  })
}

export async function listUsers(ctx: Ctx, { cursor, limit }: PageQuery): Promise<Page<UserOverview>> {
  requireAdmin(ctx)
  return inSystem(ctx, 'the admin sees every account', async (tx) => {
    const rows = await tx.db
      .select({
        user: userTable,
        id: userTable.id,
        lastSeenAt: sql<string | null>`(select max(updated_at) from session where user_id = ${userTable.id})`,
        resumes: sql<number>`(select count(*)::int from resume where workspace_id = ${userTable.workspaceId})`,
        applications: sql<number>`(select count(*)::int from application where workspace_id = ${userTable.workspaceId})`,
      })
      .from(userTable)
      .where(cursor ? lt(userTable.id, cursor) : undefined)
      .orderBy(desc(userTable.id))
      .limit(limit + 1)
    return toPage(rows, limit, (row) => ({
      ...showUser(row.user),
      lastSeenAt: row.lastSeenAt ? new Date(row.lastSeenAt).toISOString() : null,
      resumes: row.resumes,
      applications: row.applications,
    }))
  })
}

/** Background: sessions and mailed links that have expired. */
export async function purgeExpiredSessions(ctx: Ctx): Promise<void> {
  const { db } = ctx.platform.database
  await db.delete(sessionTable).where(lt(sessionTable.expiresAt, new Date()))
  await db.delete(verificationTable).where(lt(verificationTable.expiresAt, new Date()))
}

function requireUser(ctx: Ctx) {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to do this.')
  return ctx.actor
}
