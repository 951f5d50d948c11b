import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { appRole } from '../db/database.ts'
import { grantAppRole } from '../db/secure-tables.ts'

/**
 * Makes or upgrades pg-boss's own schema `pgboss`. Part of the migration: runs under its lock, with the login that owns
 * the database; running nodes use what is there.
 */
export async function installJobQueue(pool: Pool): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) }
  const boss = new PgBoss({ db, supervise: false, schedule: false })
  await boss.start()
  await boss.stop()
  if (await isGranted(pool)) return
  const client = await pool.connect()
  try {
    await grantAppRole(client, ['pgboss'])
  } finally {
    client.release()
  }
}

// Asked anew each time, so that an upgrade which was killed before its grants is completed by the next start.
async function isGranted(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ granted: boolean }>(
    `select coalesce(bool_and(
        has_schema_privilege(r.oid, c.relnamespace, 'usage') and has_table_privilege(r.oid, c.oid, 'insert')), true) as granted
      from pg_class c, pg_roles r
      where c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p') and r.rolname = $1`,
    [appRole],
  )
  return rows[0]?.granted ?? true
}
