import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import type { Resume } from '../contract.ts'

export const useResume = (id: string, enabled = true) =>
  useQuery(api.resumes.get.queryOptions({ input: { id }, enabled }))

const useOwn = () => useQuery(api.resumes.list.queryOptions({ input: { state: 'read', limit: 1 } }))

/** The first that is read: the master, else the newest. Undefined while unknown, null when there is none. */
export function useOwnResume(): Resume | null | undefined {
  const found = useOwn().data
  return found && (found.items[0] ?? null)
}

/** True only until the first answer; a question that failed keeps nobody waiting. */
export const useOwnResumeAsked = () => useOwn().isLoading

/** What goes with a letter or an application to a posting: the newest made for it, else the person's own. */
export function useResumeFor(postingId: string): Resume | null | undefined {
  const own = useOwnResume()
  const made = useQuery(
    api.resumes.list.queryOptions({ input: { state: 'read', postingId, limit: 1 }, enabled: Boolean(postingId) }),
  ).data
  return postingId && !made ? undefined : (made?.items[0] ?? own)
}

/** The newest version's text, profile and places. Ask only once the résumé is read. */
export const useResumeContent = (id: string, version?: number, enabled = true) =>
  useQuery(api.resumes.content.queryOptions({ input: { id, version }, enabled }))
