import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { numberMatches, sideMarks } from '#features/matching/ui/match-marks.ts'
import { RequirementRows } from '#features/matching/ui/requirement-rows.tsx'
import { PostingSheet } from '#features/postings/ui/posting-sheet.tsx'
import { DocumentSheet } from '#features/resumes/ui/document/document-sheet.tsx'
import { ReadingState } from '#features/resumes/ui/reading-state.tsx'
import { useResume, useResumeContent } from '#features/resumes/ui/use-resume.ts'
import type { ScoreReport } from '#features/scoring/score-report.ts'
import { FindingList } from '#features/scoring/ui/finding-list.tsx'
import { KeywordCard } from '#features/scoring/ui/keyword-card.tsx'
import { marksOf, numberFindings } from '#features/scoring/ui/number-findings.ts'
import { ScoreCard } from '#features/scoring/ui/score-card.tsx'
import { api } from '#web/api.ts'
import { useServerEvents } from '#web/events/use-server-events.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { Skeleton, SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Brand } from '#web/layout/brand.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { useMe } from '#web/session.ts'

const columns = 'grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]'

/** What a visitor without an account sees of the résumé just dropped: the whole score, and the way to keep it. */
export function Component() {
  usePageTitle('Your score')
  useServerEvents()
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const postingId = search.get('posting') ?? undefined
  const resume = useResume(id)
  const me = useMe()
  const failed = resume.data?.state === 'failed'
  return (
    <div className="min-h-dvh">
      <header className="flex items-center justify-between gap-4 border-line border-b px-4 py-3.5 sm:px-7">
        <a href="/" aria-label="Shortlist, start page" className="no-underline">
          <Brand />
        </a>
        <div className="flex items-center gap-3 text-sm">
          {me?.trial && (
            <span className="hidden text-ink-3 sm:inline">
              {me.trial.usesLeft} of {me.trial.usesTotal} free tries left
            </span>
          )}
          <LinkButton to={me?.user ? `/resumes/${id}` : '/sign-up'} look={failed ? 'secondary' : 'primary'}>
            {me?.user ? 'Open in your workspace' : failed ? 'Make an account' : 'Keep it: make an account'}
          </LinkButton>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-[1240px] px-4 py-6 sm:px-7">
        <h1 className="mb-5 font-display text-4xl leading-[1.05] tracking-[-0.012em]">
          {resume.data?.personName ?? 'Your résumé'}
          <em className="text-ink-2"> — {failed ? 'not read' : 'scored'}</em>
        </h1>
        {resume.isError && !resume.data && <Trouble error={resume.error} onRetry={() => void resume.refetch()} />}
        {resume.data?.state === 'read' && <Result id={id} postingId={postingId} />}
        {resume.data && resume.data.state !== 'read' && (
          <ReadingState resume={resume.data} another={{ to: '/#try', label: 'Choose another file' }} />
        )}
        {resume.isPending && <SkeletonSheet />}
      </main>
    </div>
  )
}

function Result({ id, postingId }: { id: string; postingId?: string }) {
  const content = useResumeContent(id).data
  const score = useQuery(api.scoring.score.queryOptions({ input: { id, postingId } }))
  const findings = useMemo(() => numberFindings(score.data?.findings ?? []), [score.data])
  const marks = useMemo(() => marksOf(findings), [findings])
  if (score.isError && !score.data) return <Trouble error={score.error} onRetry={() => void score.refetch()} />
  return (
    <>
      <MarkBoard>
        <div className={columns}>
          <div className="order-2 lg:order-1">
            {content ? (
              <DocumentSheet document={content.document} provenance={content.provenance} marks={marks} />
            ) : (
              <SkeletonSheet />
            )}
          </div>
          <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
            {score.data ? (
              <>
                <ScoreCard report={score.data} />
                <FindingList findings={findings} text={content?.document.text} />
                {!postingId && <KeywordCard keywords={score.data.keywords} />}
              </>
            ) : (
              <>
                <Skeleton className="h-72 w-full" />
                <Skeleton className="h-80 w-full" />
              </>
            )}
          </div>
        </div>
      </MarkBoard>
      {postingId && <AgainstPosting id={id} postingId={postingId} keywords={score.data?.keywords} />}
      <KeepIt />
    </>
  )
}

/** The posting as a sheet, what of it the résumé shows marked in it, each requirement beside it. */
function AgainstPosting(props: { id: string; postingId: string; keywords?: ScoreReport['keywords'] }) {
  const { id, postingId } = props
  const match = useQuery(api.matching.match.queryOptions({ input: { resumeId: id, postingId } })).data
  const posting = useQuery(api.postings.get.queryOptions({ input: { id: postingId } })).data
  const matches = useMemo(() => numberMatches(match?.match.requirements ?? []), [match])
  // Here a mark leads to its card, not to the other document.
  const marks = useMemo(() => sideMarks(matches, 'posting').map(({ anchor: _anchor, ...mark }) => mark), [matches])
  return (
    <section aria-labelledby="against" className="mt-12">
      <h2 id="against" className="mb-4 font-display text-3xl leading-tight tracking-[-0.012em]">
        {posting?.company ?? posting?.title ?? 'The posting'} <em className="text-ink-2">— what of it is shown</em>
      </h2>
      <MarkBoard>
        <div className={columns}>
          <div className="order-2 lg:sticky lg:top-4 lg:order-1">
            {posting?.text ? <PostingSheet text={posting.text} marks={marks} /> : <SkeletonSheet />}
          </div>
          <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
            {match ? <RequirementRows matches={matches} /> : <Skeleton className="h-80 w-full" />}
            {props.keywords && <KeywordCard keywords={props.keywords} />}
          </div>
        </div>
      </MarkBoard>
    </section>
  )
}

function KeepIt() {
  return (
    <section className="mt-12 flex flex-wrap items-center justify-between gap-x-10 gap-y-4 border-ink border-t pt-6 pb-10">
      <div>
        <h2 className="font-display text-3xl leading-tight tracking-[-0.012em]">Keep it, and go on</h2>
        <p className="mt-1 max-w-[36rem] text-ink-2">
          An account keeps this, tailors the résumé to the posting from your own facts, and follows the application.
        </p>
      </div>
      <LinkButton to="/sign-up" size="lg">
        Make an account
      </LinkButton>
    </section>
  )
}
