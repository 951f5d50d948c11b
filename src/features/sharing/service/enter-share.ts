// The door for guests: which link an address names, whether it is open, and whether this browser session may pass.
// Every address that does not lead anywhere, for whatever reason, gets one and the same answer.
import { createHash, randomBytes } from 'node:crypto'
import { verifyPassword } from '@better-auth/utils/password'
import { and, eq, sql } from 'drizzle-orm'
import { isHidden } from '#features/workspaces/service.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { inSystem, inWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { createRateLimiter, type RateLimit, type RateLimiter } from '#platform/http/rate-limits.ts'
import { shareTable } from '../table.ts'
import { hashToken } from './address.ts'
import { type ShareRow, stateOf } from './show-share.ts'

/** What the request brings along and takes back: its network address, and the proof of an earlier visit. */
export type Door = { address: string; proof: string | undefined; prove(proof: string): void }

export type Entered = {
  share: ShareRow
  /** Tied to the workspace that shares, as a guest of this one link. */
  ctx: Ctx & { workspace: string }
  visitorId: string
  isOwner: boolean
}

const sessionHours = 12
/** Guesses at a password: from one network address, and at one link altogether. */
const guessesPerAddress: RateLimit = { name: 'share-guess', points: 8, windowSeconds: 900, batch: 1 }
const guessesPerShare: RateLimit = { name: 'share-guesses', points: 60, windowSeconds: 3600, batch: 1 }

const limiters = new WeakMap<Platform, RateLimiter>()

/** A guard of this feature, not of traffic: it stands also where the operator has switched rate limits off. */
export function limiterOf(platform: Platform): RateLimiter {
  const limiter = limiters.get(platform) ?? createRateLimiter(platform.database.pool)
  limiters.set(platform, limiter)
  return limiter
}

export const closed = () =>
  new AppError('not_found', 'This link does not lead anywhere (any more). Ask the person who sent it for a new one.')
export const locked = () => new AppError('forbidden', 'This link asks for a password first.', { reason: 'locked' })

/** The open link that an address names. Throws the one answer for everything else. */
export async function findShare(ctx: Ctx, token: string): Promise<ShareRow> {
  const row = await inSystem(ctx, 'the address tells the workspace', async (tx) => {
    const rows = await tx.db
      .select()
      .from(shareTable)
      .where(and(eq(shareTable.tokenHash, hashToken(token)), sql`not ${isHidden(shareTable.workspaceId)}`))
    return rows[0]
  })
  if (!row || stateOf(row) !== 'open') throw closed()
  return row
}

/** Undefined while the password is still to be given. Counts the visit, once for each browser session. */
export async function enterShare(ctx: Ctx, { token }: { token: string }, door: Door): Promise<Entered | undefined> {
  const share = await findShare(ctx, token)
  const isOwner = ctx.workspace === share.workspaceId && ctx.actor.kind !== 'anonymous'
  const proof = readProof(door.proof, share)
  if (share.passwordHash && !isOwner && !proof?.passed) return undefined
  const visitorId = proof?.visitorId ?? newVisitor()
  const entered = guestOf(ctx, share, visitorId, isOwner)
  if (!isOwner && !proof?.counted) {
    door.prove(writeProof(share, visitorId, 'counted'))
    await countView(entered)
  }
  return entered
}

/** Like `enterShare`, for what lies behind the door. */
export async function requireEntered(ctx: Ctx, input: { token: string }, door: Door): Promise<Entered> {
  const entered = await enterShare(ctx, input, door)
  if (!entered) throw locked()
  return entered
}

export async function unlockShare(
  ctx: Ctx,
  { token, password }: { token: string; password: string },
  door: Door,
): Promise<void> {
  const share = await findShare(ctx, token)
  if (!share.passwordHash) return
  const limiter = limiterOf(ctx.platform)
  await limiter.take(guessesPerAddress, `${share.id}:${door.address}`)
  await limiter.take(guessesPerShare, share.id)
  if (!(await verifyPassword(share.passwordHash, password)))
    throw new AppError('invalid', 'This is not the password. Ask the person who sent you the link.', {
      fields: { password: ['This is not the password.'] },
    })
  const earlier = readProof(door.proof, share)
  door.prove(writeProof(share, earlier?.visitorId ?? newVisitor(), earlier?.counted ? 'counted' : 'passed'))
}

function guestOf({ platform, requestId }: Ctx, share: ShareRow, visitorId: string, isOwner: boolean): Entered {
  const actor = { kind: 'guest', shareId: share.id, visitorId } as const
  return { share, visitorId, isOwner, ctx: { platform, requestId, actor, workspace: share.workspaceId } }
}

async function countView({ ctx, share }: Entered): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await tx.db
      .update(shareTable)
      .set({ views: sql`${shareTable.views} + 1`, lastViewedAt: new Date(), updatedAt: share.updatedAt })
      .where(eq(shareTable.id, share.id))
    const { id, kind, recordId } = share
    await publishEvent(tx, { type: 'share.changed', payload: { subjectId: recordId, kind, shareId: id } })
  })
}

const newVisitor = () => randomBytes(12).toString('base64url')

type Proof = { visitorId: string; passed: boolean; counted: boolean }

// The cookie is signed by the server. It names the link and its present password, so that a changed one locks again.
function writeProof(share: ShareRow, visitorId: string, step: 'passed' | 'counted'): string {
  return [share.id, visitorId, step, stampOf(share), Date.now()].join('.')
}

function readProof(proof: string | undefined, share: ShareRow): Proof | undefined {
  const [id, visitorId, step, stamp, at] = (proof ?? '').split('.')
  if (!visitorId || id !== share.id || Date.now() - Number(at) > sessionHours * 3_600_000) return undefined
  return { visitorId, passed: stamp === stampOf(share), counted: step === 'counted' }
}

const stampOf = ({ tokenHash, passwordHash }: ShareRow) =>
  createHash('sha256')
    .update(`${tokenHash} ${passwordHash ?? ''}`)
    .digest('base64url')
    .slice(0, 22)
