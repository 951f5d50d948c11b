import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useOutletContext } from 'react-router'
import { PostingPicker, usePickedPosting } from '#features/postings/ui/posting-picker.tsx'
import { PostingSheet } from '#features/postings/ui/posting-sheet.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import { useResumeContent } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { jumpTo, MarkBoard, markElementId } from '#web/kit/marks/mark-board.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { Skeleton, SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { KeywordTable } from './keyword-table.tsx'
import { type NumberedMatch, numberMatches, postingMarks, resumeMarks } from './match-marks.ts'
import { MatchSummary } from './match-summary.tsx'
import { RequirementRows } from './requirement-rows.tsx'

export function Component() {
  const resume = useOutletContext<Resume>()
  const [picked, pick] = usePickedPosting()
  const newest = useQuery(api.postings.list.queryOptions({ input: { limit: 100 } })).data
  const postingId = picked ?? resume.postingId ?? newest?.items[0]?.id
  if (newest && !postingId)
    return (
      <EmptyState
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
  return (
    <>
      <div className="mb-4 max-w-xl">
        <PostingPicker label="Posting" value={postingId} onPick={pick} />
      </div>
      {postingId && <Match resume={resume} postingId={postingId} />}
    </>
  )
}

function Match({ resume, postingId }: { resume: Resume; postingId: string }) {
  const [side, setSide] = useState<'resume' | 'posting'>('resume')
  const report = useQuery(api.matching.match.queryOptions({ input: { resumeId: resume.id, postingId } }))
  const posting = useQuery(api.postings.get.queryOptions({ input: { id: postingId } })).data
  const content = useResumeContent(resume.id).data
  const matches = useMemo(() => numberMatches(report.data?.match.requirements ?? []), [report.data])
  const inPosting = useMemo(() => postingMarks(matches), [matches])
  const inResume = useMemo(() => resumeMarks(matches), [matches])
  // What the résumé does not say can only be shown where it is asked for.
  const show = (match: NumberedMatch) => {
    const there = match.resumeSpans.length > 0 ? side : 'posting'
    setSide(there)
    setTimeout(() => jumpTo(markElementId(match.requirementId)))
  }
  if (report.isError && !report.data) return <Trouble error={report.error} onRetry={() => void report.refetch()} />
  return (
    <MarkBoard>
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]">
        <div className="order-2 grid grid-cols-1 gap-3 lg:sticky lg:top-6 lg:order-1 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
          <Segmented
            label="Document"
            value={side}
            options={[
              { value: 'resume', label: 'Your résumé' },
              { value: 'posting', label: 'The posting' },
            ]}
            onChange={setSide}
            className="justify-self-start"
          />
          {side === 'resume' &&
            (content ? <DocumentSheet document={content.document} marks={inResume} /> : <SkeletonSheet />)}
          {side === 'posting' &&
            (posting?.text ? (
              <PostingSheet text={posting.text} marks={inPosting} />
            ) : posting ? (
              <Callout title="The text of the posting has expired">Its requirements are kept.</Callout>
            ) : (
              <SkeletonSheet />
            ))}
        </div>
        <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
          {report.data ? (
            <>
              <MatchSummary match={report.data.match} fit={report.data.fit} />
              <RequirementRows matches={matches} onShow={show} />
              <KeywordTable keywords={report.data.match.keywords} />
            </>
          ) : (
            <>
              <Skeleton className="h-40 w-full" />
              <Skeleton className="h-64 w-full" />
            </>
          )}
        </div>
      </div>
    </MarkBoard>
  )
}
