import { CircleCheck } from 'lucide-react'
import type { Resume } from '#features/resumes/contract.ts'
import { useCompose } from '#features/resumes/ui/list/use-compose.ts'
import { resumeFileTypes, useUploadResume } from '#features/resumes/ui/upload-resume.tsx'
import { sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { Progress } from '#web/kit/progress.tsx'

export function ResumeSheet({ resume, onResume }: { resume: Resume | undefined; onResume: (resume: Resume) => void }) {
  const upload = useUploadResume(onResume)
  const compose = useCompose()
  return (
    <Sheet className="flex flex-col px-6 py-6">
      <h2 className="mb-4 font-display text-2xl leading-tight">Your résumé</h2>
      {resume ? (
        <Brought resume={resume} />
      ) : (
        <>
          <Dropzone
            busy={upload.isPending}
            label={upload.isPending ? 'Bringing it in…' : 'Drop your résumé here, or choose a file'}
            hint="PDF, DOCX, TXT, Markdown, LaTeX or JSON Resume, up to 10 MB"
            accept={resumeFileTypes}
            error={upload.error && sayError(upload.error)}
            onFiles={([file]) => file && upload.mutate(file)}
          />
          <p className="mt-3 flex flex-wrap items-center gap-x-1 text-ink-2 text-sm">
            No résumé yet?
            <Button look="quiet" size="sm" busy={compose.isPending} onClick={() => compose.mutate('blank')}>
              Write one here
            </Button>
          </p>
        </>
      )}
    </Sheet>
  )
}

function Brought({ resume }: { resume: Resume }) {
  const reading = resume.state === 'uploaded' || resume.state === 'reading'
  return (
    <div role="status" className="grid gap-2">
      <p className="flex items-center gap-2 font-[560]">
        {resume.state === 'read' && <CircleCheck aria-hidden="true" className="size-4.5 shrink-0 text-good" />}
        <span className="min-w-0 truncate">{resume.fileName ?? resume.title}</span>
      </p>
      {reading && <Progress label="Reading the résumé" />}
      <p className="text-ink-2 text-sm">
        {reading && 'Reading it. Lay a posting beside it meanwhile.'}
        {resume.state === 'read' &&
          `Read: ${[resume.personName, resume.headline].filter(Boolean).join(', ') || 'everything in it'}.`}
        {resume.state === 'failed' && (resume.failure?.message ?? 'It could not be read.')}
      </p>
    </div>
  )
}
