// What was deleted one by one and not brought back goes for good, rows first; files that nobody points to are swept.
import type { PoolClient } from 'pg'
import type { Ctx } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'

/** Rows that belong to a record without a reference that the database knows: they go with it. */
const hangers: Record<string, [table: string, column: string][]> = {
  resume: [
    ['resume_score', 'resume_id'],
    ['tailoring', 'resume_id'],
    ['share', 'record_id'],
    ['share_comment', 'record_id'],
    ['share_comment_notice', 'record_id'],
  ],
  studio_document: [
    ['share', 'record_id'],
    ['share_comment', 'record_id'],
    ['share_comment_notice', 'record_id'],
  ],
}

/** A letter goes before its posting: what was held by a row of this pass is free in the next one. */
const passes = 3
const atOnce = 500

/**
 * Background, daily: every table with `deleted_at` counts, so that a new feature takes part by itself. What a living row
 * still needs (the posting of an application) stays, hidden as it is.
 */
export async function purgeDeleted(ctx: Ctx): Promise<{ erased: number }> {
  const days = ctx.platform.env.DELETED_DAYS
  let erased = 0
  for (let pass = 0; pass < passes; pass++) {
    const before = erased
    for (const name of await listTables(ctx))
      for (let count = atOnce; count === atOnce; ) {
        count = await inSystem(ctx, 'the purge spans workspaces', ({ client }) => eraseSome(client, name, days))
        erased += count
      }
    if (erased === before) break
  }
  return { erased }
}

const listTables = (ctx: Ctx): Promise<string[]> =>
  inSystem(ctx, 'which tables keep what was deleted', async ({ client }) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and 2 = (select count(*) from pg_attribute a
         where a.attrelid = c.oid and a.attname in ('workspace_id', 'deleted_at') and not a.attisdropped)
       order by c.relname`,
    )
    return rows.map(({ name }) => name)
  })

async function eraseSome(client: PoolClient, name: string, days: number): Promise<number> {
  const held = (await listHolders(client, name)).map(
    ({ table, column }) => `and not exists (select 1 from "${table}" h where h."${column}" = t.id)`,
  )
  const { rows } = await client.query<{ id: string }>(
    `delete from "${name}" where id in (select t.id from "${name}" t
       where t.deleted_at < now() - make_interval(days => $1) ${held.join(' ')} order by t.id limit ${atOnce} for update skip locked)
     returning id`,
    [days],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length > 0)
    for (const [table, column] of hangers[name] ?? [])
      await client.query(`delete from "${table}" where "${column}" = any($1)`, [ids])
  return ids.length
}

/** Tables whose rows keep a row of `name` from being deleted. */
async function listHolders(client: PoolClient, name: string): Promise<{ table: string; column: string }[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select k.relname as table, a.attname as column from pg_constraint c
     join pg_class k on k.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass and c.confdeltype in ('a', 'r')`,
    [`"${name}"`],
  )
  return rows
}
