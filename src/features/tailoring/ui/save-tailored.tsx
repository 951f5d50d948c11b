import { useMutation, useQueryClient } from '@tanstack/react-query'
import { KanbanSquare, Save } from 'lucide-react'
import { useNavigate } from 'react-router'
import { useTrack } from '#features/applications/ui/application-actions.ts'
import type { TemplateId } from '#features/rendering/render-options.ts'
import { useRenderResume } from '#features/resumes/ui/resume-actions.ts'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { notify } from '#web/kit/notices.ts'
import { Tooltip } from '#web/kit/tooltip.tsx'
import type { TailoringDetail } from '../contract.ts'

type Props = { tailoring: TailoringDetail; title: string; template: TemplateId }

/** Save, then export or track. Waits while a claim without a source is neither confirmed nor rejected. */
export function SaveTailored({ tailoring, title, template }: Props) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const track = useTrack()
  const render = useRenderResume(tailoring.tailoredResumeId ?? '')
  const open = openClaims(tailoring)
  const save = useMutation({
    mutationFn: () => client.tailoring.save({ id: tailoring.id, title }),
    onSuccess(resume) {
      void queries.invalidateQueries({ queryKey: api.tailoring.key() })
      void queries.invalidateQueries({ queryKey: api.resumes.key() })
      notify({
        tone: 'good',
        title: 'Saved as a résumé of its own',
        action: { label: 'Open', run: () => void navigate(`/resumes/${resume.id}`) },
      })
    },
  })
  const { tailoredResumeId, postingId } = tailoring
  if (tailoredResumeId)
    return (
      <>
        <Button busy={render.isPending} onClick={() => render.mutate({ format: 'docx' })}>
          Word
        </Button>
        <Button busy={render.isPending} onClick={() => render.mutate({ format: 'pdf' })}>
          PDF
        </Button>
        {postingId && (
          <Button
            look="primary"
            icon={<KanbanSquare />}
            busy={track.isPending}
            onClick={() =>
              track.mutate({ postingId, stage: 'drafting', attach: { resumeId: tailoredResumeId, template } })
            }
          >
            Track the application
          </Button>
        )}
      </>
    )
  const button = (
    <Button
      look="primary"
      icon={<Save />}
      busy={save.isPending}
      aria-disabled={open > 0 || undefined}
      onClick={open > 0 ? showFirst : () => save.mutate()}
    >
      Save
    </Button>
  )
  if (open === 0) return button
  return (
    <>
      <span className="text-warn text-xs">
        {open} {open === 1 ? 'claim' : 'claims'} without a source
      </span>
      <Tooltip text="Confirm or reject what has no source first">{button}</Tooltip>
    </>
  )
}

/** How many claims hold the text back: unsupported, not confirmed, in a change that is not rejected. */
function openClaims(tailoring: TailoringDetail): number {
  const confirmed = new Set(tailoring.confirmed)
  const inChanges = tailoring.changes
    .filter((change) => tailoring.decisions[change.id] !== 'rejected')
    .flatMap((change) => change.truth.unsupported)
  return new Set(inChanges.map((claim) => claim.id).filter((id) => !confirmed.has(id))).size
}

function showFirst() {
  const box = document.querySelector<HTMLElement>('[data-change] input[type=checkbox]:not(:checked)')
  box?.scrollIntoView({ block: 'center' })
  box?.focus({ preventScroll: true })
}
