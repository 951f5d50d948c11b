// Waiting processes, by what they have loaded. Never shared between documents: a preamble is somebody's program.
import type { Engine } from '../compile-report.ts'
import type { BodyPipe } from './body-pipe.ts'
import type { View } from './document-memory.ts'
import type { ProjectFolder } from './project-folder.ts'
import type { RunningRoom } from './run-room.ts'

export type Waiting = {
  key: string
  engine: Engine
  view: View
  room: RunningRoom
  folder: ProjectFolder
  pipe: BodyPipe
  /** The body it was started behind, and everything else it may read, as one word: what both tell of the next edit. */
  body: string
  others: string
  user: number
  since: number
}

export type WarmPool = {
  /** Of those that can set this text the one that has set most of it, taken out of the pool. Those that cannot are let go. */
  take(key: string, canSet: (waiting: Waiting) => boolean): Waiting | undefined
  /** The one that waits longest. */
  next(key: string): Waiting | undefined
  add(waiting: Waiting): void
  count(key: string): number
  /** A document's preamble has changed: what waits with the old one is of no use. */
  dropOthers(documentKey: string, key: string): void
  close(): Promise<void>
}

/** Rough weights: 50 MB each for pdfTeX, 200 MB for the others. */
const weights: Record<Engine, number> = { pdflatex: 1, xelatex: 4, lualatex: 4 }

/** `maxWeight` 24 is about 1.2 GB; `idleMs` how long a process may wait before it is let go. Keys begin with the document's key and `/`. */
export function createWarmPool(options: {
  maxWeight?: number
  idleMs?: number
  release: (waiting: Waiting) => Promise<void>
}): WarmPool {
  const { maxWeight = 24, idleMs = 4 * 60_000, release } = options
  let waiting: Waiting[] = []
  const aliveOf = (key: string) => waiting.filter((each) => each.key === key && each.room.alive())
  const drop = async (gone: Waiting) => {
    waiting = waiting.filter((each) => each !== gone)
    await release(gone)
  }
  const sweep = setInterval(() => {
    for (const each of waiting) if (Date.now() - each.since > idleMs || !each.room.alive()) void drop(each)
  }, 5_000)
  sweep.unref()
  return {
    take(key, canSet) {
      const [mine, useless] = [aliveOf(key).filter(canSet), aliveOf(key).filter((each) => !canSet(each))]
      for (const each of useless) void drop(each)
      const found = mine.sort((one, other) => other.pipe.given().length - one.pipe.given().length)[0]
      waiting = waiting.filter((each) => each !== found)
      return found
    },
    next: (key) => aliveOf(key)[0],
    add(entry) {
      waiting.push(entry)
      const weight = () => waiting.reduce((sum, each) => sum + weights[each.engine], 0)
      while (weight() > maxWeight && waiting.length > 1) void drop(waiting[0]!)
    },
    count: (key) => aliveOf(key).length,
    dropOthers(documentKey, key) {
      for (const each of waiting) if (each.key.startsWith(`${documentKey}/`) && each.key !== key) void drop(each)
    },
    async close() {
      clearInterval(sweep)
      await Promise.all(waiting.map(drop))
    },
  }
}
