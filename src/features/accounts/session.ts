// The hot path of every signed-in request: one prepared query, no cache, so that a revoked session ends at once.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'

export const sessionDays = 30
const slideAfterMs = 24 * 60 * 60 * 1000

export type SessionCookie = { name: string; secure: boolean }
export type ReadSession = {
  sessionId: string
  userId: string
  admin: boolean
  /** Null until the account's first request made its workspace. */
  workspaceId: string | null
  /** True once a day: the session was prolonged, so the cookie should be too. */
  prolonged: boolean
}

export const sessionCookieName = (secure: boolean) => `${secure ? '__Secure-' : ''}shortlist.session_token`

/** The token inside a signed cookie value (`token.signature`, HMAC-SHA256), or undefined when it was tampered with. */
export function openSessionCookie(value: string, secret: string): string | undefined {
  const cut = value.lastIndexOf('.')
  if (cut < 1) return undefined
  const token = value.slice(0, cut)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(cut + 1), 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined
}

const readQuery = {
  name: 'read_session',
  text: `select s.id as "sessionId", s.user_id as "userId", u.admin, u.personal_workspace_id as "workspaceId", s.updated_at as "updatedAt"
    from session s join app_user u on u.id = s.user_id where s.token = $1 and s.expires_at > now()`,
}

/** Undefined when the token is unknown, revoked or expired. Sessions slide: use prolongs them to 30 days from now. */
export async function readSession(pool: Pool, token: string): Promise<ReadSession | undefined> {
  const { rows } = await pool.query<ReadSession & { updatedAt: Date }>({ ...readQuery, values: [token] })
  const row = rows[0]
  if (!row) return undefined
  const { updatedAt, ...session } = row
  const prolonged = Date.now() - updatedAt.getTime() > slideAfterMs
  if (prolonged)
    await pool.query(
      'update session set expires_at = now() + make_interval(days => $2), updated_at = now() where id = $1',
      [session.sessionId, sessionDays],
    )
  return { ...session, prolonged }
}
