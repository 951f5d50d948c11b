import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RenderFormat, TemplateId } from '#features/rendering/render-options.ts'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { api, client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { ApplicationDetail } from '../contract.ts'

/** Renders a résumé and keeps the file with the application, exactly as sent. */
export function AttachResumeDialog({ application, onClose }: { application: ApplicationDetail; onClose: () => void }) {
  const queries = useQueryClient()
  const templates = useQuery(api.rendering.templates.queryOptions()).data?.items ?? []
  const [resumeId, setResumeId] = useState('')
  const [picked, setTemplate] = useState<TemplateId>()
  const resume = useQuery(api.resumes.get.queryOptions({ input: { id: resumeId }, enabled: resumeId !== '' })).data
  const template = picked ?? resume?.look?.template ?? 'plain'
  const [format, setFormat] = useState<RenderFormat>('pdf')
  const attach = useMutation({
    mutationFn: () => client.applications.attach({ id: application.id, resumeId, template, format }),
    meta: { quiet: true },
    onSuccess(next) {
      queries.setQueryData(api.applications.get.queryKey({ input: { id: application.id } }), next)
      void queries.invalidateQueries({ queryKey: api.applications.list.key() })
      notify({ tone: 'good', title: 'Attached', description: next.documents.at(-1)?.name })
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attach.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Attach a résumé"
      description="It is rendered now and kept as it is, whatever you change later."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="attach-resume" look="primary" busy={attach.isPending} disabled={!resumeId}>
            Attach
          </Button>
        </>
      }
    >
      <form id="attach-resume" onSubmit={submit} className="grid gap-4">
        {attach.error && <Callout tone="bad">{sayError(attach.error)}</Callout>}
        <ResumePicker
          label="Résumé"
          value={resumeId}
          onChange={setResumeId}
          forPosting={application.postingId}
          startsWithFirst
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Template">
            <Select value={template} onChange={(event) => setTemplate(event.target.value as TemplateId)}>
              {templates.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Format">
            <Select value={format} onChange={(event) => setFormat(event.target.value as RenderFormat)}>
              <option value="pdf">PDF</option>
              <option value="docx">Word (DOCX)</option>
              <option value="txt">Plain text</option>
            </Select>
          </Field>
        </div>
      </form>
    </Dialog>
  )
}
