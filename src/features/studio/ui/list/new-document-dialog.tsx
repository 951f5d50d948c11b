import { FileText } from 'lucide-react'
import { useState } from 'react'
import { templates } from '#features/rendering/templates.ts'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { useOwnResume, useOwnResumeAsked } from '#features/resumes/ui/use-resume.ts'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import { useMakeDocument } from '../document-actions.ts'
import { SampleGallery } from './sample-gallery.tsx'

export function NewDocumentDialog({ onClose }: { onClose: () => void }) {
  const make = useMakeDocument()
  const waiting = useOwnResumeAsked()
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
      {waiting ? (
        <SkeletonCards cards={[1, 4, 4]} className="mt-5" />
      ) : (
        <>
          <FromResume
            busy={make.isPending}
            onMake={(resumeId, template) => make.mutate({ resume: { resumeId, template } as never })}
          />
          <h3 className="mt-6 mb-3 font-[560] text-sm">Or start from a sample</h3>
          <SampleGallery busy={make.isPending} onPick={(sample) => make.mutate({ sample })} />
        </>
      )}
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
