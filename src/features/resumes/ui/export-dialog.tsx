import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { LivePreview } from '#features/rendering/ui/live-preview.tsx'
import { TemplateCards } from '#features/rendering/ui/template-choice.tsx'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import type { Resume } from '../contract.ts'
import { useRenderResume } from './resume-actions.ts'
import { useResumeContent } from './use-resume.ts'

const papers = [
  { value: 'a4' as const, label: 'A4' },
  { value: 'letter' as const, label: 'US Letter' },
]

/** How the résumé is to look, with its pages beside the choice, before it becomes a file. */
export function ExportDialog({ resume, onClose }: { resume: Resume; onClose: () => void }) {
  const [template, setTemplate] = useState<TemplateId>(resume.look?.template ?? 'plain')
  const [paper, setPaper] = useState<'a4' | 'letter'>(resume.look?.options.paper ?? 'a4')
  const [onePage, setOnePage] = useState(false)
  const [density, setDensity] = useState(resume.look?.options.density ?? 1)
  const content = useResumeContent(resume.id).data
  const render = useRenderResume(resume.id)
  const options: RenderOptionsInput = { ...resume.look?.options, paper, density, fit: onePage ? 'one-page' : 'none' }
  const save = (format: 'pdf' | 'docx') => render.mutate({ format, template, options })
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Export"
      actions={
        <>
          <Button busy={render.isPending} onClick={() => save('docx')}>
            Word
          </Button>
          <Button look="primary" icon={<FileDown />} busy={render.isPending} onClick={() => save('pdf')}>
            PDF
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 sm:grid-cols-[15rem_minmax(0,1fr)] sm:grid-rows-[auto_1fr]">
        <TemplateCards value={template} onChange={setTemplate} />
        <div className="grid gap-4 max-sm:order-1">
          <Segmented label="Paper" value={paper} options={papers} onChange={setPaper} className="flex" />
          <Slider label="White space" value={density} onChange={setDensity} />
          <Checkbox label="Fit on one page" checked={onePage} onChange={(event) => setOnePage(event.target.checked)} />
        </div>
        <div className="sm:sticky sm:top-0 sm:col-start-2 sm:row-span-2 sm:row-start-1">
          {content ? (
            <LivePreview profile={content.profile} template={template} options={options} />
          ) : (
            <SkeletonSheet />
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Slider(props: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label className="grid gap-1 font-medium text-sm">
      {props.label}
      <input
        type="range"
        min={0.7}
        max={1.3}
        step={0.1}
        value={props.value}
        aria-valuetext={`${Math.round(props.value * 100)} %`}
        onChange={(event) => props.onChange(Number(event.target.value))}
        className="w-full pointer-coarse:h-11"
      />
    </label>
  )
}
