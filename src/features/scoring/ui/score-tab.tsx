import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useOutletContext } from 'react-router'
import { usePickedPosting } from '#features/postings/ui/posting-picker.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import { useResumeContent } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { SkeletonBeside, SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { FindingList } from './finding-list.tsx'
import { KeywordCard } from './keyword-card.tsx'
import { MeasureBar } from './measure-bar.tsx'
import { MeasureCard } from './measure-card.tsx'
import { marksOf, numberFindings } from './number-findings.ts'
import { ReportMenu } from './report-menu.tsx'
import { ScoreCard } from './score-card.tsx'
import { type Measure, useMeasure } from './use-measure.ts'

export function Component() {
  const resume = useOutletContext<Resume>()
  const [postingId, pickPosting] = usePickedPosting()
  const content = useResumeContent(resume.id)
  const [measure, chooseMeasure] = useMeasure()
  const posting = postingId ?? resume.postingId ?? undefined
  const special = Object.keys(measure).length > 0
  const score = useQuery(
    api.scoring.score.queryOptions({
      input: { id: resume.id, postingId: posting, ...measure },
      placeholderData: keepPreviousData,
    }),
  )
  const source = useSourceScore(resume)
  const earlier = useEarlierScore(resume, posting, measure)
  const sinceSource = Boolean(resume.sourceResumeId) && resume.version === 1
  const findings = useMemo(() => numberFindings(score.data?.findings ?? []), [score.data])
  const marks = useMemo(() => marksOf(findings), [findings])
  if (score.isError && !score.data) return <Trouble error={score.error} onRetry={() => void score.refetch()} />
  // On small screens the sheet stands below the score: they come together.
  if (!score.data || content.isLoading || source.isLoading || earlier.isLoading)
    return <SkeletonBeside cards={[0, 9, 10]} />
  return (
    <MarkBoard>
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]">
        <div className="order-2 lg:order-1">
          {content.data ? (
            <DocumentSheet document={content.data.document} provenance={content.data.provenance} marks={marks} />
          ) : (
            <SkeletonSheet />
          )}
        </div>
        <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
          <MeasureBar postingId={posting} onPosting={pickPosting} measure={measure} onMeasure={chooseMeasure} />
          <ScoreCard
            report={score.data}
            before={sinceSource ? (special ? undefined : source.data?.total) : earlier.data?.total}
            since={sinceSource ? 'since the version it came from' : `since version ${resume.version - 1}`}
            actions={<ReportMenu resumeId={resume.id} postingId={posting} measure={measure} />}
          />
          {special && (
            <MeasureCard resumeId={resume.id} postingId={posting} measure={measure} onReset={() => chooseMeasure({})} />
          )}
          <FindingList findings={findings} text={content.data?.document.text} />
          <KeywordCard keywords={score.data.keywords} own />
        </div>
      </div>
    </MarkBoard>
  )
}

/** The score of the résumé that a tailored one was made from, held against the same posting. */
function useSourceScore(resume: Resume) {
  const id = resume.sourceResumeId
  return useQuery(
    api.scoring.score.queryOptions({
      input: { id: id ?? '', postingId: resume.postingId ?? undefined },
      enabled: Boolean(id),
    }),
  )
}

/** What the version before gets by the same measure: after a correction, what it was worth. */
function useEarlierScore(resume: Resume, postingId: string | undefined, measure: Measure) {
  return useQuery(
    api.scoring.score.queryOptions({
      input: { id: resume.id, version: resume.version - 1, postingId, ...measure },
      enabled: resume.version > 1,
      placeholderData: keepPreviousData,
    }),
  )
}
