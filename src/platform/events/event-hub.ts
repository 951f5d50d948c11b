// Fans stored events out to the streams that are open on this node.
import type { DatabaseLine } from './database-line.ts'
import { isAfter, type Position } from './position.ts'
import { eventChannel, streamEndChannel } from './publish-event.ts'
import { isReplayable, readEvents, readHead, type StoredEvent } from './read-events.ts'

export type Subscriber = {
  workspaceId: string
  userId: string | undefined
  sessionId: string | undefined
  /** Called in order, each event once. */
  onEvent(event: StoredEvent): void
  /** The session ended or the node stops: close the stream. */
  onEnd(): void
}

/** `missed`: the position asked for is too old (or foreign) to replay; the reader must fetch everything anew. */
export type Subscription = { position: Position; missed: boolean; close(): void }

export type EventHub = {
  /** Replays what came after `after`, then goes on live without a gap. Without `after`: from now on. */
  subscribe(subscriber: Subscriber, after?: Position): Promise<Subscription>
  /** Every event at or before this position has been handed to the streams. */
  position(): Position
  openStreams(): number
  close(): Promise<void>
}

type Entry = Subscriber & { cursor: Position; queue: StoredEvent[] | undefined }

const PAGE = 500

export async function createEventHub(line: DatabaseLine): Promise<EventHub> {
  const entries = new Set<Entry>()
  const byWorkspace = new Map<string, Set<Entry>>()
  let { head: position } = await readHead(line.query)
  let draining: Promise<void> | undefined
  let again = false
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const drain = async () => {
    for (;;) {
      const events = await readEvents(line.query, position, PAGE)
      for (const event of events) {
        position = event.position
        for (const entry of byWorkspace.get(event.workspaceId) ?? []) offer(entry, event)
      }
      if (events.length === PAGE) continue
      if (!again) break
      again = false
    }
    // Written but not settled yet (see read-events.ts): nobody will wake us when they are, so look again soon.
    if (!closed && (await readHead(line.query)).waiting) later(25)
  }
  const wake = () => {
    clearTimeout(timer)
    again = true
    if (draining || closed) return
    again = false
    draining = drain()
      .catch(() => later(250)) // the line is down: `onConnect` wakes us, too
      .finally(() => {
        draining = undefined
        if (again) wake()
      })
  }
  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(wake, milliseconds)
    timer.unref()
  }

  line.listen(eventChannel, wake)
  line.listen(streamEndChannel, (payload) => {
    const whose = JSON.parse(payload) as { sessionId?: string; userId?: string }
    for (const entry of [...entries]) {
      const matches = whose.sessionId ? entry.sessionId === whose.sessionId : entry.userId === whose.userId
      if (matches) entry.onEnd()
    }
  })
  line.onConnect(wake)

  return {
    position: () => position,
    openStreams: () => entries.size,
    async subscribe(subscriber, after) {
      const entry: Entry = { ...subscriber, cursor: after ?? position, queue: after ? [] : undefined }
      const neighbours = byWorkspace.get(entry.workspaceId) ?? new Set()
      byWorkspace.set(entry.workspaceId, neighbours.add(entry))
      entries.add(entry)
      const close = () => {
        entries.delete(entry)
        neighbours.delete(entry)
        if (neighbours.size === 0 && byWorkspace.get(entry.workspaceId) === neighbours)
          byWorkspace.delete(entry.workspaceId)
      }
      if (!after) return { position: entry.cursor, missed: false, close }
      try {
        if (!(await isReplayable(line.query, after))) {
          entry.cursor = (await readHead(line.query)).head
          release(entry)
          return { position: entry.cursor, missed: true, close }
        }
        for (;;) {
          const events = await readEvents(line.query, entry.cursor, PAGE, entry.workspaceId)
          for (const event of events) deliver(entry, event)
          if (events.length < PAGE) break
        }
        release(entry)
        return { position: entry.cursor, missed: false, close }
      } catch (error) {
        close()
        throw error
      }
    },
    async close() {
      closed = true
      clearTimeout(timer)
      for (const entry of [...entries]) entry.onEnd()
      entries.clear()
      byWorkspace.clear()
      await draining
    },
  }
}

function offer(entry: Entry, event: StoredEvent): void {
  if (entry.queue) entry.queue.push(event)
  else deliver(entry, event)
}

function deliver(entry: Entry, event: StoredEvent): void {
  if (!isAfter(event.position, entry.cursor)) return
  entry.cursor = event.position
  if (event.userId === null || event.userId === entry.userId) entry.onEvent(event)
}

function release(entry: Entry): void {
  const waiting = entry.queue ?? []
  entry.queue = undefined
  for (const event of waiting) deliver(entry, event)
}
