import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useParams } from 'react-router'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Skeleton, SkeletonBeside } from '#web/kit/skeleton.tsx'
import { LinkTabs } from '#web/kit/tabs.tsx'
import { When } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Resume } from '../contract.ts'
import { ReadingState } from './reading-state.tsx'
import { ResumeMenu } from './resume-menu.tsx'
import { useResume } from './use-resume.ts'

const tabs = [
  ['review', 'Review'],
  ['score', 'Score'],
  ['match', 'Match'],
  ['machine', 'Machine’s view'],
  ['versions', 'Versions'],
  ['compare', 'Compare'],
  ['comments', 'Comments'],
] as const

export function Component() {
  const { id = '' } = useParams()
  const { data: resume, error, isError, refetch } = useResume(id)
  if (isError && !resume) return <Trouble error={error} onRetry={() => void refetch()} />
  const parts = (
    <div className="mb-4.5">
      <LinkTabs
        label="Parts of the résumé"
        tabs={tabs.map(([path, label]) => ({
          to: `/resumes/${id}/${path}`,
          label: path === 'comments' ? <CommentsLabel resumeId={id} /> : label,
        }))}
      />
    </div>
  )
  if (!resume)
    return (
      <Page title="Résumé" pending actions={<Skeleton className="h-9 w-56 pointer-coarse:h-11" />}>
        {parts}
        <SkeletonBeside />
      </Page>
    )
  return (
    <Page
      title={resume.title}
      heading={
        <>
          {resume.title}
          {resume.kind === 'tailored' && <em className="text-ink-2"> — tailored</em>}
        </>
      }
      sub={<Origin resume={resume} />}
      actions={<ResumeMenu resume={resume} />}
    >
      {resume.state === 'read' ? (
        <>
          {parts}
          <Outlet context={resume} />
        </>
      ) : (
        <ReadingState resume={resume} />
      )}
    </Page>
  )
}

/** How many threads wait for an answer stands beside the word. */
function CommentsLabel({ resumeId }: { resumeId: string }) {
  const input = { kind: 'resume' as const, recordId: resumeId }
  const count = useQuery(api.sharing.openComments.queryOptions({ input })).data?.count ?? 0
  return (
    <>
      Comments{' '}
      {count > 0 && (
        <span className="relative ml-1 rounded-xs bg-mark px-1 font-mono text-2xs text-mark-ink leading-none">
          {count}
          <span className="sr-only"> open</span>
        </span>
      )}
    </>
  )
}

function Origin({ resume }: { resume: Resume }) {
  const source = useQuery(
    api.resumes.get.queryOptions({
      input: { id: resume.sourceResumeId ?? '' },
      enabled: Boolean(resume.sourceResumeId),
    }),
  ).data
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 gap-y-1">
      {resume.isMaster && (
        <>
          <Badge tone="mark">Master</Badge> <HelpHint word="master" />
        </>
      )}
      {source ? (
        <>
          From{' '}
          <Link to={`/resumes/${source.id}`} className="underline decoration-edge underline-offset-3">
            {source.title}
          </Link>
        </>
      ) : (
        <span className="[overflow-wrap:anywhere]">
          {resume.fileName ? (
            <>
              From <bdi>{resume.fileName}</bdi>
            </>
          ) : (
            'Written here'
          )}
        </span>
      )}
      <span aria-hidden="true">·</span>
      <span>
        changed <When at={resume.updatedAt} />
      </span>
      {resume.tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  )
}
