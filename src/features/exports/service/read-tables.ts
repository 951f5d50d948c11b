// Every row of the workspace, whatever the feature: found by the database itself, so that a new table is never left out.
import type { Tx } from '#platform/db/scope.ts'

/** What only machines need, and this archive itself. */
const leftOut = new Set(['stored_file', 'event', 'idempotency_key', 'job_run', 'data_export', 'trial_device'])
const secret = /hash|token|secret|password/

/** Rows of each table that has any, without the columns that hold secrets. */
export async function readTables(tx: Tx): Promise<{ name: string; rows: Record<string, unknown>[] }[]> {
  const tables = await tx.client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
     where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`,
  )
  const found: { name: string; rows: Record<string, unknown>[] }[] = []
  for (const { name } of tables.rows.filter((each) => !leftOut.has(each.name))) {
    const { rows } = await tx.client.query<Record<string, unknown>>(`select * from "${name}" where workspace_id = $1`, [
      tx.workspace,
    ])
    if (rows.length > 0)
      found.push({
        name,
        rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !secret.test(column)))),
      })
  }
  return found
}
