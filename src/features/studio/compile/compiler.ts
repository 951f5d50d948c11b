// The compiler of one node: takes a project, picks the fastest way that gives the same PDF, leaves nothing behind.
import type { Problem } from '../compile-report.ts'
import { type SplitSource, splitPreamble } from '../latex-source/split-preamble.ts'
import { hashOthers } from './body-head.ts'
import { createMemory } from './document-memory.ts'
import { hashPreamble, type Project } from './key-of.ts'
import { createLookAhead } from './look-ahead.ts'
import { notBegun, type Outcome } from './read-outcome.ts'
import type { Rooms } from './rooms.ts'
import { createRuns, dumpMain } from './runs.ts'
import { cancelled, superseded } from './say-failure.ts'
import { openStoredPreambles } from './stored-preambles.ts'
import { createTurns } from './take-turns.ts'
import { createWarmPool } from './warm-pool.ts'

export type Compiler = {
  /**
   * Never throws for what a document does; `signal` stops it at once. One at a time for a document: of those asked for in
   * the meantime the newest is done. `lookAhead` false: no next edit is expected.
   */
  compile(project: Project, signal?: AbortSignal, lookAhead?: boolean): Promise<Outcome>
  close(): Promise<void>
}

export async function openCompiler(
  rooms: Rooms,
  options: { spares?: number; idleMs?: number } = {},
): Promise<Compiler> {
  const stored = await openStoredPreambles(rooms.preambles)
  const memory = createMemory(rooms.tree)
  const background = new Set<Promise<unknown>>()
  const closing = new AbortController()
  const turns = createTurns()
  let awaited = 0
  const pool = createWarmPool({
    ...(options.idleMs && { idleMs: options.idleMs }),
    release: (waiting) => runs.leave(waiting),
  })
  const parts = { pool, stored, closing: closing.signal }
  const runs = createRuns({ ...parts, rooms, memory, track })
  const lookAhead = createLookAhead({ ...parts, runs, someoneWaits: () => awaited > 0 }, options.spares)

  function track(work: Promise<unknown>): void {
    const settled: Promise<unknown> = work.catch(() => undefined).finally(() => background.delete(settled))
    background.add(settled)
  }

  /** A run that loaded the preamble itself has said it all already. */
  async function addHeard(project: Project, key: string, outcome: Outcome) {
    const same = (one: Problem, other: Problem) =>
      one.code === other.code && one.path === other.path && one.line === other.line && one.said === other.said
    const heard = (await stored.heard(key))
      .map((each) => (each.path === dumpMain ? { ...each, path: project.mainFile } : each))
      .filter((each) => !outcome.problems.some((other) => same(each, other)))
    outcome.problems.unshift(...heard)
  }

  /** What has set another text ahead, or with other files, cannot go on with this one. */
  function takeWaiting(project: Project, { body }: SplitSource, key: string) {
    const others = hashOthers(project)
    return pool.take(
      key,
      (each) => !each.pipe.given() || (each.others === others && body.startsWith(each.pipe.given())),
    )
  }

  /** Each shortcut that does not lead to a PDF gives way to the next; the last takes none. */
  async function compileAnew(project: Project, split: SplitSource | null, key: string | null, signal: AbortSignal) {
    const format = key && (await runs.findFormat(project, key))
    const view = await memory.viewFor(project, split?.preamble ?? textOf(project))
    if (format) {
      const outcome = await runs.runFresh(project, split, { format, view }, signal)
      if (outcome.failure?.code !== 'no_pdf' && !memory.wasTooLean(project, view, outcome)) return outcome
    }
    const outcome = await runs.runFresh(project, split, { format: null, view }, signal)
    if (!memory.wasTooLean(project, view, outcome)) return outcome
    return runs.runFresh(project, split, { format: null, view: await memory.wholeView(project.engine) }, signal)
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
    const waiting = key && split ? takeWaiting(project, split, key) : undefined
    let outcome = waiting && split ? await runs.runWaiting(project, split, waiting, signal) : null
    outcome ??= await compileAnew(project, split, key, signal)
    await memory.keep(project, outcome)
    if (key && project.engine === 'pdflatex' && outcome.log) await addHeard(project, key, outcome)
    if (split && key && ahead) track(lookAhead(project, split, key, outcome))
    return outcome
  }

  return {
    compile(project, signal, ahead = true) {
      const stop = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal
      const work = compileInTurn(project, stop, ahead)
      track(work)
      return work
    },
    async close() {
      closing.abort()
      await pool.close()
      while (background.size) await Promise.all(background)
      await pool.close()
      await runs.remove()
    },
  }
}

const textOf = ({ files, mainFile }: Project): string =>
  Buffer.from(files.get(mainFile)?.bytes ?? new Uint8Array()).toString('utf8')
