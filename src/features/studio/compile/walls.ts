// The walls around TeX on this machine. Each holds alone against a part of what a document can try; together against all.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Walls = {
  /** TeX's own settings: no shell escape, reading and writing inside the project only. Nothing against Lua. */
  texSettings: boolean
  /** Processor time, memory, file size, open files, processes (prlimit). */
  limits: boolean
  /** A file system of its own without network, other processes or the host's files (bubblewrap). */
  namespaces: boolean
  /** Each compile under a user id of its own that owns nothing else; only a program started as root can give one. */
  ownUser: boolean
}

export type FoundWalls = { walls: Walls; details: Record<keyof Walls, string> }

/** Tries each wall once, as the compiles will use it. */
export async function probeWalls(): Promise<FoundWalls> {
  const ownUser = process.getuid?.() === 0
  const identity = ownUser ? { uid: firstUserId, gid: firstUserId } : {}
  const limits = await succeeds('prlimit', ['--nofile=64', 'true'], {})
  const namespaces = await succeeds('bwrap', [...bareRoom, 'true'], identity)
  return {
    walls: { texSettings: true, limits, namespaces, ownUser },
    details: {
      texSettings: 'No shell escape; files are opened by relative names inside the project only.',
      limits: limits
        ? 'Processor time, memory, file size, open files and processes are limited.'
        : 'prlimit (util-linux) is missing: a compile is ended by the clock only.',
      namespaces: namespaces
        ? 'Each compile has a file system of its own and no network.'
        : 'bubblewrap does not work here (not installed, or user namespaces are not allowed): LuaLaTeX and Biber are switched off, and a document can read what everybody on this machine may read.',
      ownUser: ownUser
        ? 'Each compile runs under a user id of its own.'
        : 'Compiles run under the user id of this program.',
    },
  }
}

/** User ids that belong to nobody on a Debian system; one for each compile at work. */
export const firstUserId = 62_000
export const userIds = 1_000

/** What every room has: programs to read, nothing to write, no network, no other processes. */
export const bareRoom = [
  '--unshare-all',
  '--die-with-parent',
  '--new-session',
  '--clearenv',
  ...['--ro-bind', '/usr', '/usr', '--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib'],
  ...['--symlink', 'usr/lib64', '/lib64', '--proc', '/proc', '--dev', '/dev'],
]

async function succeeds(file: string, args: string[], identity: { uid?: number; gid?: number }): Promise<boolean> {
  try {
    await run(file, args, { timeout: 10_000, cwd: '/', ...identity })
    return true
  } catch {
    return false
  }
}
