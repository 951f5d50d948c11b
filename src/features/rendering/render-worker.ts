// One process of the render pool: takes a job, sends a reply, ends with its parent.
import { createDrawer } from './drawing/create-drawer.ts'
import { fitOnePage } from './fit/fit-one-page.ts'
import { previewLetter, renderLetter } from './letter/render-letter.ts'
import { renderPreview } from './preview/create-preview.ts'
import type { RenderJob, RenderReply } from './render-in-worker.ts'
import { renderResume } from './render-resume.ts'

const draw = createDrawer()

async function run(job: RenderJob): Promise<unknown> {
  if (job.kind === 'render') return renderResume(job.input)
  if (job.kind === 'fit') return fitOnePage(job.input)
  if (job.kind === 'draw') return draw(job.input)
  if (job.kind === 'letter') return renderLetter(job.input)
  if (job.kind === 'letter-preview') return previewLetter(job.input)
  return renderPreview(job.input.profile, job.input.template, job.input.options)
}

process.on('disconnect', () => process.exit(0))
process.on('message', (job: RenderJob) => {
  const reply = (message: RenderReply) => process.send?.(message)
  run(job).then(
    (value) => reply({ value }),
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      reply({ error: { name, message } })
    },
  )
})
