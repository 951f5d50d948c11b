// One line to the server for all tabs of a browser: over HTTP/1.1 a browser opens six at most, and every open stream would
// take one of them away. The tab that holds the lock listens and passes on; when it closes, the next one takes over.

export type LineEvents = {
  /** A message with the name of its event. */
  onEvent: (name: string, text: string) => void
  onState: (online: boolean) => void
  /** Something may have been missed: trust nothing that was fetched before. */
  onGap: () => void
}

type Passed = { kind: 'event'; name: string; text: string } | { kind: 'state'; online: boolean } | { kind: 'ask' }

const lockName = 'shortlist.events'
const retryRefused = 15_000

/** Keeps the line open until the returned function is called. */
export function openEventLine(url: string, names: string[], events: LineEvents): () => void {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(lockName) : undefined
  const ending = new AbortController()
  let source: EventSource | undefined
  let online = false
  let lost = false
  const tell = (message: Passed) => channel?.postMessage(message)
  const setState = (next: boolean) => {
    online = next
    events.onState(next)
    tell({ kind: 'state', online: next })
  }

  const listen = () => {
    if (ending.signal.aborted) return
    source = new EventSource(url)
    source.onopen = () => {
      setState(true)
      if (lost) events.onGap()
      lost = false
    }
    source.onerror = () => {
      setState(false)
      lost = true
      // After a refusal (not a broken line) the browser gives up; try again calmly.
      if (source?.readyState === EventSource.CLOSED) setTimeout(listen, retryRefused)
    }
    for (const name of names)
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        events.onEvent(name, data)
        tell({ kind: 'event', name, text: data })
      })
  }

  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Passed>) => {
      if (data.kind === 'event') events.onEvent(data.name, data.text)
      else if (data.kind === 'state') events.onState(data.online)
      else if (source) tell({ kind: 'state', online })
    }
  if (channel && 'locks' in navigator) {
    tell({ kind: 'ask' })
    navigator.locks
      .request(lockName, { ifAvailable: true }, (lock) => {
        if (lock) return hold()
        lost = true
        return undefined
      })
      .then(() => {
        if (lost) return navigator.locks.request(lockName, { signal: ending.signal }, hold)
      })
      .catch(() => undefined)
  } else listen()

  function hold() {
    // Closed while the lock was on its way: keep it for nobody, or the next line would wait for ever.
    if (ending.signal.aborted) return undefined
    listen()
    return new Promise<void>((resolve) => ending.signal.addEventListener('abort', () => resolve()))
  }

  return () => {
    ending.abort()
    source?.close()
    channel?.close()
  }
}
