// Audit log: sensitive acts, append-only, readable by the person and the admin.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const AuditAction = z.enum([
  'account.created',
  'account.signed_in',
  'account.sign_in_failed',
  'account.signed_out',
  'account.email_verified',
  'account.deletion_requested',
  'account.deletion_undone',
  'data.exported',
  'password.changed',
  'password.reset_requested',
  'password.reset',
  'session.revoked',
  'token.created',
  'token.revoked',
  'calendar.opened',
  'calendar.revoked',
  'trial.claimed',
  'share.created',
  'share.changed',
  'share.renewed',
  'share.revoked',
  'share.reopened',
  'weights.created',
  'weights.made_live',
  'weights.retired',
  'experiment.started',
  'experiment.stopped',
])
export type AuditAction = z.infer<typeof AuditAction>

export const AuditEntry = z.object({
  id: Id,
  action: AuditAction,
  at: z.iso.datetime(),
  actor: z.string(),
  ipAddress: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const auditContract = {
  list: oc
    .route({ method: 'GET', path: '/audit', tags: ['Account'], summary: 'Sensitive acts on my account' })
    .input(PageQuery)
    .output(pageOf(AuditEntry)),
  listAll: oc
    .route({ method: 'GET', path: '/admin/audit', tags: ['Admin'], summary: 'Sensitive acts on this installation' })
    .input(PageQuery)
    .output(pageOf(AuditEntry)),
}
