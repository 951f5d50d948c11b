import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'

export const useResume = (id: string) => useQuery(api.resumes.get.queryOptions({ input: { id } }))

/** The newest version's text, profile and places. Ask only once the résumé is read. */
export const useResumeContent = (id: string, version?: number, enabled = true) =>
  useQuery(api.resumes.content.queryOptions({ input: { id, version }, enabled }))
