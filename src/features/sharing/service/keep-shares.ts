// The owner's verbs: make, list, change, renew and close links.
import { hashPassword } from '@better-auth/utils/password'
import { desc, eq } from 'drizzle-orm'
import type { AuditAction } from '#features/audit/contract.ts'
import { recordAudit } from '#features/audit/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { CreateShare, NewShare, Share, SharedSheet, ShareKind, UpdateShare } from '../contract.ts'
import { shareableOf } from '../shareable.ts'
import { shareTable } from '../table.ts'
import { addressOf, hashToken, newToken } from './address.ts'
import { type ShareRow, showShare } from './show-share.ts'

type ById = { id: string }
type OfRecord = { kind: ShareKind; recordId: string }

export async function listShares(ctx: Ctx, { kind, recordId }: OfRecord): Promise<{ items: Share[] }> {
  return readWorkspace(ctx, async (tx) => {
    await shareableOf(kind).showSheet(tx, recordId, { hideContact: false })
    const rows = await tx.db
      .select()
      .from(shareTable)
      .where(eq(shareTable.recordId, recordId))
      .orderBy(desc(shareTable.id))
    return { items: rows.map(showShare) }
  })
}

/** The record as guests with no contact details hidden see it: what the comments hang on. */
export const getSheet = (ctx: Ctx, { kind, recordId }: OfRecord): Promise<SharedSheet> =>
  readWorkspace(ctx, (tx) => shareableOf(kind).showSheet(tx, recordId, { hideContact: false }))

/** The answer is the only one that ever carries the address. */
export async function createShare(ctx: Ctx, { password, ...input }: CreateShare): Promise<NewShare> {
  const userId = requirePerson(ctx)
  const token = newToken()
  const passwordHash = password ? await hashPassword(password) : null
  const expiresAt = readEnd(input.expiresAt)
  return inWorkspace(ctx, async (tx) => {
    await shareableOf(input.kind).showSheet(tx, input.recordId, input)
    const [row] = await tx.db
      .insert(shareTable)
      .values({
        ...input,
        label: input.label || null,
        expiresAt: expiresAt ?? null,
        workspaceId: tx.workspace,
        tokenHash: hashToken(token),
        passwordHash,
        createdBy: userId,
      })
      .returning()
    await note(tx, 'share.created', row!)
    return { ...showShare(row!), url: addressOf(ctx.platform.publicUrl, token) }
  })
}

export async function updateShare(ctx: Ctx, { id, password, ...input }: ById & UpdateShare): Promise<Share> {
  requirePerson(ctx)
  const passwordHash = password ? await hashPassword(password) : password
  const { expiresAt, label, ...flags } = input
  return inWorkspace(ctx, async (tx) =>
    showShare(
      await change(tx, id, 'share.changed', {
        ...flags,
        ...(label === undefined ? {} : { label: label || null }),
        ...(expiresAt === undefined ? {} : { expiresAt: readEnd(expiresAt) }),
        ...(passwordHash === undefined ? {} : { passwordHash }),
      }),
    ),
  )
}

/** For a lost address, or one that went too far: the old one closes in the same moment. */
export async function renewShare(ctx: Ctx, { id }: ById): Promise<NewShare> {
  requirePerson(ctx)
  const token = newToken()
  return inWorkspace(ctx, async (tx) => {
    const row = await change(tx, id, 'share.renewed', { tokenHash: hashToken(token) })
    return { ...showShare(row), url: addressOf(ctx.platform.publicUrl, token) }
  })
}

export async function revokeShare(ctx: Ctx, { id }: ById): Promise<void> {
  requirePerson(ctx)
  await inWorkspace(ctx, (tx) => change(tx, id, 'share.revoked', { revokedAt: new Date() }))
}

export async function undoRevokeShare(ctx: Ctx, { id }: ById): Promise<Share> {
  requirePerson(ctx)
  return inWorkspace(ctx, async (tx) => showShare(await change(tx, id, 'share.reopened', { revokedAt: null })))
}

async function change(
  tx: Tx,
  id: string,
  action: AuditAction,
  values: Partial<typeof shareTable.$inferInsert>,
): Promise<ShareRow> {
  const [row] = await tx.db
    .update(shareTable)
    .set({ ...values, updatedAt: new Date() })
    .where(eq(shareTable.id, id))
    .returning()
  if (!row) throw notFound('link')
  await note(tx, action, row)
  return row
}

async function note(tx: Tx, action: AuditAction, { id, kind, recordId, permission, hideContact }: ShareRow) {
  await recordAudit(tx, {
    action,
    userId: requirePerson(tx),
    actor: tx.actor.kind,
    details: { shareId: id, kind, recordId, permission, hideContact },
  })
  await publishEvent(tx, { type: 'share.changed', payload: { subjectId: recordId, kind, shareId: id } })
}

function readEnd(expiresAt: string | null | undefined): Date | null | undefined {
  if (!expiresAt) return expiresAt as null | undefined
  const end = new Date(expiresAt)
  if (end.getTime() <= Date.now())
    throw new AppError('invalid', 'This end lies in the past. Choose a later one.', {
      fields: { expiresAt: ['Choose a moment to come.'] },
    })
  return end
}

/** A link speaks for somebody: whoever only tries the program makes an account first. */
export function requirePerson({ actor }: Pick<Ctx, 'actor'>): string {
  if (actor.kind === 'user' || actor.kind === 'token') return actor.userId
  throw new AppError('unauthenticated', 'Make an account or sign in to share.')
}
