// Server-sent events: what changed elsewhere (another tab, a background job, another node) is fetched anew at once.
import { useEffect, useSyncExternalStore } from 'react'
import type { BackgroundJob } from '#features/activity/contract.ts'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

/** What the server says; `job` travels whole so that progress moves without a fetch. */
type ServerEvent = { type: string; subjectId?: string; job?: BackgroundJob }

const names = [
  'job.changed',
  'resume.changed',
  'score.changed',
  'posting.changed',
  'tailoring.changed',
  'application.changed',
  'reset',
]
const keysOf: Record<string, () => readonly (readonly unknown[])[]> = {
  job: () => [api.activity.key()],
  resume: () => [api.resumes.key(), api.scoring.key()],
  posting: () => [api.postings.key(), api.matching.key()],
  tailoring: () => [api.tailoring.key()],
  application: () => [api.applications.key()],
  score: () => [api.scoring.key()],
}

let source: EventSource | undefined
let users = 0
let online = false
let wasLost = false
const listeners = new Set<() => void>()

/** Keeps the line open while the component is on the page. The browser resumes it with Last-Event-ID by itself. */
export function useServerEvents() {
  useEffect(() => {
    users += 1
    if (!source) open()
    return () => {
      users -= 1
      if (users === 0) close()
    }
  }, [])
}

/** True while changes arrive by themselves. */
export function useLive(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => online,
  )
}

function open() {
  source = new EventSource('/api/v1/events')
  source.onopen = () => {
    setOnline(true)
    // Events older than the server's memory are gone: after an outage trust nothing that was fetched before it.
    if (wasLost) void queryClient.invalidateQueries()
    wasLost = false
  }
  source.onerror = () => {
    setOnline(false)
    wasLost = true
    // After a refusal (not a broken line) the browser gives up; try again calmly.
    if (source?.readyState === EventSource.CLOSED) {
      close()
      setTimeout(() => users > 0 && !source && open(), 15_000)
    }
  }
  source.onmessage = (message) => receive(message)
  for (const name of names) source.addEventListener(name, (message) => receive(message, name))
}

function close() {
  source?.close()
  source = undefined
  setOnline(false)
}

function setOnline(next: boolean) {
  if (online === next) return
  online = next
  for (const listener of listeners) listener()
}

function receive(message: MessageEvent<string>, name?: string) {
  const event = parse(message.data)
  const type = name ?? event?.type
  if (!type) return
  // Too much was missed to be told one by one.
  if (type === 'reset') return void queryClient.invalidateQueries()
  if (event?.job) showProgress(event.job)
  const area = type.split('.')[0] ?? ''
  if (area === 'job' && event?.job?.state === 'running') return
  for (const queryKey of keysOf[area]?.() ?? []) void queryClient.invalidateQueries({ queryKey })
}

function showProgress(job: BackgroundJob) {
  queryClient.setQueryData(api.activity.get.queryKey({ input: { id: job.id } }), job)
  queryClient.setQueriesData<{ items: BackgroundJob[] }>({ queryKey: api.activity.list.key() }, (page) => {
    if (!page || !Array.isArray(page.items)) return page
    const known = page.items.some((each) => each.id === job.id)
    return {
      ...page,
      items: known ? page.items.map((each) => (each.id === job.id ? job : each)) : [job, ...page.items],
    }
  })
}

function parse(text: string): ServerEvent | undefined {
  try {
    return JSON.parse(text) as ServerEvent
  } catch {
    return undefined
  }
}
