// The pipe that a waiting process reads the body from. What stands before the line somebody types in comes through it ahead:
// TeX sets that while the person thinks, in the order it would have anyway, and an edit costs what comes behind it.
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../compile-report.ts'
import type { ProjectFolder } from './project-folder.ts'
import type { RunningRoom } from './run-room.ts'
import { bodyFile } from './warm-process.ts'

export type BodyPipe = {
  /** What has been handed over, or is on its way. */
  given(): string
  /** Hands over whole lines; false when the process ended before they were taken. */
  give(text: string): Promise<boolean>
  /** Settles once the preamble is loaded or the process has ended. Never rejects. */
  loaded: Promise<unknown>
  /** The body ends here. */
  close(): Promise<void>
}

/** `room` reads from the pipe that lies in `folder`. */
export function openBodyPipe(room: RunningRoom, folder: ProjectFolder, engine: Engine): BodyPipe {
  const opened = openForWriting(room, join(folder.project, bodyFile))
  let given = ''
  let last: Promise<boolean> = Promise.resolve(true)
  return {
    given: () => given,
    give(text) {
      // XeTeX guesses the encoding from the first two bytes and drops them; a byte order mark is what it may drop.
      const bytes = Buffer.from(engine === 'xelatex' && !given ? `\uFEFF${text}` : text)
      given += text
      last = last.then(async () => write(room, await opened, bytes))
      return last
    },
    loaded: opened,
    async close() {
      await last
      await (await opened)?.close()
    },
  }
}

/** As soon as the preamble is loaded: until somebody reads, opening says ENXIO. Null when the process ended before. */
async function openForWriting(room: RunningRoom, path: string): Promise<FileHandle | null> {
  // Loading a preamble takes its time: no use in looking at once.
  for (let wait = 20; room.alive(); wait = 10) {
    await pause(wait)
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      // Nobody reads yet.
    }
  }
  return null
}

async function write(room: RunningRoom, pipe: FileHandle | null, bytes: Buffer): Promise<boolean> {
  if (!pipe || !room.alive()) return false
  for (let done = 0; done < bytes.length; ) {
    try {
      done += (await pipe.write(bytes, done)).bytesWritten
    } catch (error) {
      // EPIPE: TeX has read as much as it wanted (\end{document}), or is gone; the result will say.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || !room.alive()) return true
      await pause(2)
    }
  }
  return true
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
