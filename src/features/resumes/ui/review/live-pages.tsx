import { useRef } from 'react'
import { TemplateSelect } from '#features/rendering/ui/template-choice.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import type { Resume } from '../../contract.ts'
import { useUpdateResume } from '../resume-actions.ts'
import type { DraftStore } from './draft.ts'
import { useLivePages } from './use-live-pages.ts'

/** The pages as they print, following what is typed. */
export function LivePages({ resume, store }: { resume: Resume; store: DraftStore }) {
  const frame = useRef<HTMLDivElement>(null)
  const template = resume.look?.template ?? 'plain'
  const { pages, warnings, failed, refused } = useLivePages(store, { template, options: resume.look?.options }, frame)
  return (
    <section ref={frame} aria-label="As it prints" data-preview="" className="grid grid-cols-1 gap-3">
      {failed && (
        <Callout tone="warn">
          {refused ?? 'The pages could not be drawn just now. What you type is kept, and they are tried again.'}
        </Callout>
      )}
      {pages === 0 && !failed && <SkeletonSheet />}
      {Array.from({ length: pages }, (_, index) => (
        <canvas
          // biome-ignore lint/suspicious/noArrayIndexKey: page two stays page two, only what is on it changes
          key={index}
          role="img"
          aria-label={`Page ${index + 1} of ${pages}`}
          className="w-full rounded-sm border border-line bg-[#fff] shadow-sheet"
        />
      ))}
      {warnings.map((warning) => (
        <p key={warning} className="text-ink-3 text-xs">
          {warning}
        </p>
      ))}
    </section>
  )
}

/** The template is kept with the résumé; what was chosen for the old one goes with it. */
export function LiveTemplate({ resume }: { resume: Resume }) {
  const update = useUpdateResume(resume.id)
  return (
    <TemplateSelect
      value={resume.look?.template ?? 'plain'}
      onChange={(template) => update.mutate({ look: { template, options: {} } as Resume['look'] })}
      className="w-44"
    />
  )
}
