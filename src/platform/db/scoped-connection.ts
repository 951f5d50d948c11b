// A connection of the read pool on loan to one request.
import type { PoolClient } from 'pg'

export type ScopedConnection = {
  /** The connection, once: whoever takes it releases it. */
  take(): PoolClient | undefined
  /** Gives it back if nobody took it. */
  drop(): void
}

export function lend(client: PoolClient): ScopedConnection {
  let here: PoolClient | undefined = client
  const take = () => {
    const taken = here
    here = undefined
    return taken
  }
  return { take, drop: () => take()?.release() }
}
