// One connection per node that stays open to listen: Postgres NOTIFY carries wake-ups between nodes.
import { Client } from 'pg'

export type LineLog = { warn(details: Record<string, unknown>, message: string): void }
type Handler = (payload: string) => void
type Query = (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>

export type DatabaseLine = {
  /** Hears a channel, also after reconnects. What was said while the line was down is lost: catch up in `onConnect`. */
  listen(channel: string, handler: Handler): void
  /** Runs after each connect, once the channels are heard again; at once when the line is up already. */
  onConnect(work: () => void | Promise<void>): void
  /** A query on this very connection (session locks live here). Rejects while the line is down. */
  query: Query
  isUp(): boolean
  close(): Promise<void>
}

const CHECK_EVERY = 10_000
const CHECK_TIMEOUT = 5_000

/** Opens the line; resolves when it is up, rejects when the first connect fails. Afterwards it reconnects by itself. */
export async function openDatabaseLine(url: string, log: LineLog): Promise<DatabaseLine> {
  const channels = new Map<string, Set<Handler>>()
  const connectWork = new Set<() => void | Promise<void>>()
  let client: Client | undefined
  let closed = false

  const connect = async () => {
    const next = new Client({
      connectionString: url,
      application_name: 'shortlist line',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    })
    let lost = false
    const onLost = () => {
      if (lost) return
      lost = true
      if (client !== next) return
      client = undefined
      next.end().catch(() => {})
      if (!closed) void reconnect()
    }
    next.on('error', onLost)
    next.on('end', onLost)
    next.on('notification', ({ channel, payload }) => {
      for (const handler of channels.get(channel) ?? []) handler(payload ?? '')
    })
    try {
      await next.connect()
      // The line serves every workspace of the node: it reads as the system does.
      await next.query("select set_config('app.system', 'on', false)")
      for (const channel of channels.keys()) await next.query(`listen ${quote(channel)}`)
    } catch (error) {
      lost = true
      await next.end().catch(() => {})
      throw error
    }
    if (lost) throw new Error('The connection was lost while it was opened')
    client = next
    for (const work of connectWork) await settle(work, log)
  }

  const reconnect = async () => {
    for (let wait = 50; !closed; wait = Math.min(wait * 2, 2_000)) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      try {
        if (!closed) await connect()
        return
      } catch (error) {
        if (wait >= 1_600) log.warn({ err: error }, 'the database cannot be reached')
      }
    }
  }

  // One at a time: a connection that also listens is never given a second query before it has answered the first.
  let last: Promise<unknown> = Promise.resolve()
  const ask: Query = (text, values) => {
    const run = () => {
      if (!client) throw new Error('The line to the database is down')
      return client.query<Record<string, unknown>>(text, values)
    }
    const asked = last.then(run, run)
    last = asked.catch(() => {})
    return asked
  }

  // A line can die without a word (a pulled cable, a firewall): ask now and then.
  const check = setInterval(() => {
    const asked = client
    if (!asked) return
    const timeout = setTimeout(() => asked.emit('error', new Error('No answer')), CHECK_TIMEOUT)
    ask('select 1').then(
      () => clearTimeout(timeout),
      () => clearTimeout(timeout),
    )
  }, CHECK_EVERY)
  check.unref()

  await connect()
  return {
    listen(channel, handler) {
      const known = channels.get(channel)
      if (known) known.add(handler)
      else channels.set(channel, new Set([handler]))
      if (!known && client) ask(`listen ${quote(channel)}`).catch(() => {})
    },
    onConnect(work) {
      connectWork.add(work)
      if (client) void settle(work, log)
    },
    query: (text, values) => ask(text, values),
    isUp: () => client !== undefined,
    close: async () => {
      closed = true
      clearInterval(check)
      await last
      const open = client
      client = undefined
      await open?.end().catch(() => {})
    },
  }
}

async function settle(work: () => void | Promise<void>, log: LineLog): Promise<void> {
  try {
    await work()
  } catch (error) {
    log.warn({ err: error }, 'work after reconnecting failed')
  }
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
