// One run at a time for a document. A newer text waits for the one at work, so that every run that was paid for shows a
// page; but not long: then the old one is stopped. Of those that wait only the newest stays.

/** `overtaken` is aborted when a newer one does not want to wait any longer. */
export type Turn = { overtaken: AbortSignal; leave(): void }

type AtWork = { stop: AbortController; since: number; left: Promise<void> }
type Place = { atWork?: AtWork; giveWay?: () => void; usualMs: number }

/** Milliseconds a newer text waits, counted from the start of the run: twice what the document usually takes, within these. */
const patience = { least: 300, most: 3_000 }
const keptDocuments = 500

export function createTurns() {
  const places = new Map<string, Place>()

  async function waitFor(place: Place, { stop, since, left }: AtWork, signal: AbortSignal): Promise<boolean> {
    const longest = Math.min(patience.most, Math.max(patience.least, 2 * place.usualMs))
    const timer = setTimeout(() => stop.abort(), Math.max(0, since + longest - performance.now()))
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const giveUp = () => resolve(false)
    place.giveWay = giveUp
    signal.addEventListener('abort', giveUp, { once: true })
    void left.then(() => resolve(true))
    const isMine = await promise
    signal.removeEventListener('abort', giveUp)
    // Whoever came in between has a timer of its own.
    clearTimeout(timer)
    if (place.giveWay === giveUp) place.giveWay = undefined
    return isMine
  }

  return {
    /** Null when a newer text of the same document came before its turn did, or `signal` was aborted. */
    async take(key: string, signal: AbortSignal): Promise<Turn | null> {
      const place = places.get(key) ?? { usualMs: 0 }
      places.delete(key)
      places.set(key, place)
      forgetOldest(places)
      place.giveWay?.()
      const isFree = !place.atWork || (await waitFor(place, place.atWork, signal))
      // One that came in the very moment the place was left is newer.
      if (!isFree || place.atWork || signal.aborted) return null
      const { promise: left, resolve } = Promise.withResolvers<void>()
      const mine = { stop: new AbortController(), since: performance.now(), left }
      place.atWork = mine
      return {
        overtaken: mine.stop.signal,
        leave() {
          if (!mine.stop.signal.aborted) place.usualMs = performance.now() - mine.since
          place.atWork = undefined
          resolve()
        },
      }
    },
  }
}

function forgetOldest(places: Map<string, Place>) {
  for (const [key, { atWork, giveWay }] of places) {
    if (places.size <= keptDocuments) return
    if (!atWork && !giveWay) places.delete(key)
  }
}
