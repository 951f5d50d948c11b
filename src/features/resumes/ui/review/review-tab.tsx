import { useQuery } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import { api } from '#web/api.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Resume } from '../../contract.ts'
import { useResumeContent } from '../use-resume.ts'
import { ReviewForm } from './review-form.tsx'

export function Component() {
  const resume = useOutletContext<Resume>()
  const { data, isError, error, refetch } = useResumeContent(resume.id)
  const draft = useQuery({
    ...api.resumes.draft.queryOptions({ input: { id: resume.id } }),
    // The form itself knows best once it is open.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (isError && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (draft.isError && !draft.data) return <Trouble error={draft.error} onRetry={() => void draft.refetch()} />
  if (!data || !draft.data) return <SkeletonSheet />
  return <ReviewForm key={resume.id} resume={resume} content={data} kept={draft.data.draft} />
}
