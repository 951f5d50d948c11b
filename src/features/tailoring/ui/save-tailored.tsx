import { useMutation, useQueryClient } from '@tanstack/react-query'
import { KanbanSquare, Save } from 'lucide-react'
import { useNavigate } from 'react-router'
import { useTrack } from '#features/applications/ui/application-actions.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { useRenderResume } from '#features/resumes/ui/resume-actions.ts'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { notify } from '#web/kit/notices.ts'
import { Tooltip } from '#web/kit/tooltip.tsx'
import type { TailoringDetail } from '../contract.ts'

type Look = { template: TemplateId; options: RenderOptionsInput }
type Props = {
  tailoring: TailoringDetail
  title: string
  look: Look
  /** How many claims hold the text back. */
  open: number
}

/** Save, then export or track. Waits while a claim without a source is neither confirmed nor rejected. */
export function SaveTailored({ tailoring, title, look, open }: Props) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const track = useTrack()
  const render = useRenderResume(tailoring.tailoredResumeId ?? '')
  const save = useMutation({
    async mutationFn() {
      const resume = await client.tailoring.save({ id: tailoring.id, title })
      return client.resumes.update({ id: resume.id, look })
    },
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
        <Button busy={render.isPending} onClick={() => render.mutate({ format: 'docx', ...look })}>
          Word
        </Button>
        <Button busy={render.isPending} onClick={() => render.mutate({ format: 'pdf', ...look })}>
          PDF
        </Button>
        {postingId && (
          <Button
            look="primary"
            icon={<KanbanSquare />}
            busy={track.isPending}
            onClick={() =>
              track.mutate({ postingId, stage: 'drafting', attach: { resumeId: tailoredResumeId, ...look } })
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

function showFirst() {
  const box = document.querySelector<HTMLElement>('[data-claim] input[type=checkbox]:not(:checked)')
  box?.scrollIntoView({ block: 'center' })
  box?.focus({ preventScroll: true })
}
