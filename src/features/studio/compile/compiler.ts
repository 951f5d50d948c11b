// The compiler of one node: takes a project, picks the fastest way that gives the same PDF, leaves nothing behind.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../compile-report.ts'
import { type SplitSource, splitPreamble } from '../latex-source/split-preamble.ts'
import { createMemory, type View } from './document-memory.ts'
import { hashPreamble, type Project } from './key-of.ts'
import { notBegun, type Outcome, readDumpLog, readOutcome } from './read-outcome.ts'
import type { RoomPlace, Rooms } from './rooms.ts'
import type { RunningRoom } from './run-room.ts'
import { hasSamePages } from './same-pages.ts'
import { cancelled, superseded } from './say-failure.ts'
import { compileScript, dumpedFile, dumpScript } from './script.ts'
import { openStoredPreambles } from './stored-preambles.ts'
import { createTurns } from './take-turns.ts'
import { createWarmPool, type Waiting } from './warm-pool.ts'
import { feed, holdPipe, openPipes, stubFile, stubFor } from './warm-process.ts'

export type Compiler = {
  /**
   * Never throws for what a document does; `signal` stops it at once. One at a time for a document: of those asked for in
   * the meantime the newest is done. `lookAhead` false: no next edit is expected.
   */
  compile(project: Project, signal?: AbortSignal, lookAhead?: boolean): Promise<Outcome>
  close(): Promise<void>
}

