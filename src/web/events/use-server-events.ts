// Server-sent events: what changed elsewhere (another tab, a background job, another node) is fetched anew at once.
import { useEffect, useSyncExternalStore } from 'react'
import type { BackgroundJob } from '#features/activity/contract.ts'
import { api } from '../api.ts'
import { notify } from '../kit/notices.ts'
import { queryClient } from '../query-client.ts'
import { openEventLine } from './event-line.ts'

/** What the server says; `job` travels whole so that progress moves without a fetch. */
type ServerEvent = { type: string; subjectId?: string; kind?: string; authorName?: string; job?: BackgroundJob }

const keysOf: Record<string, () => readonly (readonly unknown[])[]> = {
  'job.changed': () => [api.activity.key(), api.exports.key()],
  'resume.changed': () => [api.resumes.key(), api.scoring.key(), api.home.key()],
  'score.changed': () => [api.scoring.key(), api.home.key()],
  'posting.changed': () => [api.postings.key(), api.matching.key(), api.home.key()],
  'tailoring.changed': () => [api.tailoring.key(), api.home.key()],
  'letter.changed': () => [api.letters.key(), api.home.key()],
  'application.changed': () => [...trackerKeys(), api.home.key()],
  'share.changed': () => [api.sharing.key()],
  'comment.added': () => [api.sharing.key(), api.home.key()],
  'comment.changed': () => [api.sharing.key(), api.home.key()],
  'wishes.changed': () => [api.wishes.key(), api.matching.key()],
}
const trackerKeys = () =>
  [api.applications, api.board, api.interviews, api.offers, api.calendar, api.duplicates, api.outcomes].map((each) =>
    each.key(),
  )

/** `reset`: too much was missed to be told one by one. */
const names = [...Object.keys(keysOf), 'reset']

let users = 0
let close: (() => void) | undefined
let live = false
const listeners = new Set<() => void>()

/** Keeps the line open while the component is on the page. The browser resumes it with Last-Event-ID by itself. */
export function useServerEvents() {
  useEffect(() => {
    users += 1
    close ??= openEventLine('/api/v1/events', names, { onEvent: receive, onState: setLive, onGap: fetchAnew })
    return () => {
      users -= 1
      if (users > 0) return
      close?.()
      close = undefined
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
    () => live,
  )
}

function setLive(next: boolean) {
  if (live === next) return
  live = next
  // What was fetched as still underway may have ended before the line was open.
  if (next) void queryClient.invalidateQueries({ predicate: (query) => isUnderway(query.state.data) })
  for (const listener of listeners) listener()
}

const fetchAnew = () => void queryClient.invalidateQueries()

function receive(name: string, text: string) {
  if (name === 'reset') return fetchAnew()
  const event = parse(text)
  if (event?.job) showProgress(event.job)
  if (name === 'comment.added' && event?.authorName) tellOfComment(event)
  if (event?.job?.state === 'running') return
  for (const queryKey of keysOf[name]?.() ?? []) void refresh(queryKey)
}

/** Only a guest's comment names its author: one's own needs no notice. */
function tellOfComment({ authorName, subjectId, kind }: ServerEvent) {
  const path = kind === 'resume' ? `/resumes/${subjectId}/comments` : `/studio/${subjectId}`
  if (location.pathname === path) return
  notify({
    id: `comment-${subjectId}`,
    title: `${authorName} commented`,
    description: kind === 'resume' ? 'On a résumé you share.' : 'On a document you share.',
    action: { label: 'Read', run: () => location.assign(path) },
  })
}

/** A first answer that is on its way now may be older than this event, and is not asked for twice: so ask after it. */
async function refresh(queryKey: readonly unknown[]) {
  const first = queryClient.isFetching({ queryKey, predicate: (query) => query.state.data === undefined }) > 0
  await queryClient.invalidateQueries({ queryKey })
  if (first) await queryClient.invalidateQueries({ queryKey })
}

const underway = new Set(['queued', 'running', 'uploaded', 'reading'])

function isUnderway(data: unknown): boolean {
  const { state, items } = (data ?? {}) as { state?: string; items?: unknown }
  return underway.has(state ?? '') || (Array.isArray(items) && items.some(isUnderway))
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
