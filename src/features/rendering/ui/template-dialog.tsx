import { Check, FileDown } from 'lucide-react'
import { useState } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import { useRenderResume, useUpdateResume } from '#features/resumes/ui/resume-actions.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { notify } from '#web/kit/notices.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { RenderOptions, type RenderOptionsInput, type Template } from '../render-options.ts'
import { LivePreview } from './live-preview.tsx'
import { LookChoices } from './look-choices.tsx'

type Props = {
  template: Template
  resume: Resume | undefined
  profile: Profile | undefined
  options: RenderOptionsInput
  onOptions: (options: RenderOptionsInput) => void
  onClose: () => void
}

/** One template large, with all pages, to take as it is or to keep for the résumé. */
export function TemplateDialog({ template, resume, profile, options, onOptions, onClose }: Props) {
  const [fitted, setFitted] = useState<RenderOptionsInput>({})
  const all = { ...fitted, ...options }
  const render = useRenderResume(resume?.id ?? '')
  const update = useUpdateResume(resume?.id ?? '')
  const save = (format: 'pdf' | 'docx') => render.mutate({ format, template: template.id, options: all })
  const used =
    resume?.look?.template === template.id &&
    JSON.stringify(resume.look.options) === JSON.stringify(RenderOptions.parse(all))
  const use = () => {
    const before = resume?.look ?? null
    update.mutate(
      { look: { template: template.id, options: RenderOptions.parse(all) } },
      {
        onSuccess: () =>
          notify({
            tone: 'good',
            title: `${template.name} it is`,
            description: resume?.title,
            action: { label: 'Undo', run: () => update.mutate({ look: before }) },
          }),
      },
    )
  }
  return (
    <Dialog
      open
      wide
      tall
      onClose={onClose}
      title={template.name}
      description={template.description}
      actions={
        resume ? (
          <>
            <Button icon={used ? <Check /> : undefined} disabled={used} busy={update.isPending} onClick={use}>
              {used ? 'In use for this résumé' : 'Use for this résumé'}
            </Button>
            <Button busy={render.isPending} onClick={() => save('docx')}>
              Word
            </Button>
            <Button look="primary" icon={<FileDown />} busy={render.isPending} onClick={() => save('pdf')}>
              PDF
            </Button>
          </>
        ) : (
          <LinkButton to="/resumes?upload=1" look="primary">
            Upload a résumé
          </LinkButton>
        )
      }
    >
      <p className="text-ink-2 text-sm">
        Best for: {template.bestFor.charAt(0).toLowerCase() + template.bestFor.slice(1)}
        {template.columns === 2 && ' Two columns: some application systems read straight across them.'}
      </p>
      <LookChoices value={options} onChange={onOptions} className="my-4" />
      {profile ? (
        <LivePreview profile={profile} template={template.id} options={all} onFit={setFitted} />
      ) : (
        <SkeletonSheet />
      )}
    </Dialog>
  )
}
