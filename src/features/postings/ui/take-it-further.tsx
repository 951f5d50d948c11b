import { useQuery } from '@tanstack/react-query'
import { KanbanSquare, WandSparkles } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTrack } from '#features/applications/ui/application-actions.ts'
import { stageNames } from '#features/applications/ui/stages.ts'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { useOwnResume } from '#features/resumes/ui/use-resume.ts'
import { StartTailoringDialog } from '#features/tailoring/ui/start-tailoring-dialog.tsx'
import { api } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Card } from '#web/kit/card.tsx'
import type { PostingDetail } from '../contract.ts'
import type { HeldAgainst } from './use-own-match.ts'

/** From a posting to the next step: hold a résumé against it, tailor one, or follow the application. */
export function TakeItFurther({ posting, match }: { posting: PostingDetail; match: HeldAgainst | undefined }) {
  const [tailoring, setTailoring] = useState(false)
  const application = useQuery(api.applications.list.queryOptions({ input: { postingId: posting.id, limit: 1 } })).data
    ?.items[0]
  const master = useOwnResume()
  const track = useTrack()
  return (
    <Card className="print:hidden">
      {master ? (
        <>
          <Figures match={match} />
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
        </>
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
            Tracked: {stageNames[application.stage].toLowerCase()}
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
      {tailoring && (
        <StartTailoringDialog resume={master ?? undefined} postingId={posting.id} onClose={() => setTailoring(false)} />
      )}
    </Card>
  )
}

/** How strong the evidence is and how well the job suits, as far as either can be told. */
function Figures({ match }: { match: HeldAgainst | undefined }) {
  if (!match) return <span aria-hidden="true" className="mb-3 block h-9" />
  const figures = [
    { name: 'Match', word: 'match' as const, value: Math.round(match.match.strength) },
    ...(match.fit.fit === undefined ? [] : [{ name: 'Fit', word: 'fit' as const, value: match.fit.fit }]),
  ]
  return (
    <dl className="mb-3 flex gap-7">
      {figures.map(({ name, word, value }) => (
        <div key={name} className="flex flex-row-reverse items-end gap-2">
          <dt className="text-ink-3 text-xs leading-none">
            {name} <HelpHint word={word} />
          </dt>
          <dd className="font-display text-[40px] leading-[0.85] tracking-[-0.03em]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
