import { useQuery } from '@tanstack/react-query'
import { CalendarPlus, MoreHorizontal, Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { DuplicateNote } from '#features/duplicates/ui/duplicate-note.tsx'
import { InterviewDialog } from '#features/interviews/ui/interview-dialog.tsx'
import { InterviewsCard } from '#features/interviews/ui/interviews-card.tsx'
import { LettersCard } from '#features/letters/ui/letters-card.tsx'
import { OfferCard } from '#features/offers/ui/offer-card.tsx'
import { api } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import { sayDay } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { useRemoveApplication } from './application-actions.ts'
import { ApplicationNotes } from './application-notes.tsx'
import { AttachResumeDialog } from './attach-resume-dialog.tsx'
import { DetailsCard } from './parts/details-card.tsx'
import { DocumentsCard } from './parts/documents-card.tsx'
import { PeopleCard } from './parts/people-card.tsx'
import { TimelineCard } from './parts/timeline-card.tsx'
import { TodosCard } from './parts/todos-card.tsx'
import { StageSteps } from './stage-steps.tsx'

export function Component() {
  const { id = '' } = useParams()
  const [open, setOpen] = useState<'attach' | 'interview' | null>(null)
  const { data: application, isError, error, refetch } = useQuery(api.applications.get.queryOptions({ input: { id } }))
  const remove = useRemoveApplication(application)
  const waiting = useWaiting(id, application?.postingId)
  if (isError && !application) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!application || waiting)
    return (
      <Page title="Application" pending>
        <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-3.5 lg:grid-cols-[minmax(0,1fr)_380px]">
          <SkeletonCards cards={[2, 2, 3, 2]} />
          <SkeletonCards cards={[4, 3, 6]} />
        </div>
      </Page>
    )
  return (
    <Page
      title={application.title}
      heading={
        <>
          <bdi>{application.title}</bdi>
          {application.company && (
            <em className="text-ink-2">
              {' — '}
              <bdi>{application.company}</bdi>
            </em>
          )}
        </>
      }
      sub={
        <>
          Tracked since {sayDay(application.createdAt)}
          {application.appliedAt && ` · applied ${sayDay(application.appliedAt)}`}
          {' · '}
          <Link to={`/postings/${application.postingId}`} className="underline decoration-edge underline-offset-3">
            the posting
          </Link>
        </>
      }
      actions={
        <>
          <Button icon={<CalendarPlus />} onClick={() => setOpen('interview')}>
            Interview
          </Button>
          <Button look="primary" icon={<Paperclip />} onClick={() => setOpen('attach')}>
            Attach a résumé
          </Button>
          <Menu
            trigger={
              <IconButton label="More" look="secondary" className="pointer-fine:size-9">
                <MoreHorizontal />
              </IconButton>
            }
          >
            <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
              Delete
            </MenuItem>
          </Menu>
        </>
      }
    >
      <DuplicateNote applicationId={application.id} />
      <StageSteps application={application} />
      <div
        className="mt-5 grid grid-cols-1 items-start gap-x-6.5 gap-y-3.5 lg:grid-cols-[minmax(0,1fr)_380px]"
        key={application.id}
      >
        <div className="grid grid-cols-1 gap-3.5">
          <TodosCard application={application} />
          <InterviewsCard applicationId={application.id} onPlan={() => setOpen('interview')} />
          <OfferCard application={application} />
          <DocumentsCard application={application} />
          <LettersCard postingId={application.postingId} resumeId={application.resumeId ?? undefined} />
          <ApplicationNotes application={application} />
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <DetailsCard application={application} />
          <PeopleCard application={application} />
          <TimelineCard application={application} />
        </div>
      </div>
      {open === 'attach' && <AttachResumeDialog application={application} onClose={() => setOpen(null)} />}
      {open === 'interview' && <InterviewDialog applicationId={application.id} onClose={() => setOpen(null)} />}
    </Page>
  )
}

/** True until every card of the page knows what it holds: they come together, so that none pushes another down. */
function useWaiting(applicationId: string, postingId: string | undefined): boolean {
  const cards = [
    useQuery(api.duplicates.list.queryOptions({ input: { applicationId } })),
    useQuery(api.interviews.list.queryOptions({ input: { applicationId } })),
    useQuery(api.offers.get.queryOptions({ input: { id: applicationId } })),
    useQuery(api.board.get.queryOptions({ input: {} })),
    useQuery({
      ...api.letters.list.queryOptions({ input: { postingId: postingId ?? '', limit: 20 } }),
      enabled: postingId !== undefined,
    }),
  ]
  return cards.some(({ isLoading }) => isLoading)
}
