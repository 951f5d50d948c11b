// Trial verbs: a device's three uses, and handing its work over to the account.
import { createHash } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { createTrialWorkspace } from '#features/workspaces/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, type SystemTx, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import type { Trial } from './contract.ts'
import { deviceTable } from './table.ts'

export type Device = { id: string; workspaceId: string }
/** What tells devices apart coarsely: browser family, languages, network (/24 or /48). */
export type DeviceTraits = { userAgent: string; languages: string; address: string }

/** One fingerprint may start this many devices a day: clearing cookies does not buy endless uses. */
const devicesPerDay = 5

/** The device behind a cookie's id; undefined when unknown or taken over by an account. */
export async function readDevice(ctx: Ctx, deviceId: string): Promise<Device | undefined> {
  return inSystem(ctx, 'the cookie names the device before a workspace is known', async (tx) => {
    const [row] = await tx.db
      .select({ id: deviceTable.id, workspaceId: deviceTable.workspaceId })
      .from(deviceTable)
      .where(and(eq(deviceTable.id, deviceId), sql`${deviceTable.claimedBy} is null`))
    return row
  })
}

/** Makes a device with a workspace of its own. Throws `too_many_requests` past the daily ceiling of its fingerprint. */
export async function startTrial(ctx: Ctx, traits: DeviceTraits): Promise<Device> {
  return inSystem(ctx, 'the device has no workspace yet', async (tx) => {
    const fingerprint = fingerprintOf(traits)
    const recent = await tx.db.$count(
      deviceTable,
      and(eq(deviceTable.fingerprint, fingerprint), gt(deviceTable.createdAt, sql`now() - interval '1 day'`)),
    )
    if (recent >= devicesPerDay)
      throw new AppError(
        'too_many_requests',
        'Too many trials were started from here today. Make a free account to go on.',
        { reason: 'trial_ceiling' },
      )
    const workspaceId = await createTrialWorkspace(tx)
    const id = newId()
    await tx.db.insert(deviceTable).values({ id, workspaceId, fingerprint })
    return { id, workspaceId }
  })
}

export async function getTrial(ctx: Ctx, deviceId: string): Promise<Trial> {
  const usesTotal = ctx.platform.env.TRIAL_USES
  const uses = await inSystem(ctx, 'read by device id', async (tx) => {
    const [row] = await tx.db
      .select({ uses: deviceTable.uses, blocked: deviceTable.blocked })
      .from(deviceTable)
      .where(eq(deviceTable.id, deviceId))
    return row?.blocked ? usesTotal : (row?.uses ?? 0)
  })
  return { usesLeft: Math.max(0, usesTotal - uses), usesTotal }
}

/** Takes one use from an anonymous device; a no-op for everybody else. In the transaction of the act it pays for. */
export async function spendTrialUse(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'device') return
  const { TRIAL_USES } = tx.platform.env
  const spent = await tx.db
    .update(deviceTable)
    .set({ uses: sql`${deviceTable.uses} + 1` })
    .where(
      and(
        eq(deviceTable.id, tx.actor.deviceId),
        sql`${deviceTable.uses} < ${TRIAL_USES}`,
        eq(deviceTable.blocked, false),
      ),
    )
    .returning({ id: deviceTable.id })
  if (!spent.length)
    throw new AppError(
      'forbidden',
      `Your ${TRIAL_USES} free tries are used up. Make a free account: what you made moves along.`,
      { reason: 'trial_used' },
    )
}

/** The workspace a new account takes over from its device; undefined when there is none or it is taken. */
export async function claimDevice(tx: SystemTx, deviceId: string, userId: string): Promise<string | undefined> {
  const [row] = await tx.db
    .update(deviceTable)
    .set({ claimedBy: userId, claimedAt: new Date() })
    .where(and(eq(deviceTable.id, deviceId), sql`${deviceTable.claimedBy} is null`))
    .returning({ workspaceId: deviceTable.workspaceId })
  return row?.workspaceId
}

function fingerprintOf({ userAgent, languages, address }: DeviceTraits): string {
  const network = address.includes(':')
    ? address.split(':').slice(0, 3).join(':')
    : address.split('.').slice(0, 3).join('.')
  const family = userAgent.replace(/[\d.]+/g, '')
  return createHash('sha256').update(`${family}|${languages}|${network}`).digest('base64url').slice(0, 22)
}
