import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type RunningServer = { pid: number; port: number; status: string; exe: string }

/**
 * The server that postmaster.pid speaks of, if that process is alive and is a PostgreSQL at work in this folder.
 * Its lines: pid, folder, start, port, socket folder, address, shared memory, status.
 */
export function findServer(cluster: string): RunningServer | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  const exe = Number.isInteger(pid) && pid > 0 ? serverProgram(pid, cluster) : undefined
  return exe ? { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim(), exe } : undefined
}

/** A zombie still has a pid but does nothing any more: it counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z'
  } catch {
    return false
  }
}

/**
 * Clears up behind a server that was killed: waits for its orphaned backends, which notice by themselves and end,
 * and removes the pid file that would stop the next one (its pid may belong to a zombie or to a stranger by now).
 */
export async function clearAfterKilledServer(cluster: string): Promise<void> {
  const deadline = Date.now() + 5_000
  for (let left = serverProcesses(cluster); left.length > 0; left = serverProcesses(cluster)) {
    if (Date.now() > deadline) for (const pid of left) killQuietly(pid, 'SIGKILL')
    await sleep(20)
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** Waits until the process is gone. Returns false when the time is over first. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(10)
  }
  return true
}

export function killQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already.
  }
}

function serverProcesses(cluster: string): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return pids.filter((pid) => serverProgram(pid, cluster) !== undefined)
}

// Every process of a server works in its data folder, so /proc tells ours from any other PostgreSQL.
function serverProgram(pid: number, cluster: string): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    if (readlinkSync(`/proc/${pid}/cwd`) !== cluster) return undefined
    const exe = readlinkSync(`/proc/${pid}/exe`)
    return /\/postgres( \(deleted\))?$/.test(exe) ? exe : undefined
  } catch {
    return undefined
  }
}
