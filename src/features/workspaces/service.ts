// Workspaces: the tenant that everything stored belongs to.
import { type AnyColumn, and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { SystemTx } from '#platform/db/scope.ts'
import { newId } from '#shared/ids.ts'
import { memberTable, workspaceTable } from './table.ts'

/** True for rows of a workspace that is on its way out: what opens it from outside (links, tokens) must ask. */
export const isHidden = (id: AnyColumn): SQL =>
  sql`exists (select from workspace w where w.id = ${id} and w.hidden_at is not null)`

/** A day longer than the device's cookie lasts: after that nobody can come for it any more. */
const trialDays = 91

/** The workspace of a device that tries without an account; it goes for good unless an account takes it over. */
export async function createTrialWorkspace(tx: SystemTx): Promise<string> {
  const id = newId()
  const purgeAt = new Date(Date.now() + trialDays * 86_400_000)
  await tx.db.insert(workspaceTable).values({ id, kind: 'trial', name: 'Trial', purgeAt })
  return id
}

/** The person's demo, a workspace of its own, so that nothing of it can mix with real work; undefined while there is none. */
export async function findDemoWorkspace(tx: SystemTx, userId: string, hidden = false): Promise<string | undefined> {
  const [row] = await tx.db
    .select({ id: workspaceTable.id })
    .from(memberTable)
    .innerJoin(workspaceTable, eq(workspaceTable.id, memberTable.workspaceId))
    .where(
      and(
        eq(memberTable.userId, userId),
        eq(workspaceTable.kind, 'demo'),
        hidden ? isNotNull(workspaceTable.hiddenAt) : isNull(workspaceTable.hiddenAt),
      ),
    )
    .orderBy(desc(workspaceTable.hiddenAt))
    .limit(1)
  return row?.id
}

export async function createDemoWorkspace(tx: SystemTx, userId: string): Promise<string> {
  const id = newId()
  await tx.db.insert(workspaceTable).values({ id, kind: 'demo', name: 'Demo' })
  await tx.db.insert(memberTable).values({ workspaceId: id, userId, role: 'owner' })
  return id
}

/**
 * The person's own workspace, made when missing. With `trialWorkspaceId` (a device's workspace nobody owns yet) that
 * one becomes it, with all that was made in it.
 */
export async function ensurePersonalWorkspace(
  tx: SystemTx,
  userId: string,
  trialWorkspaceId?: string,
): Promise<string> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${userId}))`)
  const [owned] = await tx.db
    .select({ id: workspaceTable.id })
    .from(memberTable)
    .innerJoin(workspaceTable, eq(workspaceTable.id, memberTable.workspaceId))
    .where(and(eq(memberTable.userId, userId), eq(workspaceTable.kind, 'personal')))
  if (owned) return owned.id
  const id = (trialWorkspaceId && (await claimTrialWorkspace(tx, trialWorkspaceId))) ?? newId()
  await tx.db.insert(workspaceTable).values({ id, kind: 'personal', name: 'Personal' }).onConflictDoNothing()
  await tx.db.insert(memberTable).values({ workspaceId: id, userId, role: 'owner' })
  return id
}

async function claimTrialWorkspace(tx: SystemTx, id: string): Promise<string | undefined> {
  const [claimed] = await tx.db
    .update(workspaceTable)
    .set({ kind: 'personal', name: 'Personal', purgeAt: null })
    .where(and(eq(workspaceTable.id, id), eq(workspaceTable.kind, 'trial')))
    .returning({ id: workspaceTable.id })
  return claimed?.id
}
