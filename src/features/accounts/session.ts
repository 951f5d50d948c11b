// The hot path of every signed-in request: one prepared query, no cache, so that a revoked session ends at once.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Database } from '#platform/db/database.ts'
import { lend, type ScopedConnection } from '#platform/db/scoped-connection.ts'

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

// Verified cookies are remembered as such (never the session behind them): the same signature needs one check.
const verified = new Map<string, string>()
const rememberedCookies = 10_000

/** The token inside a signed cookie value (`token.signature`, HMAC-SHA256), or undefined when it was tampered with. */
export function openSessionCookie(value: string, secret: string): string | undefined {
  const known = verified.get(value)
  if (known) return known
  const cut = value.lastIndexOf('.')
  if (cut < 1) return undefined
  const token = value.slice(0, cut)
  const expected = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(cut + 1), 'base64')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  if (verified.size >= rememberedCookies) verified.clear()
  verified.set(value, token)
  return token
}

type Row = ReadSession & { updatedAt: Date }

const columns =
  's.id as "sessionId", s.user_id as "userId", u.admin, coalesce(s.active_workspace_id, u.personal_workspace_id) as "workspaceId", s.updated_at as "updatedAt"'
const source = 'from session s join app_user u on u.id = s.user_id where s.token = $1 and s.expires_at > now()'
const readQuery = { name: 'read_session', text: `select ${columns} ${source}` }
// The scope of what follows on this connection, set by the same statement; without a session it sets nothing.
const readAndScopeQuery = {
  name: 'read_session_and_scope',
  text: `select ${columns}, set_config('app.workspace', coalesce(s.active_workspace_id::text, u.personal_workspace_id::text, ''), false) as scope ${source}`,
}

/**
 * Undefined when the token is unknown, revoked or expired. Sessions slide: use prolongs them to 30 days from now.
 * With `forReading` the session comes with a read connection that is already tied to its workspace: drop or use it.
 */
export async function readSession(
  database: Database,
  token: string,
  forReading = false,
): Promise<(ReadSession & { scoped?: ScopedConnection }) | undefined> {
  const client = forReading ? await database.readPool.connect() : undefined
  let kept = false
  try {
    const { rows } = client
      ? await client.query<Row>({ ...readAndScopeQuery, values: [token] })
      : await database.pool.query<Row>({ ...readQuery, values: [token] })
    const row = rows[0]
    if (!row) return undefined
    const { updatedAt, sessionId, userId, admin, workspaceId } = row
    const prolonged = Date.now() - updatedAt.getTime() > slideAfterMs
    if (prolonged) await prolong(database, sessionId)
    const session = { sessionId, userId, admin, workspaceId, prolonged }
    kept = Boolean(client && workspaceId)
    return kept ? { ...session, scoped: lend(client!) } : session
  } finally {
    if (!kept) client?.release()
  }
}

const prolong = (database: Database, sessionId: string) =>
  database.pool.query(
    'update session set expires_at = now() + make_interval(days => $2), updated_at = now() where id = $1',
    [sessionId, sessionDays],
  )
