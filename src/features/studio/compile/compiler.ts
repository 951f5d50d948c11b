// The compiler of one node: takes a project, picks the fastest way that gives the same PDF, leaves nothing behind.
import { type SplitSource, splitPreamble } from '../latex-source/split-preamble.ts'
import { hashPreamble, type Project } from './key-of.ts'
import { type Outcome, readOutcome } from './read-outcome.ts'
import type { RoomPlace, Rooms } from './rooms.ts'
import type { RoomResult, RunningRoom } from './run-room.ts'
import { compileScript, dumpScript } from './script.ts'
import { openStoredPreambles } from './stored-preambles.ts'
import { createWarmPool, type Waiting } from './warm-pool.ts'
import { feed, makePipe, stubFile, stubFor } from './warm-process.ts'

export type Compiler = {
  /** Never throws for what a document does; `signal` stops it at once. */
  compile(project: Project, signal?: AbortSignal): Promise<Outcome>
  close(): Promise<void>
}

/** Two wait for whoever is typing: one takes the edit, one is ready for the next while a third loads. */
const spares = 2
const spareDelayMs = 120
const storedMain = 'shortlist-main.tex'
const kept = /\.(aux|toc|out|lof|lot|bbl|bcf|nav|snm|brf|run\.xml)$/
const keptBytes = 2 * 1024 * 1024
/** A résumé leaves five; a document that leaves thousands does so to fill the disk. */
const keptFiles = 60

type Earlier = Map<string, Uint8Array>

export async function openCompiler(
  rooms: Rooms,
  options: { spares?: number; idleMs?: number } = {},
): Promise<Compiler> {
  const stored = await openStoredPreambles(rooms.preambles)
  /** What the last run of a document left for the next, least recent first. */
  const earlier = new Map<string, Earlier>()
  const spareCount = options.spares ?? spares
  const pool = createWarmPool({
    ...(options.idleMs && { idleMs: options.idleMs }),
    release: (waiting) => rooms.close(waiting),
  })
  const background = new Set<Promise<unknown>>()
  const closing = new AbortController()

  async function furnish(place: RoomPlace, project: Project) {
    await place.folder.sync(project.files)
    for (const [name, bytes] of earlier.get(project.key) ?? []) await place.folder.writeEarlier(name, bytes)
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
      const room = rooms.start(place, passes(project, stubFile, project.mainFile))
      pool.add({ ...place, key, engine: project.engine, room, since: Date.now() })
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
        if (!(await feed(waiting.room, waiting.folder, project.engine, split.body)) && !signal?.aborted) return null
        const result = await waiting.room.result
        return readOutcome(result, {
          way: 'warm',
          ms: performance.now() - started,
          project,
          split,
          limits: rooms.limits,
        })
      } finally {
        unwatch()
      }
    } finally {
      waiting.room.end('cancelled')
      background.add(track(waiting.room.result.then(() => rooms.close(waiting))))
    }
  }

  async function compileFresh(
    project: Project,
    split: SplitSource | null,
    format: string | null,
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
      const room = rooms.start(place, script, { caches: format ? [format] : [] })
      const unwatch = watch(room, rooms.limits.seconds, signal)
      const result = await room.result.finally(unwatch)
      const way = format ? 'format' : 'cold'
      return readOutcome(result, { way, ms: performance.now() - started, project, split: null, limits: rooms.limits })
    } finally {
      await rooms.close(place)
    }
  }

  async function dump(project: Project, split: SplitSource, key: string) {
    const place = await rooms.open()
    try {
      await place.folder.sync(project.files)
      await place.folder.write('shortlist-dump.tex', `${split.preamble}\\dump\n`)
      const room = rooms.start(place, dumpScript('shortlist-dump.tex', rooms.walls.texSettings))
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

  function remember(project: Project, outcome: Outcome) {
    earlier.delete(project.key)
    if (outcome.failure) return
    const files = [...outcome.files].filter(
      ([name, bytes]) => kept.test(name) && bytes.length < keptBytes && !name.split('/').includes('..'),
    )
    earlier.set(project.key, new Map(files.slice(0, keptFiles)))
    if (earlier.size > 200) earlier.delete(earlier.keys().next().value!)
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

  async function compile(project: Project, signal: AbortSignal): Promise<Outcome> {
    const source = Buffer.from(project.files.get(project.mainFile)?.bytes ?? new Uint8Array()).toString('utf8')
    const split = splitPreamble(source)
    const key = split ? hashPreamble(project, split.preamble, rooms.tex.fingerprint) : null
    pool.dropOthers(project.key, key ?? '')
    const waiting = key ? pool.take(key) : undefined
    let outcome = waiting && split ? await compileWarm(project, split, waiting, signal) : null
    if (!outcome) {
      const found = key && project.engine === 'pdflatex' ? await stored.find(fileKey(key)) : undefined
      const format = typeof found === 'object' ? found.path : null
      outcome = await compileFresh(project, split, format, signal)
      // A stored preamble is a shortcut: where it does not lead to a PDF, the plain way decides.
      if (format && outcome.failure && outcome.failure.code === 'no_pdf')
        outcome = await compileFresh(project, split, null, signal)
    }
    remember(project, outcome)
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
      await Promise.all(background)
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

const fileKey = (key: string) => key.slice(key.lastIndexOf('/') + 1)

function foldersOf(project: Project): string[] {
  const folders = [...project.files.keys()].flatMap((path) =>
    path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [],
  )
  return [...new Set(folders)].sort()
}
