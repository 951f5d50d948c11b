// A node shows that it lives by a session lock on its line to the database: however the node ends, the lock goes.
import { randomInt } from 'node:crypto'
import type { DatabaseLine } from '../events/database-line.ts'

const lockClass = 5_107_402

export type NodeLock = {
  node: number
  /** True while the lock is held; work begins only then, or other nodes would take it over. */
  isHeld(): Promise<boolean>
  /** The same as it was last known, for who cannot wait. */
  wasHeld(): boolean
  /** Nodes at work on something whose lock has been gone for the grace period. */
  findDead(): Promise<number[]>
}

/**
 * `graceSeconds`: how long a lock must be missing. A restarted database drops all locks at once, and the nodes need a
 * moment to take theirs again; zero is right when no other node can exist.
 */
export function holdNodeLock(line: DatabaseLine, graceSeconds: number): NodeLock {
  const node = randomInt(1, 2 ** 31 - 1)
  const missingSince = new Map<number, number>()
  let held = false
  line.onConnect(() => {
    held = false
    missingSince.clear()
  })

  const isHeld = async () => {
    if (!line.isUp()) held = false
    else if (!held) {
      const { rows } = await line.query('select pg_try_advisory_lock($1, $2) as held', [lockClass, node])
      held = rows[0]?.held === true
    }
    return held
  }

  const findDead = async () => {
    const { rows } = await line.query(
      `select distinct r.node from job_run r where r.state = 'running' and r.node is not null and not exists (
         select from pg_locks l where l.locktype = 'advisory' and l.classid = ${lockClass} and l.objid = r.node::bigint::oid
           and l.database = (select oid from pg_database where datname = current_database()) and l.granted)`,
    )
    const missing = rows.map((row) => row.node as number)
    for (const known of missingSince.keys()) if (!missing.includes(known)) missingSince.delete(known)
    const now = Date.now()
    for (const each of missing) if (!missingSince.has(each)) missingSince.set(each, now)
    return missing.filter((each) => now - (missingSince.get(each) as number) >= graceSeconds * 1000)
  }
  return { node, isHeld, wasHeld: () => held && line.isUp(), findDead }
}
