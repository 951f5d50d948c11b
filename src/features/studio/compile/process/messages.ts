// What the program and its compile process say to each other.
import type { Engine } from '../../compile-report.ts'
import type { Tex } from '../find-tex.ts'
import type { Limits } from '../limits.ts'
import type { Outcome } from '../read-outcome.ts'
import type { Walls } from '../walls.ts'

/** Where and behind what the process compiles. Folders as in `openRooms`. */
export type CompileHouse = {
  scratch: string
  preambles: string
  fontCache: string
  limits: Limits
  walls: Walls
  tex: Tex
}

/** `isKept`: the process keeps it, and is asked first without its bytes. */
export type SentFile = { path: string; sha256: string; bytes: Uint8Array | null; isKept: boolean }
export type SentProject = { key: string; engine: Engine; mainFile: string; files: SentFile[] }

/** Without the files of the run: nobody outside the process wants them. */
export type SentOutcome = Omit<Outcome, 'files'>

export type ToProcess =
  | { kind: 'open'; house: CompileHouse }
  | { kind: 'compile'; id: number; project: SentProject; lookAhead: boolean }
  | { kind: 'stop'; id: number }
  | { kind: 'close' }

export type FromProcess =
  | { kind: 'outcome'; id: number; outcome: SentOutcome }
  /** Send it again with the bytes of these. */
  | { kind: 'lacks'; id: number; paths: string[] }
  | { kind: 'error'; id: number; message: string }
  | { kind: 'warning'; message: string }
  /** Nothing of it runs any more, nothing is left on the disk. */
  | { kind: 'closed' }
