import { ResumeDropzone } from '#features/resumes/ui/upload-resume.tsx'
import { LinkButton } from '#web/kit/button.tsx'
import { Page } from '#web/layout/page.tsx'

const steps = [
  ['Read', 'Your file becomes a profile, each field beside its source.'],
  ['Score', 'Seven parts, every point explained, every finding at its place.'],
  ['Tailor', 'Towards one posting, only from your own facts.'],
  ['Track', 'The application with the exact document you sent.'],
] as const

/** Home of somebody new: one drop starts everything. */
export function FirstSteps({ name }: { name?: string }) {
  return (
    <Page
      title="Home"
      heading={<>Welcome{name && <em className="text-ink-2">, {name}</em>}</>}
      sub="Start with the résumé you have. Everything else follows from it."
      width="reading"
    >
      <ResumeDropzone />
      <p className="mt-3 text-center text-ink-2 text-sm">
        No résumé at hand?{' '}
        <LinkButton to="/postings?capture=1" look="quiet" size="sm" className="underline underline-offset-3">
          Begin with a posting
        </LinkButton>
      </p>
      <ol className="mt-10 grid gap-x-6 gap-y-5 border-line border-t pt-6 sm:grid-cols-4">
        {steps.map(([title, text], index) => (
          <li key={title}>
            <p className="flex items-baseline gap-2 font-display text-xl">
              <span className="font-mono text-ink-3 text-xs">{index + 1}</span>
              {title}
            </p>
            <p className="mt-1 text-ink-2 text-sm">{text}</p>
          </li>
        ))}
      </ol>
    </Page>
  )
}
