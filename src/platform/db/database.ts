// The pool of connections that requests and jobs use. It runs as a role that row-level security binds.
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'

export type Db = NodePgDatabase

export type Database = {
  pool: Pool
  /** For tables without a workspace (accounts, sessions). Workspace tables show zero rows here. */
  db: Db
  url: string
  close(): Promise<void>
}

/** The role that cannot bypass row-level security. Made by the migrations when the login may make roles. */
export const appRole = 'shortlist_app'

/**
 * Opens the pool. Each connection steps down to `appRole` when the login itself could bypass row-level security
 * (superuser or BYPASSRLS); a plain owner is already bound, since every table FORCEs it.
 * `pipeline` sends `begin`, scope and query in one network write.
 */
export async function openDatabase(url: string, options: { max: number }): Promise<Database> {
  const probe = new Pool({ connectionString: url, max: 1 })
  const bypasses = await loginBypassesRls(probe).finally(() => probe.end())
  const pool = new Pool({
    connectionString: url,
    max: options.max,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'shortlist',
    onConnect: async (client: { query(sql: string): Promise<unknown> }) => {
      if (bypasses) await client.query(`set role ${appRole}`)
    },
  } as ConstructorParameters<typeof Pool>[0])
  // An idle connection that dies (database restart) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return { pool, db: drizzle(pool), url, close: () => pool.end() }
}

async function loginBypassesRls(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ bypasses: boolean }>(
    'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = session_user',
  )
  return rows[0]?.bypasses ?? false
}

const dbByClient = new WeakMap<PoolClient, Db>()

/** The query builder of one connection, made once per connection. */
export function dbOf(client: PoolClient): Db {
  let db = dbByClient.get(client)
  if (!db) {
    db = drizzle(client)
    dbByClient.set(client, db)
  }
  return db
}
