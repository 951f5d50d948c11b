// Demo verbs: enter, leave, remove, and take the removal back.
import { sql } from 'drizzle-orm'
import { lookAt, lookAway } from '#features/accounts/service/look-at.ts'
import { hideWorkspace, showWorkspaceAgain } from '#features/workspaces/leaving.ts'
import { createDemoWorkspace, findDemoWorkspace } from '#features/workspaces/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { Demo } from '../contract.ts'
import { fillDemoJob } from '../jobs.ts'

const why = 'the demo is another workspace of the person'
const graceMs = 86_400_000

export async function getDemo(ctx: Ctx): Promise<Demo> {
  const { userId } = requirePerson(ctx)
  const id = await inSystem(ctx, why, (tx) => findDemoWorkspace(tx, userId))
  return { exists: id !== undefined, active: id !== undefined && id === ctx.workspace, jobId: null }
}

export async function enterDemo(ctx: Ctx): Promise<Demo> {
  const { userId, sessionId } = requirePerson(ctx)
  const { id, made } = await inSystem(ctx, why, async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`demo:${userId}`}))`)
    const known = await findDemoWorkspace(tx, userId)
    const id = known ?? (await createDemoWorkspace(tx, userId))
    await lookAt(tx, sessionId, id)
    return { id, made: !known }
  })
  const inDemo = { ...ctx, workspace: id }
  const jobId = made ? await inWorkspace(inDemo, (tx) => fillDemoJob.enqueue(tx, {}, { singletonKey: 'fill' })) : null
  return { exists: true, active: true, jobId }
}

export async function leaveDemo(ctx: Ctx): Promise<Demo> {
  const { userId, sessionId } = requirePerson(ctx)
  return inSystem(ctx, why, async (tx) => {
    await lookAt(tx, sessionId, null)
    return { exists: (await findDemoWorkspace(tx, userId)) !== undefined, active: false, jobId: null }
  })
}

/** Out of sight at once, erased after a day. */
export async function removeDemo(ctx: Ctx): Promise<Demo> {
  const { userId } = requirePerson(ctx)
  return inSystem(ctx, why, async (tx) => {
    const id = await findDemoWorkspace(tx, userId)
    if (!id) throw new AppError('not_found', 'There is no demo to remove.')
    await hideWorkspace(tx, id, new Date(Date.now() + graceMs))
    await lookAway(tx, id)
    return { exists: false, active: false, jobId: null }
  })
}

export async function undoRemoveDemo(ctx: Ctx): Promise<Demo> {
  const { userId, sessionId } = requirePerson(ctx)
  return inSystem(ctx, why, async (tx) => {
    const id = await findDemoWorkspace(tx, userId, true)
    if (!id || (await findDemoWorkspace(tx, userId)))
      throw new AppError('gone', 'The removed demo is gone. Open a new one.')
    await showWorkspaceAgain(tx, id)
    await lookAt(tx, sessionId, id)
    return { exists: true, active: true, jobId: null }
  })
}

function requirePerson(ctx: Ctx) {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to open the demo.')
  return ctx.actor
}
