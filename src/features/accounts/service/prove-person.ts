// Before something that cannot be taken back lightly: is it really them? By password, or by a code to their address.
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { verifyPassword } from '@better-auth/utils/password'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Ctx, Platform } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { createRateLimiter, type RateLimit, type RateLimiter } from '#platform/http/rate-limits.ts'
import { queueMail } from '#platform/mail/send-mail.ts'
import { newId } from '#shared/ids.ts'
import type { DeletionProof } from '../contract.ts'
import { loginTable, userTable, verificationTable } from '../table.ts'

const guesses: RateLimit = { name: 'delete-account', points: 8, windowSeconds: 900, batch: 1 }
const mails: RateLimit = { name: 'delete-account-code', points: 4, windowSeconds: 900, batch: 1 }
const codeMinutes = 15
const limiters = new WeakMap<Platform, RateLimiter>()

export async function hasPassword({ platform }: Pick<Ctx, 'platform'>, userId: string): Promise<boolean> {
  return (await findHash(platform, userId)) !== undefined
}

/** Mails six digits that prove the address; only for accounts without a password. */
export async function mailDeletionCode(ctx: Ctx): Promise<{ expiresAt: string }> {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to do this.')
  const { userId } = ctx.actor
  if (await hasPassword(ctx, userId))
    throw new AppError('conflict', 'This account has a password. Enter that instead of a code.')
  await limiterOf(ctx.platform).take(mails, userId)
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const expiresAt = new Date(Date.now() + codeMinutes * 60_000)
  await inSystem(ctx, 'a mail belongs to no workspace', async (tx) => {
    const [user] = await tx.db.select().from(userTable).where(eq(userTable.id, userId))
    await tx.db.delete(verificationTable).where(eq(verificationTable.identifier, nameOf(userId)))
    await tx.db
      .insert(verificationTable)
      .values({ id: newId(), identifier: nameOf(userId), value: sealOf(ctx.platform, userId, code), expiresAt })
    await queueMail(tx, {
      to: user!.email,
      template: 'deletion_code',
      data: { name: user!.name, code, minutes: codeMinutes },
    })
  })
  return { expiresAt: expiresAt.toISOString() }
}

/** @throws AppError invalid, with the field that is wrong */
export async function requireProof(ctx: Ctx, userId: string, { password, code }: DeletionProof): Promise<void> {
  await limiterOf(ctx.platform).take(guesses, userId)
  const hash = await findHash(ctx.platform, userId)
  if (hash !== undefined) {
    if (!password || !(await verifyPassword(hash, password))) throw refuse('password', 'This is not your password.')
  } else if (!code || !(await takeCode(ctx, userId, code)))
    throw refuse('code', 'This is not the code of the newest mail, or its time is over. Have a new one mailed.')
}

const refuse = (field: string, message: string) => new AppError('invalid', message, { fields: { [field]: [message] } })

/** A code works once. */
const takeCode = (ctx: Ctx, userId: string, code: string): Promise<boolean> =>
  inSystem(ctx, 'a code belongs to no workspace', async ({ db }) => {
    const [known] = await db
      .select()
      .from(verificationTable)
      .where(eq(verificationTable.identifier, nameOf(userId)))
    if (!known || known.expiresAt.getTime() < Date.now()) return false
    const [a, b] = [Buffer.from(known.value), Buffer.from(sealOf(ctx.platform, userId, code))]
    if (a.length !== b.length || !timingSafeEqual(a, b)) return false
    await db.delete(verificationTable).where(eq(verificationTable.id, known.id))
    return true
  })

const nameOf = (userId: string) => `delete-account:${userId}`
// Six digits are soon tried through: without the installation's secret the stored value tells nothing.
const sealOf = ({ secret }: Platform, userId: string, code: string) =>
  createHmac('sha256', secret).update(`delete-account:${userId}:${code}`).digest('base64url')

async function findHash({ database }: Platform, userId: string): Promise<string | undefined> {
  const [login] = await database.db
    .select({ hash: loginTable.password })
    .from(loginTable)
    .where(and(eq(loginTable.userId, userId), eq(loginTable.providerId, 'credential'), isNotNull(loginTable.password)))
  return login?.hash ?? undefined
}

function limiterOf(platform: Platform): RateLimiter {
  const limiter = limiters.get(platform) ?? createRateLimiter(platform.database.pool)
  limiters.set(platform, limiter)
  return limiter
}
