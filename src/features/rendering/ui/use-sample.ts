import { useQuery } from '@tanstack/react-query'
import type { Profile } from '#features/profiles/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import { useOwnResume } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'

/** Whose words the templates are shown with: the chosen résumé, the master, or an invented person. */
export function useSample(chosen: string | null): {
  resume: Resume | undefined
  profile: Profile | undefined
  invented: boolean
} {
  const own = useOwnResume()
  const asked = useQuery({
    ...api.resumes.get.queryOptions({ input: { id: chosen ?? '' }, enabled: Boolean(chosen) }),
    meta: { quiet: true },
  })
  // An address may name one that is gone; until it is known, nothing is drawn with another one's words.
  const wanted = chosen && !asked.isError ? asked.data : own
  const resume = wanted?.state === 'read' ? wanted : undefined
  const content = useQuery(
    api.resumes.content.queryOptions({ input: { id: resume?.id ?? '' }, enabled: Boolean(resume) }),
  ).data
  const invented = own === null
  const example = useQuery({
    queryKey: ['example-profile'],
    queryFn: async () => (await import('../document/example-profile.ts')).exampleProfile,
    enabled: invented,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  return { resume, profile: resume ? content?.profile : example, invented }
}
