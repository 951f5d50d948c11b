import { useQuery } from '@tanstack/react-query'
import type { Profile } from '#features/profiles/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import { api } from '#web/api.ts'

/** Whose words the templates are shown with: the chosen résumé, the master, or an invented person. */
export function useSample(chosen: string | null): {
  resumes: Resume[]
  resume: Resume | undefined
  profile: Profile | undefined
  invented: boolean
} {
  const list = useQuery(api.resumes.list.queryOptions({ input: { limit: 100 } }))
  const resumes = (list.data?.items ?? []).filter((each) => each.state === 'read')
  const resume = resumes.find((each) => each.id === chosen) ?? resumes.find((each) => each.isMaster) ?? resumes.at(0)
  const content = useQuery(
    api.resumes.content.queryOptions({ input: { id: resume?.id ?? '' }, enabled: Boolean(resume) }),
  ).data
  const invented = list.isSuccess && !resume
  const example = useQuery({
    queryKey: ['example-profile'],
    queryFn: async () => (await import('../document/example-profile.ts')).exampleProfile,
    enabled: invented,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  return { resumes, resume, profile: resume ? content?.profile : example, invented }
}
