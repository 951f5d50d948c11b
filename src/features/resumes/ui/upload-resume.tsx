import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client, sayError } from '#web/api.ts'
import { Dropzone } from '#web/kit/dropzone.tsx'
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

/** Drop a résumé here; then its page opens and shows how it is read. */
export function ResumeDropzone({ compact, label }: { compact?: boolean; label?: string }) {
  const navigate = useNavigate()
  const upload = useUploadResume((resume) => void navigate(`/resumes/${resume.id}`))
  return (
    <Dropzone
      compact={compact}
      busy={upload.isPending}
      label={upload.isPending ? 'Bringing it in…' : (label ?? 'Drop your résumé here, or choose a file')}
      hint="PDF, DOCX, TXT, Markdown, LaTeX or JSON Resume, up to 10 MB"
      accept={resumeFileTypes}
      error={upload.error && sayError(upload.error)}
      onFiles={([file]) => file && upload.mutate(file)}
    />
  )
}
