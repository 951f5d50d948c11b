import { useQuery } from '@tanstack/react-query'
import { KanbanSquare, WandSparkles } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTrack } from '#features/applications/ui/application-actions.ts'
import { stageNames } from '#features/applications/ui/stages.ts'
import { StartTailoringDialog } from '#features/tailoring/ui/start-tailoring-dialog.tsx'
import { api } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Card } from '#web/kit/card.tsx'
import type { PostingDetail } from '../contract.ts'

/** From a posting to the next step: hold a résumé against it, tailor one, or follow the application. */
export function TakeItFurther({ posting }: { posting: PostingDetail }) {
  const [tailoring, setTailoring] = useState(false)
  const resumes = useQuery(api.resumes.list.queryOptions({ input: { limit: 100 } })).data?.items ?? []
  const applications = useQuery(api.applications.list.queryOptions({ input: { limit: 100 } })).data?.items ?? []
  const application = applications.find((each) => each.postingId === posting.id)
  const master = resumes.find((each) => each.isMaster) ?? resumes.find((each) => each.state === 'read')
  const track = useTrack()
  return (
    <Card>
      {master ? (
        <p className="mb-3 text-ink-2 text-sm">
          See how{' '}
          <Link
            to={`/resumes/${master.id}/match?posting=${posting.id}`}
            className="font-medium text-ink underline decoration-edge underline-offset-3"
          >
            {master.title} matches
          </Link>
          , requirement by requirement.
        </p>
      ) : (
        <p className="mb-3 text-ink-2 text-sm">Bring in a résumé to see how it matches.</p>
      )}
      <div className="flex flex-wrap gap-2">
        {master ? (
          <Button look="primary" icon={<WandSparkles />} onClick={() => setTailoring(true)}>
            Tailor a résumé
          </Button>
        ) : (
          <LinkButton to="/resumes?upload=1" look="primary">
            Upload a résumé
          </LinkButton>
        )}
        {application ? (
          <LinkButton to={`/applications/${application.id}`} icon={<KanbanSquare />}>
            {stageNames[application.stage]}
          </LinkButton>
        ) : (
          <Button
            icon={<KanbanSquare />}
            busy={track.isPending}
            onClick={() => track.mutate({ postingId: posting.id })}
          >
            Track it
          </Button>
        )}
      </div>
      {tailoring && <StartTailoringDialog resume={master} postingId={posting.id} onClose={() => setTailoring(false)} />}
    </Card>
  )
}
