import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { saySpan } from '#features/outcomes/ui/say-rate.ts'
import { api } from '#web/api.ts'

/** How often a version was sent with an application, and how many answered; the whole account is with the outcomes. */
export function SentWith({ resumeId, version }: { resumeId: string; version: number }) {
  const outcomes = useQuery(api.outcomes.get.queryOptions({ input: {}, staleTime: 60_000 })).data
  const group = outcomes?.resumes.find((each) => each.key === `${resumeId} ${version}`)
  if (!group || group.reply.n === 0) return null
  return (
    <Link to="/applications/outcomes" className="underline decoration-edge underline-offset-3">
      sent with {group.reply.n === 1 ? 'one application' : `${group.reply.n} applications`}, answered{' '}
      {saySpan(group.reply)}
    </Link>
  )
}
