// The compiler of one node: takes a project, picks the fastest way that gives the same PDF, leaves nothing behind.
import { type SplitSource, splitPreamble } from '../latex-source/split-preamble.ts'
import { createMemory, type View } from './document-memory.ts'
import { hashPreamble, type Project } from './key-of.ts'
import { type Outcome, readOutcome } from './read-outcome.ts'
import type { RoomPlace, Rooms } from './rooms.ts'
import type { RoomResult, RunningRoom } from './run-room.ts'
import { compileScript, dumpScript } from './script.ts'
import { openStoredPreambles } from './stored-preambles.ts'
import { createWarmPool, type Waiting } from './warm-pool.ts'
import { feed, holdPipe, makePipe, stubFile, stubFor } from './warm-process.ts'

export type Compiler = {
  /** Never throws for what a document does; `signal` stops it at once. */
  compile(project: Project, signal?: AbortSignal): Promise<Outcome>
  close(): Promise<void>
}

/** Two wait for whoever is typing: one takes the edit, one is ready for the next while a third loads. */
const spares = 2
const spareDelayMs = 120
const storedMain = 'shortlist-main.tex'
export async function openCompiler(
  rooms: Rooms,
  options: { spares?: number; idleMs?: number } = {},
): Promise<Compiler> {
  const stored = await openStoredPreambles(rooms.preambles)
  const memory = createMemory(rooms.tree)
  const spareCount = options.spares ?? spares
  const pool = createWarmPool({
    ...(options.idleMs && { idleMs: options.idleMs }),
    release: leave,
  })
  const background = new Set<Promise<unknown>>()
  const closing = new AbortController()

  async function leave(waiting: Waiting) {
    await rooms.close(waiting)
    await (await waiting.pipe)?.close()
  }

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

  async function startWaiting(project: Project, split: SplitSource, key: string) {
    const place = await rooms.open()
    try {
      await furnish(place, project)
      await Promise.all([place.folder.write(stubFile, stubFor(split, project.engine)), makePipe(place.folder)])
      const view = await memory.viewFor(project, split.preamble)
      const room = rooms.start(place, passes(project, stubFile, project.mainFile), view)
      const pipe = holdPipe(room, place.folder)
      pool.add({ ...place, key, engine: project.engine, view, room, pipe, since: Date.now() })
    } catch (error) {
      await rooms.close(place)
      throw error
    }
  }

  async function compileWarm(project: Project, split: SplitSource, waiting: Waiting, signal?: AbortSignal) {
    try {
      await waiting.folder.sync(project.files)
      const started = performance.now()
      const unwatch = watch(waiting.room, rooms.limits.seconds, signal)
      try {
        if (!(await feed(waiting, project.engine, split.body)) && !signal?.aborted) return null
        const result = await waiting.room.result
        const ms = performance.now() - started
        const outcome = readOutcome(result, { way: 'warm', ms, project, split, limits: rooms.limits })
        return memory.wasTooLean(project, waiting.view, outcome) ? null : outcome
      } finally {
        unwatch()
      }
    } finally {
      void track(leave(waiting))
    }
  }

  async function compileFresh(
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
      void track(rooms.close(place))
    }
  }

  async function dump(project: Project, split: SplitSource, key: string) {
    const place = await rooms.open()
    try {
      await place.folder.sync(project.files)
      await place.folder.write('shortlist-dump.tex', `${split.preamble}\\dump\n`)
      const view = await memory.viewFor(project, split.preamble)
      const room = rooms.start(place, dumpScript('shortlist-dump.tex', rooms.walls.texSettings), view)
      const unwatch = watch(room, rooms.limits.seconds, closing.signal)
      const result: RoomResult = await room.result.finally(unwatch)
      await stored.keep(fileKey(key), (result.code === 0 && result.files.get('preamble.fmt')) || null)
    } finally {
      await rooms.close(place)
    }
  }

  function track<T>(work: Promise<T>): Promise<T | undefined> {
    const settled: Promise<T | undefined> = work.catch(() => undefined).finally(() => background.delete(settled))
    background.add(settled)
    return settled
  }

  /** Spares for the next edit, and the preamble on disk for the next visit, after the answer is out. */
  async function lookAhead(project: Project, split: SplitSource, key: string, outcome: Outcome) {
    if (closing.signal.aborted || outcome.failure) return
    // With one still waiting there is time: first the page, and whoever else is typing.
    if (pool.count(key)) await new Promise((resolve) => setTimeout(resolve, spareDelayMs))
    for (let i = pool.count(key); i < spareCount && !closing.signal.aborted; i++)
      await startWaiting(project, split, key)
    if (project.engine === 'pdflatex' && outcome.way === 'warm' && !(await stored.find(fileKey(key)))) {
      await stored.keep(fileKey(key), null)
      await dump(project, split, key)
    }
  }

  /** Each shortcut that does not lead to a PDF gives way to the next; the last takes none. */
  async function compileAnew(project: Project, split: SplitSource | null, key: string | null, signal: AbortSignal) {
    const found = key && project.engine === 'pdflatex' ? await stored.find(fileKey(key)) : undefined
    const view = await memory.viewFor(project, split?.preamble ?? textOf(project))
    if (typeof found === 'object') {
      const outcome = await compileFresh(project, split, { format: found.path, view }, signal)
      if (outcome.failure?.code !== 'no_pdf' && !memory.wasTooLean(project, view, outcome)) return outcome
    }
    const outcome = await compileFresh(project, split, { format: null, view }, signal)
    if (!memory.wasTooLean(project, view, outcome)) return outcome
    return compileFresh(project, split, { format: null, view: await memory.wholeView(project.engine) }, signal)
  }

  async function compile(project: Project, signal: AbortSignal): Promise<Outcome> {
    const split = splitPreamble(textOf(project))
    const key = split ? hashPreamble(project, split.preamble, rooms.tex.fingerprint) : null
    pool.dropOthers(project.key, key ?? '')
    const waiting = key ? pool.take(key) : undefined
    let outcome = waiting && split ? await compileWarm(project, split, waiting, signal) : null
    outcome ??= await compileAnew(project, split, key, signal)
    await memory.keep(project, outcome)
    if (split && key) void track(lookAhead(project, split, key, outcome))
    return outcome
  }

  return {
    compile(project, signal) {
      const work = compile(project, signal ? AbortSignal.any([signal, closing.signal]) : closing.signal)
      void track(work)
      return work
    },
    async close() {
      closing.abort()
      await pool.close()
      while (background.size) await Promise.all(background)
      await pool.close()
    },
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

const textOf = ({ files, mainFile }: Project): string =>
  Buffer.from(files.get(mainFile)?.bytes ?? new Uint8Array()).toString('utf8')

const fileKey = (key: string) => key.slice(key.lastIndexOf('/') + 1)

function foldersOf(project: Project): string[] {
  const folders = [...project.files.keys()].flatMap((path) =>
    path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [],
  )
  return [...new Set(folders)].sort()
}
