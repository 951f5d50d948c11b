// Storage → promise.
import type { Share, ShareComment } from '../contract.ts'
import type { shareCommentTable, shareTable } from '../table.ts'

export type ShareRow = typeof shareTable.$inferSelect
export type CommentRow = typeof shareCommentTable.$inferSelect

export const stateOf = (row: Pick<ShareRow, 'revokedAt' | 'expiresAt'>, now = Date.now()): Share['state'] =>
  row.revokedAt ? 'revoked' : row.expiresAt && row.expiresAt.getTime() <= now ? 'expired' : 'open'

/** An end that has passed closes like a hand. */
const closedAt = (row: ShareRow) => row.revokedAt ?? (stateOf(row) === 'expired' ? row.expiresAt : null)

export function showShare(row: ShareRow): Share {
  return {
    id: row.id,
    kind: row.kind,
    recordId: row.recordId,
    label: row.label,
    permission: row.permission,
    hasPassword: row.passwordHash !== null,
    hideContact: row.hideContact,
    allowDownload: row.allowDownload,
    state: stateOf(row),
    closedAt: closedAt(row)?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    views: row.views,
    lastViewedAt: row.lastViewedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }
}

/** `who` is the user's or the guest session's id: it may take back what it wrote. */
export function showComment(row: CommentRow, who: string | undefined): ShareComment {
  return {
    id: row.id,
    shareId: row.shareId,
    parentId: row.parentId,
    place: row.place,
    quote: row.quote,
    body: row.body,
    authorName: row.authorName,
    fromOwner: row.userId !== null,
    mine: who !== undefined && (row.userId === who || row.visitorId === who),
    resolved: row.resolvedAt !== null,
    createdAt: row.createdAt.toISOString(),
  }
}
