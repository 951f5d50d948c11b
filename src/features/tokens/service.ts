// Token verbs. A token acts for its person in one workspace, within its scopes; it cannot make or read tokens.
import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { recordAudit } from '#features/audit/service.ts'
import { isHidden } from '#features/workspaces/service.ts'
import type { Actor, Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { AccessToken, CreateToken } from './contract.ts'
import { tokenTable } from './table.ts'

const tokenPrefix = 'slt_'
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

export async function listTokens(ctx: Ctx): Promise<{ items: AccessToken[] }> {
  const { userId } = requirePerson(ctx)
  return inWorkspace(ctx, async (tx) => {
    const rows = await tx.db.select().from(tokenTable).where(eq(tokenTable.userId, userId)).orderBy(desc(tokenTable.id))
    return { items: rows.map(showToken) }
  })
}

export async function createToken(
  ctx: Ctx,
  input: z.infer<typeof CreateToken>,
): Promise<AccessToken & { token: string }> {
  const { userId } = requirePerson(ctx)
  const token = tokenPrefix + randomBytes(32).toString('base64url')
  return inWorkspace(ctx, async (tx) => {
    const expiresAt = input.expiresInDays ? new Date(Date.now() + input.expiresInDays * 86_400_000) : null
    const [row] = await tx.db
      .insert(tokenTable)
      .values({
        workspaceId: tx.workspace,
        userId,
        name: input.name,
        scopes: [...new Set(input.scopes)],
        prefix: token.slice(0, 10),
        hash: hashOf(token),
        expiresAt,
      })
      .returning()
    await recordAudit(tx, {
      action: 'token.created',
      userId,
      actor: 'user',
      details: { tokenId: row!.id, scopes: row!.scopes },
    })
    return { ...showToken(row!), token }
  })
}

export async function revokeToken(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requirePerson(ctx)
  await inWorkspace(ctx, async (tx) => {
    const gone = await tx.db
      .delete(tokenTable)
      .where(and(eq(tokenTable.id, id), eq(tokenTable.userId, userId)))
      .returning({ id: tokenTable.id })
    if (!gone.length) throw notFound('token')
    await recordAudit(tx, { action: 'token.revoked', userId, actor: 'user', details: { tokenId: id } })
  })
}

export const looksLikeToken = (value: string) => value.startsWith(tokenPrefix)

/** Who a bearer token stands for; undefined when unknown, revoked or expired. Last use is noted once a minute. */
export async function readToken(ctx: Ctx, token: string): Promise<{ actor: Actor; workspace: string } | undefined> {
  return inSystem(ctx, 'the token tells the workspace', async (tx) => {
    const [row] = await tx.db
      .select()
      .from(tokenTable)
      .where(
        and(
          eq(tokenTable.hash, hashOf(token)),
          sql`(${tokenTable.expiresAt} is null or ${tokenTable.expiresAt} > now())`,
          sql`not ${isHidden(tokenTable.workspaceId)}`,
        ),
      )
    if (!row) return undefined
    if (!row.lastUsedAt || Date.now() - row.lastUsedAt.getTime() > 60_000)
      await tx.db.update(tokenTable).set({ lastUsedAt: new Date() }).where(eq(tokenTable.id, row.id))
    return {
      actor: { kind: 'token', userId: row.userId, tokenId: row.id, scopes: row.scopes },
      workspace: row.workspaceId,
    }
  })
}

const showToken = (row: typeof tokenTable.$inferSelect): AccessToken => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  prefix: row.prefix,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
})

function requirePerson(ctx: Ctx) {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in with your password to manage tokens.')
  return ctx.actor
}
