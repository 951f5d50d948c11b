// Help verbs: which tours a person has seen, on whatever device.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { TourProgress } from './contract.ts'
import { tourProgressTable } from './table.ts'

const why = 'tours belong to people, not to workspaces'

export async function listTours(ctx: Ctx): Promise<{ items: TourProgress[] }> {
  const userId = requirePerson(ctx)
  return inSystem(ctx, why, async (tx) => {
    const { tour, state } = tourProgressTable
    return {
      items: await tx.db.select({ tour, state }).from(tourProgressTable).where(eq(tourProgressTable.userId, userId)),
    }
  })
}

export async function markTour(ctx: Ctx, { tour, state }: TourProgress): Promise<TourProgress> {
  const userId = requirePerson(ctx)
  return inSystem(ctx, why, async (tx) => {
    await tx.db
      .insert(tourProgressTable)
      .values({ userId, tour, state })
      .onConflictDoUpdate({
        target: [tourProgressTable.userId, tourProgressTable.tour],
        set: { state, updatedAt: new Date() },
      })
    return { tour, state }
  })
}

export async function resetTours(ctx: Ctx): Promise<void> {
  const userId = requirePerson(ctx)
  await inSystem(ctx, why, (tx) => tx.db.delete(tourProgressTable).where(eq(tourProgressTable.userId, userId)))
}

function requirePerson(ctx: Ctx): string {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to do this.')
  return ctx.actor.userId
}
