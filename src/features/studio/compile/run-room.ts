// Starts a room's script and takes out what it made: status line first, then one archive.
import { type ChildProcess, spawn } from 'node:child_process'
import { parseTar } from 'nanotar'
import type { Command } from './room.ts'

export type RoomResult = {
  /** Exit code of the last pass; null when the room was ended before it could say. */
  code: number | null
  passes: number
  /** Bytes still free for output; null when not said. */
  freeBytes: number | null
  files: Map<string, Uint8Array>
  /** Why it was ended from outside. */
  ended: 'clock' | 'cancelled' | 'output' | null
}

export type RunningRoom = {
  /** Ends everything in the room. */
  end(why: NonNullable<RoomResult['ended']>): void
  alive(): boolean
  result: Promise<RoomResult>
}

export function startRoom(command: Command, maxOutputBytes: number): RunningRoom {
  const child = spawn(command.file, command.args, command.options)
  const chunks: Uint8Array[] = []
  let bytes = 0
  let ended: RoomResult['ended'] = null
  const end = (why: NonNullable<RoomResult['ended']>) => {
    ended ??= why
    endGroup(child)
  }
  child.stdout?.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length
    if (bytes > maxOutputBytes + 1024 * 1024) return end('output')
    chunks.push(chunk)
  })
  // What the room's own programs complain about is of no use to the person and could be endless.
  child.stderr?.resume()
  const result = new Promise<RoomResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      endGroup(child)
      try {
        resolve({ ...readOutput(Buffer.concat(chunks)), ended })
      } catch {
        resolve({ code: null, passes: 0, freeBytes: null, files: new Map(), ended })
      }
    })
  })
  result.catch(() => undefined)
  return { end, alive: () => child.exitCode === null && child.signalCode === null && !ended, result }
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

function readOutput(output: Buffer): Omit<RoomResult, 'ended'> {
  const lineEnd = output.indexOf(10)
  const status = /^end (\d+) (\d+) (\d+) (\d+)$/.exec(output.subarray(0, Math.max(lineEnd, 0)).toString('latin1'))
  if (!status) return { code: null, passes: 0, freeBytes: null, files: new Map() }
  const entries = parseTar(new Uint8Array(output.subarray(lineEnd + 1)))
  const files = entries.flatMap((entry) =>
    entry.type === 'file' ? [[entry.name.replace(/^\.\//, ''), entry.data ?? new Uint8Array()] as const] : [],
  )
  return {
    code: Number(status[1]),
    passes: Number(status[2]),
    freeBytes: Number(status[3]) * Number(status[4]),
    files: new Map(files),
  }
}
