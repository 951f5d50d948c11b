import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { useOutletContext } from 'react-router'
import { Expired } from '#features/postings/ui/expired-text.tsx'
import { besideLabel, PostingPicker, usePickedPosting } from '#features/postings/ui/posting-picker.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { useResumeContent } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { PostingPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { Skeleton, SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { MatchHead } from './match-head.tsx'
import { numberMatches } from './match-marks.ts'
import { RequirementBar } from './requirement-bar.tsx'
import { RequirementCards } from './requirement-cards.tsx'
import { StatusChips } from './status-chips.tsx'
import { TwoSheets } from './two-sheets.tsx'
import { useStatusFilter } from './use-status-filter.ts'

export function Component() {
  const resume = useOutletContext<Resume>()
  const [picked, pick] = usePickedPosting()
  const newest = useQuery(api.postings.list.queryOptions({ input: { limit: 1 } })).data
  const postingId = picked ?? resume.postingId ?? newest?.items[0]?.id
  if (newest && !postingId)
    return (
      <EmptyState
        picture={<PostingPicture />}
        title="Hold it against a job"
        action={
          <LinkButton to="/postings?capture=1" look="primary">
            Capture a posting
          </LinkButton>
        }
      >
        With a posting, every requirement is looked up in your résumé: found, implied, unsaid, or missing.
      </EmptyState>
    )
  if (!postingId) return <MatchSkeleton picker={<Skeleton className="h-9 w-full pointer-coarse:h-11" />} />
  return (
    <Match
      resume={resume}
      postingId={postingId}
      picker={<PostingPicker label="Posting" className={besideLabel} value={postingId} onPick={pick} />}
    />
  )
}

function Match({ resume, postingId, picker }: { resume: Resume; postingId: string; picker: ReactNode }) {
  const report = useQuery(api.matching.match.queryOptions({ input: { resumeId: resume.id, postingId } }))
  const text = useQuery(api.postings.get.queryOptions({ input: { id: postingId } }))
  const read = useResumeContent(resume.id)
  const [posting, content] = [text.data, read.data]
  const [status, setStatus] = useStatusFilter()
  const [chosen, choose] = useState<string>()
  const all = useMemo(() => numberMatches(report.data?.match.requirements ?? []), [report.data])
  const matches = useMemo(() => (status ? all.filter((each) => each.status === status) : all), [all, status])
  const current = matches.some((each) => each.requirementId === chosen) ? chosen : undefined
  const walk = (by: number) => {
    const at = matches.findIndex((each) => each.requirementId === current)
    const next = matches[at < 0 ? (by > 0 ? 0 : matches.length - 1) : (at + by + matches.length) % matches.length]
    if (next) choose(next.requirementId)
  }
  useShortcuts({ j: () => walk(1), k: () => walk(-1) })
  if (report.isError && !report.data) return <Trouble error={report.error} onRetry={() => void report.refetch()} />
  // The cards quote both texts: without them they would grow when those come.
  if (!report.data || text.isPending || read.isPending) return <MatchSkeleton picker={picker} />
  const { match, fit } = report.data
  return (
    <MarkBoard>
      <MatchHead resume={resume} postingId={postingId} match={match} fit={fit} picker={picker} />
      {all.length === 0 && (
        <p className="py-10 text-center text-ink-2">
          The posting names no clear requirement. Its keywords are counted.
        </p>
      )}
      <div className="mt-3.5 grid grid-cols-1 gap-3.5">
        {all.length > 0 && <StatusChips matches={all} value={status} onChange={setStatus} />}
        <TwoSheets
          matches={matches}
          current={current}
          onPick={choose}
          document={content?.document}
          postingText={posting?.text}
          expired={posting && <Expired posting={posting} />}
        />
        <div className="sticky bottom-3 z-10 hidden lg:block">
          <RequirementBar matches={matches} current={current} onWalk={walk} />
        </div>
        <RequirementCards matches={matches} resumeText={content?.document.text} postingText={posting?.text} />
      </div>
    </MarkBoard>
  )
}

function MatchSkeleton({ picker }: { picker: ReactNode }) {
  return (
    <div role="status" aria-label="Loading" className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-3">
        <div className="basis-full xl:max-w-md">{picker}</div>
        <Skeleton className="h-10 w-60" />
      </div>
      <Skeleton className="h-8 w-full max-w-xl" />
      <div className="grid gap-14 lg:grid-cols-2">
        <SkeletonSheet />
        <SkeletonSheet />
      </div>
    </div>
  )
}
