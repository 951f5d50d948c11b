// Who waits for a compile that runs on this node hears of its end at once; ends on other nodes are found by looking.
const waiting = new Map<string, Set<() => void>>()

/** Settles when the compile is told to have ended, at the latest after so many milliseconds. Never rejects. */
export function endOrPause(id: string, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const others = waiting.get(id) ?? new Set()
  waiting.set(id, others.add(done))
  const timer = setTimeout(done, milliseconds)
  function done() {
    clearTimeout(timer)
    others.delete(done)
    if (!others.size && waiting.get(id) === others) waiting.delete(id)
    resolve()
  }
  return promise
}

/** To be called after the transaction that ended it. */
export function tellEnd(id: string): void {
  for (const done of [...(waiting.get(id) ?? [])]) done()
}
