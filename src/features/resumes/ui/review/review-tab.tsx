import { useOutletContext } from 'react-router'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Resume } from '../../contract.ts'
import { useResumeContent } from '../use-resume.ts'
import { ReviewForm } from './review-form.tsx'

export function Component() {
  const resume = useOutletContext<Resume>()
  const { data, isError, error, refetch } = useResumeContent(resume.id)
  if (isError && !data) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonSheet />
  return <ReviewForm key={data.version} content={data} />
}
