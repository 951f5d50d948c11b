import type { PoolClient } from 'pg'
import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'

const BATCH = 200

/**
 * Removes files that no row points to, e.g. because the transaction that was to keep them failed. Young files are left
 * alone: their transaction may still be under way. Returns how many went.
 */
export async function sweepOrphans(ctx: Ctx, minAgeHours = 24): Promise<number> {
  let removed = 0
  for (;;) {
    const batch = await inSystem(ctx, 'files nobody points to', async ({ client, platform }) => {
      const unused = await isUnused(client)
      // The lock makes an upload of the same content wait, and then find the file gone and store it anew.
      const { rows } = await client.query<{ key: string }>(
        `select f.key from stored_file f where f.used_at < now() - make_interval(hours => $1) ${unused}
         limit ${BATCH} for update skip locked`,
        [minAgeHours],
      )
      for (const { key } of rows) await platform.files.dropBytes(key)
      await client.query('delete from stored_file where key = any($1)', [rows.map(({ key }) => key)])
      return rows.length
    })
    removed += batch
    if (batch < BATCH) return removed
  }
}

// By construction rather than by a list that somebody forgets: every column called `file_key` or `…_file_key` counts.
async function isUnused(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ name: string; col: string }>(
    `select c.oid::regclass::text as name, quote_ident(a.attname) as col
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not a.attisdropped and a.attname ~ '(^|_)file_key$'`,
  )
  return rows.map(({ name, col }) => `and not exists (select from ${name} t where t.${col} = f.key)`).join(' ')
}
