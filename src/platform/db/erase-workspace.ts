// Takes a workspace out of the database for good. By construction rather than by a list that somebody forgets: every
// table with a `workspace_id` counts.
import type { PoolClient } from 'pg'

/** Deletes all rows of a workspace, in whatever order the tables' references allow. Inside `inSystem`. */
export async function eraseWorkspaceRows(client: PoolClient, workspaceId: string): Promise<void> {
  await client.query(
    'delete from pgboss.job where id in (select id from job_run where workspace_id = $1) and state <> $2',
    [workspaceId, 'active'],
  )
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
     where n.nspname = 'public' and c.relkind in ('r', 'p')`,
  )
  let open = rows.map(({ name }) => name)
  while (open.length > 0) {
    const held: string[] = []
    for (const name of open) if (!(await tryDelete(client, name, workspaceId))) held.push(name)
    if (held.length === open.length) throw new Error(`These tables hold on to each other: ${held.join(', ')}`)
    open = held
  }
}

/** False when rows of another table still point here: that one has to go first. */
async function tryDelete(client: PoolClient, name: string, workspaceId: string): Promise<boolean> {
  await client.query('savepoint erase')
  try {
    await client.query(`delete from ${name} where workspace_id = $1`, [workspaceId])
    await client.query('release savepoint erase')
    return true
  } catch (error) {
    await client.query('rollback to savepoint erase')
    if ((error as { code?: string }).code === '23503') return false
    throw error
  }
}
