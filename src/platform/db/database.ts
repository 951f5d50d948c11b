// The pool of connections that requests and jobs use. It runs as a role that row-level security binds.
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'

export type Db = NodePgDatabase

export type Database = {
  pool: Pool
  /** For reads within one workspace: read-only connections that need no transaction (see scope.ts). Nothing else may use it. */
  readPool: Pool
  /** For tables without a workspace (accounts, sessions). Workspace tables show zero rows here. */
  db: Db
  url: string
  close(): Promise<void>
}

/** The role that cannot bypass row-level security. Made by the migrations when the login may make roles. */
export const appRole = 'shortlist_app'

/**
 * Opens the pools. Each connection steps down to `appRole` when the login itself could bypass row-level security
 * (superuser or BYPASSRLS); a plain owner is already bound, since every table FORCEs it.
 * `pipeline` sends `begin`, scope and query in one network write.
 */
export async function openDatabase(url: string, options: { max: number }): Promise<Database> {
  const probe = new Pool({ connectionString: url, max: 1 })
  const bypasses = await loginBypassesRls(probe).finally(() => probe.end())
  const role = bypasses ? [`set role ${appRole}`] : []
  const pool = openPool(url, options.max, role)
  const readPool = openPool(url, Math.ceil(options.max / 2), [...role, 'set default_transaction_read_only = on'])
  const close = async () => void (await Promise.all([pool.end(), readPool.end()]))
  return { pool, readPool, db: drizzle(pool), url, close }
}

function openPool(url: string, max: number, onConnect: string[]): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: 'shortlist',
    onConnect: async (client: { query(sql: string): Promise<unknown> }) => {
      for (const statement of onConnect) await client.query(statement)
    },
  } as ConstructorParameters<typeof Pool>[0])
  // A connection that dies (database restart) is replaced by the pool, idle or at work; its queries reject. Without
  // listeners the event itself would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
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

const preparedByClient = new WeakMap<PoolClient, Map<string, unknown>>()

/** A hot query, built once per connection and prepared by the server under `name`: no cost of the query builder left. */
export function prepared<T>(tx: { client: PoolClient; db: Db }, name: string, build: (db: Db) => T): T {
  const byName = preparedByClient.get(tx.client) ?? new Map<string, unknown>()
  preparedByClient.set(tx.client, byName)
  const query = (byName.get(name) as T | undefined) ?? build(tx.db)
  byName.set(name, query)
  return query
}

/**
 * Holds back what is written to the connection until this turn of the event loop ends, so that scope and query go out
 * in one system call: pipelining alone writes each statement by itself. `connection` is pg's, but not in its types.
 */
export function writeTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection
  stream.cork()
  setImmediate(() => stream.uncork())
}
