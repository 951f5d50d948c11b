// Brings the database to this program's version. Safe when several nodes start at once.
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { ensureAppRole, secureTables } from './secure-tables.ts'

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))
// Any constant will do, as long as every node uses the same one.
const lockKey = 7_402_117

/** Forward only. `after` runs inside the same lock (e.g. the job queue's own schema). */
export async function migrateDatabase(url: string, after?: (pool: Pool) => Promise<void>): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 2 })
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await ensureAppRole(client)
    // Drizzle's own bookkeeping costs ~100 ms even when nothing is to do: one count tells.
    if (!(await isUpToDate(client))) {
      await migrate(drizzle(client), { migrationsFolder })
      await secureTables(client)
    }
    await after?.(pool)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release()
    await pool.end()
  }
}

async function isUpToDate(client: {
  query(sql: string): Promise<{ rows: { count?: string; there?: string | null }[] }>
}): Promise<boolean> {
  const known = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).length
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations')::text as there")
  if (!rows[0]?.there) return false
  const applied = await client.query('select count(*)::text as count from drizzle.__drizzle_migrations')
  return Number(applied.rows[0]?.count) >= known
}