/** Two wait for whoever is typing: one takes the edit, one is ready for the next while a third loads. */
const spares = 2
const spareDelayMs = 120
const longestTurnMs = 2_000
const storedMain = 'shortlist-main.tex'
const dumpMain = 'shortlist-dump.tex'

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
  const pipes = openPipes(join(rooms.scratch, 'pipes'))
  const closing = new AbortController()
  const turns = createTurns()
  let turn: Promise<unknown> = Promise.resolve()
  let awaited = 0

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
    const [view, format] = await Promise.all([memory.viewFor(project, split.preamble), findStored(project, key)])
    const place = await rooms.open()
    try {
      await furnish(place, project)
      const stub = stubFor(split, project.engine, Boolean(format))
      await Promise.all([place.folder.write(stubFile, stub), pipes.place(place.folder)])
      const script = passes(project, stubFile, project.mainFile, format ?? undefined)
      const room = rooms.start(place, script, { ...view, caches: format ? [format] : [] })
      const pipe = holdPipe(room, place.folder)
      const waiting = { ...place, key, engine: project.engine, view, room, pipe, since: Date.now() }
      pool.add(waiting)
      return waiting
    } catch (error) {
      await rooms.close(place)
      throw error
    }
  }

  async function findStored({ engine }: Project, key: string): Promise<string | null> {
    const found = engine === 'pdflatex' ? await stored.find(fileKey(key)) : undefined
    return typeof found === 'object' ? found.path : null
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

  /** Keeps the loaded preamble when the text set with it gives the pages it gave without. */
  async function dump(project: Project, split: SplitSource, key: string, pdf: Uint8Array) {
    await stored.refuse(fileKey(key))
    const view = await memory.viewFor(project, split.preamble)
    const place = await rooms.open()
    try {
      await place.folder.sync(project.files)
      await place.folder.write(dumpMain, `${split.preamble}\\dump\n`)
      const room = rooms.start(place, dumpScript(dumpMain, rooms.walls.texSettings), view)
      const result = await room.result.finally(watch(room, rooms.limits.seconds, closing.signal))
      const format = result.code === 0 && result.files.get(dumpedFile)
      if (!format) return
      const tried = await stored.lay(fileKey(key), format)
      const { pdf: again } = await compileFresh(project, split, { format: tried, view }, closing.signal)
      // Kept under the name it was dumped by: other documents may have the same preamble in a file of another name.
      const heard = readDumpLog(result, project, dumpMain, split.preamble)
      await (again && hasSamePages(again, pdf) ? stored.accept(fileKey(key), heard) : stored.refuse(fileKey(key)))
    } finally {
      await rooms.close(place)
    }
  }

  /** One at a time for all documents: the other cores are for those who wait for a page. */
  function inTurn(work: () => Promise<unknown>): Promise<unknown> {
    turn = turn.then(work).catch(() => undefined)
    return turn
  }

  /** A spare takes a processor for a tenth of a second: not while a page is on its way, unless that never ends. */
  async function untilNobodyWaits() {
    for (let i = 0; awaited && i < 40 && !closing.signal.aborted; i++) await sleep(10)
  }

  /** A run that loaded the preamble itself has said it all already. */
  async function addHeard(project: Project, key: string, outcome: Outcome) {
    const same = (one: Problem, other: Problem) =>
      one.code === other.code && one.path === other.path && one.line === other.line && one.said === other.said
    const heard = (await stored.heard(fileKey(key)))
      .map((each) => (each.path === dumpMain ? { ...each, path: project.mainFile } : each))
      .filter((each) => !outcome.problems.some((other) => same(each, other)))
    outcome.problems.unshift(...heard)
  }

  function track<T>(work: Promise<T>): Promise<T | undefined> {
    const settled: Promise<T | undefined> = work.catch(() => undefined).finally(() => background.delete(settled))
    background.add(settled)
    return settled
  }

  /** Spares for the next edit, and the preamble on disk for the next visit, after the answer is out. */
  async function lookAhead(project: Project, split: SplitSource, key: string, { way, failure, pdf }: Outcome) {
    // A body that fails or is overtaken says nothing against its preamble.
    if (!spareCount || closing.signal.aborted || (failure && way !== 'warm')) return
    // With one still waiting there is time: first the page, and whoever else is typing.
    if (pool.count(key)) await new Promise((resolve) => setTimeout(resolve, spareDelayMs))
    else await startWaiting(project, split, key)
    if (pdf && project.engine === 'pdflatex' && !(await stored.find(fileKey(key))))
      await inTurn(() => dump(project, split, key, pdf))
    for (let i = pool.count(key); i < spareCount; i++)
      await inTurn(async () => {
        await untilNobodyWaits()
        if (pool.count(key) >= spareCount || closing.signal.aborted) return
        const { pipe } = await startWaiting(project, split, key)
        // A slow preamble does not keep the others waiting.
        await Promise.race([pipe, sleep(longestTurnMs, undefined, { ref: false })])
      })
  }

  /** Each shortcut that does not lead to a PDF gives way to the next; the last takes none. */
  async function compileAnew(project: Project, split: SplitSource | null, key: string | null, signal: AbortSignal) {
    const format = key && (await findStored(project, key))
    const view = await memory.viewFor(project, split?.preamble ?? textOf(project))
    if (format) {
      const outcome = await compileFresh(project, split, { format, view }, signal)
      if (outcome.failure?.code !== 'no_pdf' && !memory.wasTooLean(project, view, outcome)) return outcome
    }
    const outcome = await compileFresh(project, split, { format: null, view }, signal)
    if (!memory.wasTooLean(project, view, outcome)) return outcome
    return compileFresh(project, split, { format: null, view: await memory.wholeView(project.engine) }, signal)
  }

  async function compileInTurn(project: Project, signal: AbortSignal, ahead: boolean): Promise<Outcome> {
    const turn = await turns.take(project.key, signal)
    if (!turn) return notBegun(signal.aborted ? cancelled : superseded)
    awaited++
    try {
      const outcome = await compile(project, AbortSignal.any([signal, turn.overtaken]), ahead)
      const isOvertaken = outcome.failure?.code === 'cancelled' && !signal.aborted
      return isOvertaken ? { ...outcome, failure: superseded } : outcome
    } finally {
      awaited--
      turn.leave()
    }
  }

  async function compile(project: Project, signal: AbortSignal, ahead: boolean): Promise<Outcome> {
    const split = splitPreamble(textOf(project))
    const key = split ? hashPreamble(project, split.preamble, rooms.tex.fingerprint) : null
    pool.dropOthers(project.key, key ?? '')
    const waiting = key ? pool.take(key) : undefined
    let outcome = waiting && split ? await compileWarm(project, split, waiting, signal) : null
    outcome ??= await compileAnew(project, split, key, signal)
    await memory.keep(project, outcome)
    if (key && project.engine === 'pdflatex' && outcome.log) await addHeard(project, key, outcome)
    if (split && key && ahead) void track(lookAhead(project, split, key, outcome))
    return outcome
  }

  return {
    compile(project, signal, ahead = true) {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal
      const work = compileInTurn(project, stop, ahead)
      void track(work)
      return work
    },
    async close() {
      closing.abort()
      await pool.close()
      while (background.size) await Promise.all(background)
      await pool.close()
      await pipes.remove()
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
