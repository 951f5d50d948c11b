// After the answer is out: what makes the next one quick. Waiting processes, their body up to where somebody types, and the
// preamble on disk.
import { setTimeout as sleep } from 'node:timers/promises'
import type { SplitSource } from '../latex-source/split-preamble.ts'
import { findHead, hashOthers } from './body-head.ts'
import type { Project } from './key-of.ts'
import type { Outcome } from './read-outcome.ts'
import type { Runs } from './runs.ts'
import type { StoredPreambles } from './stored-preambles.ts'
import type { WarmPool } from './warm-pool.ts'

/** Two wait for whoever is typing: one has set the text up to there, one is for an edit further up. */
const spares = 2
const spareDelayMs = 120
const longestTurnMs = 2_000
/** Milliseconds a page may have taken for its text to be set ahead: beyond, what is set in vain weighs too much. */
const longestAheadMs = 3_000

type Parts = { pool: WarmPool; runs: Runs; stored: StoredPreambles; closing: AbortSignal; someoneWaits(): boolean }

export function createLookAhead({ pool, runs, stored, closing, someoneWaits }: Parts, spareCount = spares) {
  let turn: Promise<unknown> = Promise.resolve()

  /** One at a time for all documents: the other cores are for those who wait for a page. */
  function inTurn(work: () => Promise<unknown>): Promise<unknown> {
    turn = turn.then(work).catch(() => undefined)
    return turn
  }

  /** A spare takes a processor for a tenth of a second: not while a page is on its way, unless that never ends. */
  async function untilNobodyWaits() {
    for (let i = 0; someoneWaits() && i < 40 && !closing.aborted; i++) await sleep(10)
  }

  /** The text before the line that was last typed in, to the process that will take the next edit. */
  function setAhead(project: Project, { body }: SplitSource, key: string, { failure, ms }: Outcome) {
    const next = pool.next(key)
    if (!next || failure || ms > longestAheadMs || next.others !== hashOthers(project)) return
    const head = findHead(next.body, body, project)
    const given = next.pipe.given()
    if (head.length > given.length && head.startsWith(given)) void next.pipe.give(head.slice(given.length))
  }

  return async (project: Project, split: SplitSource, key: string, outcome: Outcome): Promise<void> => {
    const { way, failure, pdf } = outcome
    // A body that fails or is overtaken says nothing against its preamble.
    if (!spareCount || closing.aborted || (failure && way !== 'warm')) return
    setAhead(project, split, key, outcome)
    // With one still waiting there is time: first the page, and whoever else is typing.
    if (pool.count(key)) await sleep(spareDelayMs)
    else await runs.startWaiting(project, split, key)
    if (pdf && project.engine === 'pdflatex' && !(await stored.find(key)))
      await inTurn(() => runs.dump(project, split, key, pdf))
    for (let i = pool.count(key); i < spareCount; i++)
      await inTurn(async () => {
        await untilNobodyWaits()
        if (pool.count(key) >= spareCount || closing.aborted) return
        const { pipe } = await runs.startWaiting(project, split, key)
        // A slow preamble does not keep the others waiting.
        await Promise.race([pipe.loaded, sleep(longestTurnMs, undefined, { ref: false })])
      })
  }
}
