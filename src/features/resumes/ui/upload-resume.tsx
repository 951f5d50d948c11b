import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { api, client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { Field } from '#web/kit/field.tsx'
import { Textarea } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Resume } from '../contract.ts'

export const resumeFileTypes = '.pdf,.docx,.txt,.md,.tex,.json,.yaml,.yml,.zip,.html'

export function useUploadResume(onDone?: (resume: Resume) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => client.resumes.upload({ file }),
    meta: { quiet: true },
    onSuccess(resume) {
      // Shown at once, but old already: reading may be further than this answer.
      queries.setQueryData(api.resumes.get.queryKey({ input: { id: resume.id } }), resume, { updatedAt: 1 })
      void queries.invalidateQueries({ queryKey: api.resumes.list.key() })
      void queries.invalidateQueries({ queryKey: api.activity.key() })
      onDone?.(resume)
    },
  })
}

/** Brings files in one after the other. One: its page opens. Several: the list shows how each is read. */
export function useBringFiles(onDone?: () => void) {
  const navigate = useNavigate()
  const upload = useUploadResume()
  return useMutation({
    mutationFn: async (files: File[]) => {
      const brought: Resume[] = []
      const refused: string[] = []
      for (const file of files) {
        try {
          brought.push(await upload.mutateAsync(file))
        } catch (error) {
          if (files.length === 1) throw error
          refused.push(`${file.name}: ${sayError(error)}`)
        }
      }
      return { brought, refused }
    },
    meta: { quiet: true },
    onSuccess({ brought, refused }) {
      for (const words of refused) notify({ tone: 'bad', title: 'Not brought in', description: words })
      const [only] = brought
      if (brought.length === 1 && refused.length === 0) void navigate(`/resumes/${only!.id}`)
      else if (brought.length > 0) notify({ tone: 'good', title: `${brought.length} files brought in` })
      onDone?.()
    },
  })
}

/** Drop a résumé here; then its page opens and shows how it is read. */
export function ResumeDropzone({ compact, label }: { compact?: boolean; label?: string }) {
  const bring = useBringFiles()
  return (
    <Dropzone
      compact={compact}
      multiple
      busy={bring.isPending}
      label={bring.isPending ? 'Bringing it in…' : (label ?? 'Drop your résumé here, or choose a file')}
      hint="PDF, DOCX, text, Markdown, LaTeX, JSON Resume, RenderCV or LinkedIn’s data export, up to 10 MB"
      accept={resumeFileTypes}
      error={bring.error && sayError(bring.error)}
      onFiles={(files) => bring.mutate(files)}
    />
  )
}

/** For those who have the text and no file. */
export function PasteResume() {
  const [text, setText] = useState('')
  const bring = useBringFiles()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) bring.mutate([new File([text], 'pasted.txt', { type: 'text/plain' })])
  }
  return (
    <form onSubmit={submit} className="mt-5 grid gap-2.5">
      <Field label="Or paste its text" error={bring.error && sayError(bring.error)}>
        <Textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="flex justify-end">
        <Button type="submit" look="primary" busy={bring.isPending} disabled={!text.trim()}>
          Read the text
        </Button>
      </div>
    </form>
  )
}
