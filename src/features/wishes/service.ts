// Wishes verbs: read, save. One set a workspace.
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { noWishes, type SavedWishes, Wishes } from './contract.ts'
import { wishesChangedJob } from './jobs.ts'
import { wishesTable } from './table.ts'

/** Typing saves often: the fit of every posting is counted anew once it has been quiet for this long. */
const quietSeconds = 2

export const getWishes = (ctx: Ctx): Promise<SavedWishes> => readWorkspace(ctx, findWishes)

export async function saveWishes(ctx: Ctx, input: Wishes): Promise<SavedWishes> {
  return inWorkspace(ctx, async (tx) => {
    const wishes = tidy(input)
    const before = await findWishes(tx)
    if (before.updatedAt && JSON.stringify(Wishes.parse(before)) === JSON.stringify(wishes)) return before
    const updatedAt = new Date()
    await tx.db
      .insert(wishesTable)
      .values({ workspaceId: tx.workspace, wishes, updatedAt })
      .onConflictDoUpdate({ target: wishesTable.workspaceId, set: { wishes, updatedAt } })
    await wishesChangedJob.enqueue(tx, {}, { singletonKey: 'wishes', delaySeconds: quietSeconds })
    await publishEvent(tx, { type: 'wishes.changed' })
    return { ...wishes, updatedAt: updatedAt.toISOString() }
  })
}

/** For other features; empty wishes while nothing was said. */
export async function findWishes(tx: Tx): Promise<SavedWishes> {
  const [row] = await tx.db.select().from(wishesTable)
  return row
    ? { ...Wishes.parse(row.wishes), updatedAt: row.updatedAt.toISOString() }
    : { ...noWishes, updatedAt: null }
}

/** Names once each, whatever their case; remote kinds once each. */
function tidy(wishes: Wishes): Wishes {
  const once = (names: string[]) => [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  return Wishes.parse({
    ...wishes,
    roles: once(wishes.roles),
    industries: once(wishes.industries),
    places: once(wishes.places),
    remoteKinds: [...new Set(wishes.remoteKinds)],
  })
}
