import type { Position } from './position.ts'

export type StoredEvent = {
  position: Position
  workspaceId: string
  userId: string | null
  type: string
  payload: Record<string, unknown>
}

type Query = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

// Numbers from a sequence are handed out before commit, so a later number can become visible first, and a reader that
// remembers only the number would skip the earlier row for ever. We therefore order by (transaction id, row id) and read
// only rows of transactions older than every one of this database still running: nothing can appear before them any
// more. The price: an event waits for the write transactions that began before its own.

// Named differently from the columns: ORDER BY would otherwise sort by their texts.
const columns = 'tx::text as tx_text, id::text as id_text, workspace_id, user_id, type, payload'

// `pg_snapshot_xmin` alone counts every database of the server: a night's work on another one would hold our events up
// that long. Sessions of other logins hide what they do; with one of those here, that is what counts. Transaction ids
// are 32 bits there and 64 bits here: what is missing comes from the newest known.
const horizon = `
  with snapshot as (
    select pg_snapshot_xmax(s)::text::bigint as newest, pg_snapshot_xmin(s)::text::bigint as oldest
    from pg_current_snapshot() s
  ), here as (
    select backend_xid::text::bigint as xid, backend_start is null as hidden
    from pg_stat_activity where datname = current_database()
  )
  select case when bool_or(hidden) then oldest
    else least(newest, min(newest - mod(newest - xid, 4294967296)) filter (where xid is not null)) end::text as tx
  from snapshot left join here on true group by newest, oldest`

/**
 * Transactions before this one have ended. To be asked in a statement before the rows are read: one that ends in between
 * then shows its rows.
 */
async function readHorizon(query: Query): Promise<string> {
  const { rows } = await query(horizon)
  return rows[0]?.tx as string
}

/** Events after `from`, oldest first, at most `limit`; of one workspace, or of all of them. */
export async function readEvents(query: Query, from: Position, limit: number, workspaceId?: string) {
  const settled = await readHorizon(query)
  const own = workspaceId ? 'and workspace_id = $5' : ''
  const { rows } = await query(
    `select ${columns} from event
     where (tx, id) > ($1::text::xid8, $2::bigint) and tx < $4::text::xid8 ${own}
     order by tx, id limit $3`,
    [from.tx.toString(), from.id.toString(), limit, settled, ...(workspaceId ? [workspaceId] : [])],
  )
  return rows.map(toEvent)
}

/** The position after which every future event will come, and whether written events still wait to be settled. */
export async function readHead(query: Query): Promise<{ head: Position; waiting: boolean }> {
  const settled = await readHorizon(query)
  const { rows } = await query('select exists (select from event where tx >= $1::text::xid8) as waiting', [settled])
  return { head: { tx: BigInt(settled), id: 0n }, waiting: rows[0]?.waiting === true }
}

/** Hours that events are kept; `purgeEvents` always leaves the newest one that is older, as a mark of what is gone. */
const keptHours = 24

/** Whether everything after this position is still stored. False also for positions of another database. */
export async function isReplayable(query: Query, from: Position): Promise<boolean> {
  const { rows } = await query(
    `select $1::text::xid8 <= pg_snapshot_xmax(pg_current_snapshot()) and not exists (
       select from event where created_at < now() - make_interval(hours => $3) and (tx, id) > ($1::text::xid8, $2::bigint)
     ) as ok`,
    [from.tx.toString(), from.id.toString(), keptHours],
  )
  return rows[0]?.ok === true
}

/** Deletes events nobody can ask for any more. Returns how many. */
export async function purgeEvents(query: Query): Promise<number> {
  const { rows } = await query(
    `with mark as (
       select tx, id from event where created_at < now() - make_interval(hours => $1) order by tx desc, id desc limit 1
     ), gone as (delete from event e using mark m where (e.tx, e.id) < (m.tx, m.id) returning 1)
     select count(*)::int as count from gone`,
    [keptHours],
  )
  return rows[0]?.count as number
}

function toEvent(row: Record<string, unknown>): StoredEvent {
  return {
    position: { tx: BigInt(row.tx_text as string), id: BigInt(row.id_text as string) },
    workspaceId: row.workspace_id as string,
    userId: row.user_id as string | null,
    type: row.type as string,
    payload: row.payload as Record<string, unknown>,
  }
}
