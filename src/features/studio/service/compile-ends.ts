// Who waits for a compile that runs on this node hears of its end at once; ends on other nodes are found by looking.
import type { CompileRow } from '../table.ts'

const waiting = new Map<string, Set<(row?: CompileRow) => void>>()

/**
 * Settles when the compile is told to have ended, with its row where that is known, at the latest after so many
 * milliseconds. Never rejects.
 */
export function endOrPause(id: string, milliseconds: number): Promise<CompileRow | undefined> {
  const { promise, resolve } = Promise.withResolvers<CompileRow | undefined>()
  const others = waiting.get(id) ?? new Set()
  waiting.set(id, others.add(done))
  const timer = setTimeout(done, milliseconds)
  function done(row?: CompileRow) {
    clearTimeout(timer)
    others.delete(done)
    if (!others.size && waiting.get(id) === others) waiting.delete(id)
    resolve(row)
  }
  return promise
}

/** To be called after the transaction that ended it. */
export function tellEnd(id: string, row?: CompileRow): void {
  for (const done of [...(waiting.get(id) ?? [])]) done(row)
}
