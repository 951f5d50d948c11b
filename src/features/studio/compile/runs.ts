// Runs of TeX for the compiler: by a process that waits, in a fresh room, or to dump a preamble.
import { join } from 'node:path'
import type { SplitSource } from '../latex-source/split-preamble.ts'
import { hashOthers } from './body-head.ts'
import { openBodyPipe } from './body-pipe.ts'
import type { Memory, View } from './document-memory.ts'
import type { Project } from './key-of.ts'
import { readDumpLog, readOutcome } from './read-outcome.ts'
import type { RoomPlace, Rooms } from './rooms.ts'
import type { RunningRoom } from './run-room.ts'
import { hasSamePages } from './same-pages.ts'
import { compileScript, dumpedFile, dumpScript, storedMain } from './script.ts'
import type { StoredPreambles } from './stored-preambles.ts'
import type { Waiting, WarmPool } from './warm-pool.ts'
import { openPipes, stubFile, stubFor } from './warm-process.ts'

export type Runs = ReturnType<typeof createRuns>

export const dumpMain = 'shortlist-dump.tex'

/**
 * What ends a preamble that is dumped. First with what \begin{document} does before all else: moderncv and others load
 * hyperref only then, which is most of what loading them costs. It does it once, so that it is not done again.
 */
const dumpEndings = [
  String.raw`\ifdefined\UseOneTimeHook\UseOneTimeHook{begindocument/before}\fi\dump`,
  String.raw`\dump`,
]

type Parts = {
  rooms: Rooms
  memory: Memory
  stored: StoredPreambles
  pool: WarmPool
  /** Work whose end the compiler waits for before it closes. */
  track(work: Promise<unknown>): void
  closing: AbortSignal
}

export function createRuns({ rooms, memory, stored, pool, track, closing }: Parts) {
  const pipes = openPipes(join(rooms.scratch, 'pipes'))

  async function furnish(place: RoomPlace, project: Project) {
    await place.folder.sync(project.files)
    for (const [name, bytes] of memory.filesOf(project)) await place.folder.writeEarlier(name, bytes)
  }

  const passes = (project: Project, first: string, again: string, format?: string) =>
    compileScript({
      engine: project.engine,
      first,
      again,
      format,
      folders: foldersOf(project),
      noShellEscape: rooms.walls.texSettings,
      // Biber is Perl and heeds none of TeX's settings.
      biber: rooms.walls.namespaces || !rooms.walls.texSettings,
    })

  async function findFormat({ engine }: Project, key: string): Promise<string | null> {
    const found = engine === 'pdflatex' ? await stored.find(key) : undefined
    return typeof found === 'object' ? found.path : null
  }

  async function runFresh(
    project: Project,
    split: SplitSource | null,
    { format, view }: { format: string | null; view: View },
    signal?: AbortSignal,
  ) {
    const place = await rooms.open()
    try {
      await furnish(place, project)
      if (format && split) {
        const lines = '\n'.repeat(split.bodyLine - 1)
        await place.folder.write(storedMain, `${lines}\\begin{document}${split.body}`)
      }
      const main = format && split ? storedMain : project.mainFile
      const started = performance.now()
      const script = passes(project, main, main, format ?? undefined)
      const room = rooms.start(place, script, { ...view, caches: format ? [format] : [] })
      const unwatch = watch(room, rooms.limits.seconds, signal)
      const result = await room.result.finally(unwatch)
      const way = format ? 'format' : 'cold'
      return readOutcome(result, { way, ms: performance.now() - started, project, split: null, limits: rooms.limits })
    } finally {
      track(rooms.close(place))
    }
  }

  async function tryDump(
    project: Project,
    split: SplitSource,
    key: string,
    { pdf, ending }: { pdf: Uint8Array; ending: string },
  ): Promise<boolean> {
    const view = await memory.viewFor(project, split.preamble)
    const place = await rooms.open()
    try {
      await place.folder.sync(project.files)
      await place.folder.write(dumpMain, `${split.preamble}${ending}\n`)
      const room = rooms.start(place, dumpScript(dumpMain, rooms.walls.texSettings), view)
      const result = await room.result.finally(watch(room, rooms.limits.seconds, closing))
      const format = result.code === 0 && result.files.get(dumpedFile)
      if (!format) return false
      const tried = await stored.lay(key, format)
      const { pdf: again } = await runFresh(project, split, { format: tried, view }, closing)
      const isSame = again !== null && hasSamePages(again, pdf)
      // Kept under the name it was dumped by: other documents may have the same preamble in a file of another name.
      const heard = readDumpLog(result, project, dumpMain, split.preamble)
      await (isSame ? stored.accept(key, heard) : stored.refuse(key))
      return isSame
    } finally {
      await rooms.close(place)
    }
  }

  return {
    findFormat,
    runFresh,

    /** A process more that loads the preamble and waits. */
    async startWaiting(project: Project, split: SplitSource, key: string): Promise<Waiting> {
      const [view, format] = await Promise.all([memory.viewFor(project, split.preamble), findFormat(project, key)])
      const place = await rooms.open()
      try {
        await furnish(place, project)
        const stub = stubFor(split, project.engine, Boolean(format))
        await Promise.all([place.folder.write(stubFile, stub), pipes.place(place.folder)])
        const script = passes(project, stubFile, project.mainFile, format ?? undefined)
        const room = rooms.start(place, script, { ...view, caches: format ? [format] : [] })
        const { engine } = project
        const pipe = openBodyPipe(room, place.folder, engine)
        const read = { body: split.body, others: hashOthers(project) }
        const waiting = { ...place, ...read, key, engine, view, room, pipe, since: Date.now() }
        pool.add(waiting)
        return waiting
      } catch (error) {
        await rooms.close(place)
        throw error
      }
    },

    /** Null when the process had ended before, or saw too little of the installation. `waiting` is out of the pool. */
    async runWaiting(project: Project, split: SplitSource, waiting: Waiting, signal?: AbortSignal) {
      const { room, pipe, folder, view } = waiting
      try {
        await folder.sync(project.files)
        const started = performance.now()
        const unwatch = watch(room, rooms.limits.seconds, signal)
        try {
          const isTaken = await pipe.give(split.body.slice(pipe.given().length))
          if (!isTaken && !signal?.aborted) return null
          await pipe.close()
          const result = await room.result
          const ms = performance.now() - started
          const outcome = readOutcome(result, { way: 'warm', ms, project, split, limits: rooms.limits })
          return memory.wasTooLean(project, view, outcome) ? null : outcome
        } finally {
          unwatch()
        }
      } finally {
        track(this.leave(waiting))
      }
    },

    async leave({ folder, user, pipe }: Waiting) {
      await rooms.close({ folder, user })
      await pipe.close()
    },

    /** Keeps the loaded preamble when the text set with it gives the pages it gave without. */
    async dump(project: Project, split: SplitSource, key: string, pdf: Uint8Array) {
      await stored.refuse(key)
      for (const ending of dumpEndings)
        if (!closing.aborted && (await tryDump(project, split, key, { pdf, ending }))) return
    },

    remove: () => pipes.remove(),
  }
}

/** Ends the room when its time is up or nobody wants it any more. */
function watch(room: RunningRoom, seconds: number, signal?: AbortSignal) {
  const timer = setTimeout(() => room.end('clock'), seconds * 1_000)
  const stop = () => room.end('cancelled')
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function foldersOf(project: Project): string[] {
  const folders = [...project.files.keys()].flatMap((path) =>
    path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [],
  )
  return [...new Set(folders)].sort()
}
