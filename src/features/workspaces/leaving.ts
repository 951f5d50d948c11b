// How a workspace goes: out of sight at once, with a time to take that back, then for good.
import { eq, lt } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { eraseWorkspaceRows } from '#platform/db/erase-workspace.ts'
import { inSystem, type SystemTx } from '#platform/db/scope.ts'
import { memberTable, workspaceTable } from './table.ts'

/** Out of sight until `purgeAt`, then it goes for good. */
export async function hideWorkspace(tx: SystemTx, id: string, purgeAt: Date): Promise<void> {
  await tx.db.update(workspaceTable).set({ hiddenAt: new Date(), purgeAt }).where(eq(workspaceTable.id, id))
}

export async function showWorkspaceAgain(tx: SystemTx, id: string): Promise<void> {
  await tx.db.update(workspaceTable).set({ hiddenAt: null, purgeAt: null }).where(eq(workspaceTable.id, id))
}

/** Files first: rows without files can be erased again, files without rows would never be found. */
export async function eraseWorkspace(ctx: Ctx, id: string): Promise<void> {
  await ctx.platform.files.deleteWorkspace(id)
  await inSystem(ctx, 'the workspace goes for good', async (tx) => {
    await eraseWorkspaceRows(tx.client, id)
    await tx.db.delete(workspaceTable).where(eq(workspaceTable.id, id))
  })
}

/** Takes a person out of every workspace they belong to. */
export async function leaveWorkspaces(tx: SystemTx, userId: string): Promise<void> {
  await tx.db.delete(memberTable).where(eq(memberTable.userId, userId))
}

/** Background: what is hidden and past its time. */
export async function purgeWorkspaces(ctx: Ctx): Promise<{ erased: number }> {
  const due = await ctx.platform.database.db
    .select({ id: workspaceTable.id })
    .from(workspaceTable)
    .where(lt(workspaceTable.purgeAt, new Date()))
  for (const { id } of due) await eraseWorkspace(ctx, id)
  return { erased: due.length }
}
