// Personal access tokens: the key for the command line, the API and the bookmarklet.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const TokenScope = z.enum(['read', 'write', 'capture'])
export const AccessToken = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(TokenScope),
  /** First characters, to tell tokens apart. The token itself is shown once, when it is made. */
  prefix: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
})
export type AccessToken = z.infer<typeof AccessToken>

export const CreateToken = z.object({
  name: z.string().trim().min(1).max(80),
  scopes: z.array(TokenScope).min(1).max(3),
  expiresInDays: z.int().min(1).max(3650).optional(),
})

export const tokensContract = {
  list: oc
    .route({ method: 'GET', path: '/tokens', tags: ['Tokens'], summary: 'My access tokens' })
    .output(z.object({ items: z.array(AccessToken) })),
  create: oc
    .route({
      method: 'POST',
      path: '/tokens',
      tags: ['Tokens'],
      summary: 'Make a token; its secret is shown this once',
      successStatus: 201,
    })
    .input(CreateToken)
    .output(AccessToken.extend({ token: z.string() })),
  revoke: oc
    .route({ method: 'DELETE', path: '/tokens/{id}', tags: ['Tokens'], summary: 'Revoke a token' })
    .input(z.object({ id: Id })),
}
