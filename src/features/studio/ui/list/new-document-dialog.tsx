import { useQuery } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import { useState } from 'react'
import { templates } from '#features/rendering/templates.ts'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { useOwnResume } from '#features/resumes/ui/use-resume.ts'
import { api, sayError } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { useMakeDocument } from '../document-actions.ts'

export function NewDocumentDialog({ onClose }: { onClose: () => void }) {
  const samples = useQuery(api.studio.samples.queryOptions())
  const make = useMakeDocument()
  return (
    <Dialog open wide tall onClose={onClose} title="New document">
      <Dropzone
        compact
        label="Drop a .tex file or a zip project"
        hint="Images, classes and fonts come along. Up to 20 MB."
        accept=".tex,.zip"
        maxBytes={20 * 1024 * 1024}
        busy={make.isPending}
        error={make.isError ? sayError(make.error) : undefined}
        onFiles={([file]) => file && make.mutate({ file })}
      />
      <FromResume
        busy={make.isPending}
        onMake={(resumeId, template) => make.mutate({ resume: { resumeId, template } as never })}
      />
      <h3 className="mt-6 mb-2 font-[560] text-sm">Or start from a sample</h3>
      {samples.isPending && <SkeletonRows />}
      <ul className="grid gap-2 sm:grid-cols-2">
        {samples.data?.items.map((sample) => (
          <li key={sample.id}>
            <button
              type="button"
              disabled={make.isPending}
              onClick={() => make.mutate({ sample: sample.id })}
              className="h-full w-full rounded-lg border border-line bg-sheet p-3.5 text-left transition-colors hover:border-ink"
            >
              <span className="flex items-center gap-2 font-[560] text-sm">
                {sample.name}
                {sample.columns === 2 && <Badge>two columns</Badge>}
                {sample.engine !== 'pdflatex' && <Badge>XeLaTeX</Badge>}
              </span>
              <span className="mt-1 block text-ink-2 text-xs">{sample.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function FromResume({ busy, onMake }: { busy: boolean; onMake: (resumeId: string, template: string) => void }) {
  const own = useOwnResume()
  const [resumeId, setResumeId] = useState('')
  const [template, setTemplate] = useState('plain')
  const chosen = resumeId || own?.id
  if (!chosen) return null
  return (
    <div className="mt-5 grid items-end gap-3 sm:grid-cols-[1fr_10rem_auto]">
      <ResumePicker label="From a résumé" value={chosen} onChange={setResumeId} />
      <Field label="Template">
        <Select value={template} onChange={(event) => setTemplate(event.target.value)}>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<FileText />} busy={busy} onClick={() => onMake(chosen, template)}>
        Open as LaTeX
      </Button>
    </div>
  )
}
