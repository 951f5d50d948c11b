// Starts a room's script and takes out what it made: status line first, then one archive.
import { type ChildProcess, spawn } from 'node:child_process'
import { openArchive } from './read-archive.ts'
import type { Command } from './room.ts'

export type RoomResult = {
  /** Exit code of the last pass; null when the room was ended before it could say. */
  code: number | null
  passes: number
  /** What the output takes on disk. */
  usedBytes: number
  files: Map<string, Uint8Array>
  /** Why it was ended from outside. */
  ended: 'clock' | 'cancelled' | 'output' | null
}

export type RunningRoom = {
  /** Ends everything in the room. */
  end(why: NonNullable<RoomResult['ended']>): void
  alive(): boolean
  /** As soon as the last byte is out; its processes may still be leaving. */
  result: Promise<RoomResult>
  /** Nothing of it runs any more. */
  gone: Promise<void>
}

/** Milliseconds an ended room may hold its output open: what was killed at its very start can leave somebody behind who does. */
const leaveTime = 5_000

export function startRoom(command: Command, maxOutputBytes: number): RunningRoom {
  const child = spawn(command.file, command.args, command.options)
  const archive = openArchive()
  let ended: RoomResult['ended'] = null
  const end = (why: NonNullable<RoomResult['ended']>) => {
    ended ??= why
    endGroup(child)
    const letGo = () => {
      child.stdout?.destroy()
      child.stderr?.destroy()
    }
    setTimeout(letGo, leaveTime).unref()
  }
  // What the room's own programs complain about is of no use to the person and could be endless.
  child.stderr?.resume()
  const result = new Promise<RoomResult>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const bytes = archive.add(chunk)
      if (bytes > maxOutputBytes + 1024 * 1024) return end('output')
      if (!ended && archive.isWhole()) resolve({ ...archive.read(), ended })
    })
    child.on('error', reject)
    child.on('close', () => resolve({ ...archive.read(), ended }))
  })
  result.catch(() => undefined)
  const gone = new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('close', () => {
      endGroup(child)
      resolve()
    })
  })
  return { end, alive: () => child.exitCode === null && child.signalCode === null && !ended, result, gone }
}

/** The whole group: without namespaces a script's children would outlive it. */
function endGroup(child: ChildProcess) {
  if (!child.pid) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}
