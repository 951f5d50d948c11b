// A TeX process that has loaded a preamble and waits for the body: an edit then costs only what the body costs.
import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Engine } from '../compile-report.ts'
import type { SplitSource } from '../latex-source/split-preamble.ts'
import type { ProjectFolder } from './project-folder.ts'
import type { RunningRoom } from './run-room.ts'

export const stubFile = 'shortlist-warm.tex'
export const bodyFile = 'shortlist-body.tex'

/**
 * pdfTeX reads its map of 37,000 fonts when it first needs an entry (about 110 ms). Asking for the PDF name of a font
 * that every TeX has makes it do so while it waits; nothing of it reaches the PDF. Not the current font: asking that of
 * a virtual one is fatal.
 */
const loadFontMap = String.raw`{\font\shortlistfont=cmr10 \setbox0\hbox{\pdffontname\shortlistfont}}`

/**
 * Same lines as the source up to `\begin{document}`; then the body out of a pipe (primitive input: it opens once).
 * `isStored`: the preamble comes with the format.
 */
export function stubFor(split: SplitSource, engine: Engine, isStored: boolean): string {
  const early = engine === 'pdflatex' ? loadFontMap : ''
  const preamble = isStored ? '\n'.repeat(split.bodyLine - 1) : split.preamble
  return `${preamble}\\begin{document}${early}\\csname @@input\\endcsname ${bodyFile}\n`
}

/**
 * Named pipes, made a dozen at a time and moved to where they are wanted: starting a program holds up everything else in
 * this one. `folder` on the same disk as the rooms.
 */
export function openPipes(folder: string) {
  const ready: string[] = []
  let made = 0
  let making: Promise<void> | undefined
  async function make() {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const paths = Array.from({ length: 12 }, () => join(folder, `pipe-${made++}`))
    await promisify(execFile)('mkfifo', ['-m', '644', ...paths])
    ready.push(...paths)
  }
  return {
    async place(to: ProjectFolder): Promise<void> {
      while (!ready.length) {
        making ??= make().finally(() => {
          making = undefined
        })
        await making
      }
      await rename(ready.pop()!, join(to.project, bodyFile))
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * The writing end of the pipe, as soon as the preamble is loaded: until somebody reads, opening says ENXIO. Null when
 * the process ended before: an error in the preamble, or its time was up.
 */
export async function holdPipe(room: RunningRoom, folder: ProjectFolder): Promise<FileHandle | null> {
  for (let wait = 1; room.alive(); wait = Math.min(wait * 1.5, 10)) {
    try {
      return await open(join(folder.project, bodyFile), constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      await pause(wait)
    }
  }
  return null
}

type Reader = { room: RunningRoom; pipe: Promise<FileHandle | null> }

/** Hands the body over, when the preamble is loaded. False when the process ended before. */
export async function feed(reader: Reader, engine: Engine, body: string): Promise<boolean> {
  const pipe = await reader.pipe
  if (!pipe || !reader.room.alive()) return false
  // XeTeX guesses the encoding from the first two bytes and drops them; a byte order mark is what it may drop.
  const text = Buffer.from(engine === 'xelatex' ? `\uFEFF${body}` : body)
  try {
    for (let done = 0; done < text.length; ) {
      try {
        done += (await pipe.write(text, done)).bytesWritten
      } catch (error) {
        // EPIPE: TeX has read as much as it wanted (\end{document}), or is gone; the result will say.
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || !reader.room.alive()) return true
        await pause(2)
      }
    }
    return true
  } finally {
    await pipe.close()
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
