import type { PoolClient } from 'pg'

export const eventChannel = 'shortlist_events'
export const streamEndChannel = 'shortlist_streams'

export type NewEvent = {
  /** What changed, e.g. `resume.changed`. */
  type: string
  /** Ids and states, so that a browser knows what to fetch anew; at most 100 kB. */
  payload?: Record<string, unknown>
  /** Only for this person's browsers. */
  userId?: string
}

/** A transaction that belongs to a workspace (`Tx` fits). */
type EventTx = { client: PoolClient; workspace: string }

/** Tells every open browser of the workspace, on any node, once this transaction commits, and not at all if it does not. */
export async function publishEvent(tx: EventTx, event: NewEvent): Promise<void> {
  await tx.client.query({
    ...insertEvent,
    values: [tx.workspace, event.userId ?? null, event.type, event.payload ?? {}],
  })
}

// Equal notifications of one transaction reach listeners once.
const insertEvent = {
  name: 'publish_event',
  text: `with written as (insert into event (workspace_id, user_id, type, payload) values ($1, $2, $3, $4) returning id)
    select pg_notify('${eventChannel}', '') from written`,
}

/** Closes the live streams of a session (it was revoked), or all of a person, on every node. */
export async function endStreams(tx: { client: PoolClient }, whose: { sessionId: string } | { userId: string }) {
  await tx.client.query('select pg_notify($1, $2)', [streamEndChannel, JSON.stringify(whose)])
}
