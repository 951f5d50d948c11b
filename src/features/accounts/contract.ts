// Accounts: who is signed in, where, and the personal workspace. Sign-up and sign-in themselves are at /api/auth.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Trial } from '#features/trial/contract.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const User = z.object({
  id: Id,
  name: z.string(),
  email: z.email(),
  emailVerified: z.boolean(),
  admin: z.boolean(),
  createdAt: z.iso.datetime(),
})
export type User = z.infer<typeof User>
/** How somebody proves that it is really them: the password, or where there is none, the code of a mail. */
export const DeletionProof = z.object({
  password: z.string().min(1, 'Enter your password.').max(128).optional(),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'The code has six digits.')
    .optional(),
})
export type DeletionProof = z.infer<typeof DeletionProof>
export const Workspace = z.object({ id: Id, kind: z.enum(['personal', 'trial', 'team', 'demo']), name: z.string() })
/** What the interface needs to know about this installation. */
export const Installation = z.object({
  signUp: z.enum(['open', 'invite', 'closed']),
  /** False: mail lands in the local mailbox of the admin. */
  sendsMail: z.boolean(),
  /** True until the first account (which becomes admin) exists. */
  fresh: z.boolean(),
  version: z.string(),
})
/** `user` is null for visitors; `trial` is there for a device that tries without an account. */
export const Me = z.object({
  user: User.nullable(),
  /** False for whoever signs in another way only; sensitive acts are then confirmed by mail. */
  hasPassword: z.boolean(),
  workspace: Workspace.nullable(),
  trial: Trial.nullable(),
  installation: Installation,
})
export type Me = z.infer<typeof Me>

export const Session = z.object({
  id: Id,
  current: z.boolean(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

export const UserOverview = User.extend({
  lastSeenAt: z.iso.datetime().nullable(),
  resumes: z.int(),
  applications: z.int(),
})
export type UserOverview = z.infer<typeof UserOverview>

/** Rules of identity.md, the same on both sides. The common-password list is checked on the server. */
export const Password = z
  .string()
  .min(8, 'Use at least 8 characters.')
  .max(128, 'Use at most 128 characters.')
  .regex(/\p{Ll}/u, 'Add a lower-case letter.')
  .regex(/\p{Lu}/u, 'Add an upper-case letter.')
  .regex(/\d/, 'Add a digit.')
  .regex(/[^\p{L}\d]/u, 'Add a special character.')

export const accountsContract = {
  me: oc.route({ method: 'GET', path: '/me', tags: ['Account'], summary: 'Who am I' }).output(Me),
  rename: oc
    .route({ method: 'PATCH', path: '/me', tags: ['Account'], summary: 'Change my name' })
    .input(z.object({ name: z.string().trim().min(1).max(120) }))
    .output(User),
  listSessions: oc
    .route({ method: 'GET', path: '/sessions', tags: ['Account'], summary: 'Where I am signed in' })
    .output(z.object({ items: z.array(Session) })),
  revokeSession: oc
    .route({
      method: 'DELETE',
      path: '/sessions/{id}',
      tags: ['Account'],
      summary: 'Sign out one session, effective at once on every node',
    })
    .input(z.object({ id: Id })),
  revokeOtherSessions: oc
    .route({ method: 'POST', path: '/sessions/revoke-others', tags: ['Account'], summary: 'Sign out everywhere else' })
    .output(z.object({ revoked: z.int() })),
  requestDeletion: oc
    .route({
      method: 'POST',
      path: '/me/delete',
      tags: ['Account'],
      summary: 'Delete my account: signed out and hidden at once, erased after thirty days',
      description:
        'Asks for the password; of an account without one, for the code of a mail. A mailed link takes it back until then.',
    })
    .input(DeletionProof)
    .output(z.object({ purgeAt: z.iso.datetime() })),
  mailDeletionCode: oc
    .route({
      method: 'POST',
      path: '/me/delete/code',
      tags: ['Account'],
      summary: 'Have a code mailed that confirms the deletion, for accounts without a password',
    })
    .output(z.object({ expiresAt: z.iso.datetime() })),
  undoDeletion: oc
    .route({
      method: 'POST',
      path: '/undo-deletion',
      tags: ['Account'],
      summary: 'Keep an account that is being deleted, by the mailed link',
    })
    .input(z.object({ token: z.string().min(20).max(100) }))
    .output(z.object({ email: z.email() })),
  listUsers: oc
    .route({ method: 'GET', path: '/admin/users', tags: ['Admin'], summary: 'Accounts of this installation' })
    .input(PageQuery)
    .output(pageOf(UserOverview)),
}
