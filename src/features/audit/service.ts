// Audit log verbs. `recordAudit` runs in the transaction of the act it records.
import { and, desc, eq, lt } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { Db } from '#platform/db/database.ts'
import { requireAdmin } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { PageQuery } from '#shared/pages.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { AuditAction, AuditEntry } from './contract.ts'
import { auditTable } from './table.ts'

export type AuditRecord = {
  action: AuditAction
  userId: string | null
  actor: string
  ipAddress?: string | null
  details?: Record<string, unknown>
}

export async function recordAudit(tx: { db: Db }, record: AuditRecord): Promise<void> {
  await tx.db.insert(auditTable).values(record)
}

/** A person who has left: what was done stays, who it was does not. The one change the log allows (see migrations). */
export async function stripPersonFromAudit(tx: { db: Db }, userId: string): Promise<void> {
  await tx.db
    .update(auditTable)
    .set({ userId: null, ipAddress: null, details: {} })
    .where(eq(auditTable.userId, userId))
}

/** Entries that concern the signed-in person, newest first. */
export async function listAudit(ctx: Ctx, query: PageQuery): Promise<Page<AuditEntry>> {
  if (ctx.actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in to read your audit log.')
  return pageOfEntries(ctx, query, ctx.actor.userId)
}

export async function listAllAudit(ctx: Ctx, query: PageQuery): Promise<Page<AuditEntry>> {
  requireAdmin(ctx)
  return pageOfEntries(ctx, query)
}

async function pageOfEntries(ctx: Ctx, { cursor, limit }: PageQuery, userId?: string): Promise<Page<AuditEntry>> {
  const rows = await ctx.platform.database.db
    .select()
    .from(auditTable)
    .where(and(userId ? eq(auditTable.userId, userId) : undefined, cursor ? lt(auditTable.id, cursor) : undefined))
    .orderBy(desc(auditTable.id))
    .limit(limit + 1)
  return toPage(rows, limit, (row) => ({
    id: row.id,
    action: row.action,
    at: row.createdAt.toISOString(),
    actor: row.actor,
    ipAddress: row.ipAddress,
    details: row.details,
  }))
}
