// Idempotency-Key on POST: the same key and request within a day get the first answer again (IETF draft-07).
import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { inWorkspace } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import { idempotencyTable } from './table.ts'

/** Minutes after which an unfinished first request counts as dead (its node was killed). */
const stalledMinutes = 2

/**
 * Runs `work` once per key. Throws `conflict` while the first request is still running and `invalid` when the key was
 * used for another request. A failed first request frees the key.
 */
export async function oncePerKey<T>(
  ctx: Ctx,
  key: string,
  procedure: string,
  input: unknown,
  work: () => Promise<T>,
): Promise<T> {
  if (!ctx.workspace) return work()
  if (key.length < 8 || key.length > 200)
    throw new AppError('bad_request', 'Idempotency-Key must have 8 to 200 characters.')
  const requestHash = await hashInput(procedure, input)
  const mine = and(eq(idempotencyTable.key, key))
  const earlier = await inWorkspace(
    ctx,
    async (tx) => {
      await tx.db
        .delete(idempotencyTable)
        .where(
          and(
            mine,
            sql`(${idempotencyTable.createdAt} < now() - interval '1 day' or (${idempotencyTable.answer} is null and ${idempotencyTable.createdAt} < now() - make_interval(mins => ${stalledMinutes})))`,
          ),
        )
      const [made] = await tx.db
        .insert(idempotencyTable)
        .values({ workspaceId: tx.workspace, key, procedure, requestHash })
        .onConflictDoNothing()
        .returning({ id: idempotencyTable.id })
      if (made) return undefined
      const [row] = await tx.db.select().from(idempotencyTable).where(mine)
      return row
    },
    { scope: 'read' },
  )
  if (earlier) {
    if (earlier.requestHash !== requestHash)
      throw new AppError('invalid', 'This Idempotency-Key was already used for another request. Use a new key.')
    if (!earlier.answer)
      throw new AppError(
        'conflict',
        'The first request with this Idempotency-Key is still running. Try again in a moment.',
      )
    return earlier.answer.output as T
  }
  try {
    const output = await work()
    await inWorkspace(
      ctx,
      (tx) =>
        tx.db
          .update(idempotencyTable)
          .set({ answer: { output: output ?? null } })
          .where(mine),
      { scope: 'read' },
    )
    return output
  } catch (error) {
    await inWorkspace(ctx, (tx) => tx.db.delete(idempotencyTable).where(mine), { scope: 'read' }).catch(() => {})
    throw error
  }
}

async function hashInput(procedure: string, input: unknown): Promise<string> {
  const hash = createHash('sha256').update(procedure)
  const plain = JSON.stringify(input, (_key, value) => (value instanceof Blob ? `file:${value.size}` : value))
  hash.update(plain ?? '')
  if (input && typeof input === 'object')
    for (const value of Object.values(input))
      if (value instanceof Blob) hash.update(new Uint8Array(await value.arrayBuffer()))
  return hash.digest('base64url')
}
