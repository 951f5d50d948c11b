// Which workspace a session looks at. Null is the person's own.
import { eq } from 'drizzle-orm'
import type { SystemTx } from '#platform/db/scope.ts'
import { sessionTable } from '../table.ts'

export async function lookAt(tx: SystemTx, sessionId: string, workspaceId: string | null): Promise<void> {
  await tx.db.update(sessionTable).set({ activeWorkspaceId: workspaceId }).where(eq(sessionTable.id, sessionId))
}

/** Every session that looks at a workspace goes back to its person's own. */
export async function lookAway(tx: SystemTx, workspaceId: string): Promise<void> {
  await tx.db
    .update(sessionTable)
    .set({ activeWorkspaceId: null })
    .where(eq(sessionTable.activeWorkspaceId, workspaceId))
}
