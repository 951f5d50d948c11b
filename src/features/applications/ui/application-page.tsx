import { useQuery } from '@tanstack/react-query'
import { Download, FileText, MoreHorizontal, Paperclip, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { LettersCard } from '#features/letters/ui/letters-card.tsx'
import { api } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { DataList } from '#web/kit/data-list.tsx'
import { sayBytes } from '#web/kit/file-size.ts'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { ApplicationDetail } from '../contract.ts'
import { downloadDocument, useRemoveApplication } from './application-actions.ts'
import { ApplicationNotes } from './application-notes.tsx'
import { AttachResumeDialog } from './attach-resume-dialog.tsx'
import { StageSteps } from './stage-steps.tsx'
import { Timeline } from './timeline.tsx'

export function Component() {
  const { id = '' } = useParams()
  const [attaching, setAttaching] = useState(false)
  const { data: application, isError, error, refetch } = useQuery(api.applications.get.queryOptions({ input: { id } }))
  const remove = useRemoveApplication(application)
  if (isError && !application) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!application)
    return (
      <Page title="Application">
        <SkeletonRows />
      </Page>
    )
  return (
    <Page
      title={application.title}
      heading={
        <>
          {application.title}
          {application.company && <em className="text-ink-2"> — {application.company}</em>}
        </>
      }
      sub={
        <>
          Tracked since {sayDay(application.createdAt)}
          {application.appliedAt && ` · applied ${sayDay(application.appliedAt)}`}
        </>
      }
      actions={
        <>
          <Button look="primary" icon={<Paperclip />} onClick={() => setAttaching(true)}>
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
      <StageSteps application={application} />
      <div className="mt-5 grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="grid grid-cols-1 gap-3.5">
          <Documents application={application} />
          <LettersCard postingId={application.postingId} resumeId={application.resumeId ?? undefined} />
          <ApplicationNotes key={application.id} application={application} />
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <TitledCard title="The posting">
            <DataList
              facts={[
                {
                  label: 'Job',
                  value: (
                    <Link
                      to={`/postings/${application.postingId}`}
                      className="underline decoration-edge underline-offset-3"
                    >
                      {application.title}
                    </Link>
                  ),
                },
                { label: 'Company', value: application.company },
              ]}
            />
          </TitledCard>
          <TitledCard title="What happened">
            <Timeline events={application.timeline} />
          </TitledCard>
        </div>
      </div>
      {attaching && <AttachResumeDialog application={application} onClose={() => setAttaching(false)} />}
    </Page>
  )
}

function Documents({ application }: { application: ApplicationDetail }) {
  return (
    <TitledCard title="Exact documents" aside={application.documents.length || undefined}>
      {application.documents.length === 0 && (
        <p className="text-ink-2 text-sm">Attach the résumé you send: its bytes are kept and never change.</p>
      )}
      <ul>
        {application.documents.map((document) => (
          <li key={document.id} className="flex items-center gap-3 border-line border-t py-2.5 first:border-0">
            <FileText aria-hidden="true" className="size-5 shrink-0 text-ink-3" />
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium text-sm">{document.name}</p>
              <p className="truncate text-ink-3 text-xs">
                {sayBytes(document.bytes)} · <When at={document.createdAt} />
                {document.resumeVersion !== null && ` · version ${document.resumeVersion}`} ·{' '}
                <span className="font-mono" title={`SHA-256 ${document.sha256}`}>
                  {document.sha256.slice(0, 8)}
                </span>
              </p>
            </div>
            {document.resumeId && (
              <Link
                to={`/resumes/${document.resumeId}`}
                className="text-ink-2 text-xs underline decoration-edge underline-offset-3"
              >
                Résumé
              </Link>
            )}
            <IconButton
              label={`Download ${document.name}`}
              onClick={() => void downloadDocument(application.id, document.id, document.name)}
            >
              <Download />
            </IconButton>
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
