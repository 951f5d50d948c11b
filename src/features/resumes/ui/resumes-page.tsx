import { useQuery } from '@tanstack/react-query'
import { LayoutTemplate, Upload } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { api } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { LongList } from '#web/kit/long-list.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { NewResumeMenu } from './list/new-resume-menu.tsx'
import { ResumeFilters } from './list/resume-filters.tsx'
import { useResumeFilters, useResumeList } from './list/use-resume-list.ts'
import { useResumeView } from './list/use-resume-view.ts'
import { ResumeRow } from './resume-row.tsx'
import { PasteResume, ResumeDropzone } from './upload-resume.tsx'

const ResumeGrid = lazy(() => import('./list/resume-grid.tsx').then((each) => ({ default: each.ResumeGrid })))
const BulkBar = lazy(() => import('./list/bulk-bar.tsx').then((each) => ({ default: each.BulkBar })))

export function Component() {
  const filters = useResumeFilters()
  const { filtered, set } = filters
  const { list, resumes } = useResumeList(filters)
  const [view, setView] = useResumeView()
  const scores = useQuery(api.scoring.latest.queryOptions())
  const scoreOf = new Map(scores.data?.items.map((item) => [item.resumeId, item.total]))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef(-1)
  const choose = (index: number, on: boolean, range: boolean) => {
    const from = range && last.current >= 0 ? Math.min(last.current, index) : index
    const to = range && last.current >= 0 ? Math.max(last.current, index) : index
    const next = new Set(chosen)
    for (const { id } of resumes.slice(from, to + 1)) {
      if (on) next.add(id)
      else next.delete(id)
    }
    last.current = index
    setChosen(next)
  }
  const here = resumes.filter((resume) => chosen.has(resume.id))
  return (
    <Page
      title="Résumés"
      sub="One master holds everything; each tailored one points to what it was made from."
      actions={
        <>
          <LinkButton to="/templates" icon={<LayoutTemplate />} className="max-[420px]:hidden">
            Templates
          </LinkButton>
          <NewResumeMenu first={list.isSuccess && resumes.length === 0 && !filtered} />
          <Button look="primary" icon={<Upload />} onClick={() => set('upload', '1')}>
            Upload
          </Button>
        </>
      }
    >
      <DropAnywhere />
      {(resumes.length > 0 || filtered) && <ResumeFilters filters={filters} view={view} onView={setView} />}
      {list.isPending && <SkeletonRows bar />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      {view === 'grid' && resumes.length > 0 ? (
        <Suspense fallback={<SkeletonRows />}>
          <ResumeGrid resumes={resumes} scoreOf={scoreOf} chosen={chosen} onChoose={choose} more={list} />
        </Suspense>
      ) : (
        <LongList
          items={resumes}
          rowKey={(resume) => resume.id}
          label="Résumés"
          estimate={66}
          more={list}
          row={(resume, index) => (
            <ResumeRow
              resume={resume}
              score={scoreOf.get(resume.id)}
              chosen={chosen.has(resume.id)}
              onChoose={(on, range) => choose(index, on, range)}
            />
          )}
        />
      )}
      {list.isSuccess && resumes.length === 0 && filtered && (
        <div className="grid justify-items-center gap-3 py-14 text-center">
          <p className="text-ink-2">No résumé fits what you asked for.</p>
          <Button onClick={filters.clear}>Show all</Button>
        </div>
      )}
      {list.isSuccess && resumes.length === 0 && !filtered && (
        <EmptyState
          title="Start with the résumé you have"
          action={
            <div className="w-full min-w-0 sm:w-96">
              <ResumeDropzone />
            </div>
          }
        >
          It is read on this server, field by field, and you check the result beside the original. Without one, write a
          new one on an empty page.
        </EmptyState>
      )}
      <Suspense>{here.length > 0 && <BulkBar chosen={here} onDone={() => setChosen(new Set())} />}</Suspense>
      <Dialog open={filters.uploading} onClose={() => set('upload', null)} title="Bring a résumé in">
        <ResumeDropzone />
        <PasteResume />
      </Dialog>
    </Page>
  )
}
