// What a guest sees: the record, its pages, its file. Read only, and of this one record.
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { RateLimit } from '#platform/http/rate-limits.ts'
import type { SharedRecord } from '../contract.ts'
import { shareableOf } from '../shareable.ts'
import { closed, type Door, type Entered, enterShare, limiterOf, requireEntered } from './enter-share.ts'

type ByToken = { token: string }

/** Drawing costs more than reading: pages and files, from one network address over one link. */
const drawings: RateLimit = { name: 'share-draw', points: 30, windowSeconds: 60, batch: 1 }

export async function openShared(ctx: Ctx, input: ByToken, door: Door): Promise<SharedRecord> {
  const entered = await enterShare(ctx, input, door)
  if (!entered) return { state: 'locked' }
  const { share, isOwner } = entered
  return {
    state: 'open',
    kind: share.kind,
    permission: share.permission,
    allowDownload: share.allowDownload,
    expiresAt: share.expiresAt?.toISOString() ?? null,
    isOwner,
    sheet: await readSheet(entered),
  }
}

export async function drawShared(ctx: Ctx, input: ByToken, door: Door): Promise<{ pages: string[] }> {
  const { share, ctx: guest } = await requireEntered(ctx, input, door)
  await limiterOf(ctx.platform).take(drawings, `${share.id}:${door.address}`)
  return { pages: await there(() => shareableOf(share.kind).drawPages(guest, share.recordId, share)) }
}

export async function downloadShared(ctx: Ctx, input: ByToken, door: Door): Promise<File> {
  const { share, ctx: guest } = await requireEntered(ctx, input, door)
  if (!share.allowDownload) throw new AppError('forbidden', 'This link is for reading only: it has no download.')
  await limiterOf(ctx.platform).take(drawings, `${share.id}:${door.address}`)
  return there(() => shareableOf(share.kind).makeFile(guest, share.recordId, share))
}

export const readSheet = ({ share, ctx }: Entered) =>
  there(() => readWorkspace(ctx, (tx) => shareableOf(share.kind).showSheet(tx, share.recordId, share)))

// A record that was deleted closes its links with the same words as any other closed link.
async function there<T>(show: () => Promise<T>): Promise<T> {
  try {
    return await show()
  } catch (error) {
    if (error instanceof AppError && (error.code === 'not_found' || error.code === 'conflict')) throw closed()
    throw error
  }
}
