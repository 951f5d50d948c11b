import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useOpenDemo } from '#features/demo/ui/use-demo.ts'
import { TourOffer } from '#features/help/ui/tour-offer.tsx'
import type { PostingDetail } from '#features/postings/contract.ts'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Page } from '#web/layout/page.tsx'
import { PostingSheet } from './posting-sheet.tsx'
import { ResumeSheet } from './resume-sheet.tsx'

const steps = [
  ['Read', 'Your file becomes facts, each beside the line it came from.'],
  ['Score', 'Seven parts, every point explained, every finding at its place.'],
  ['Tailor', 'Towards one posting, only from your own facts.'],
  ['Track', 'The application with the exact document you sent.'],
] as const

/** Home of somebody new: résumé and posting, dropped or pasted right here, start the whole of it. */
export function StartHere({ name }: { name?: string | undefined }) {
  const navigate = useNavigate()
  const demo = useOpenDemo()
  const [resumeId, setResumeId] = useState<string>()
  const [posting, setPosting] = useState<PostingDetail>()
  const resume = useQuery({
    ...api.resumes.get.queryOptions({ input: { id: resumeId ?? '' } }),
    enabled: resumeId !== undefined,
  }).data
  const go = () => {
    if (resumeId && posting) void navigate(`/resumes/${resumeId}/match?posting=${posting.id}`)
    else if (resumeId) void navigate(`/resumes/${resumeId}`)
    else if (posting) void navigate(`/postings/${posting.id}`)
  }
  return (
    <Page
      title="Home"
      heading={<>Welcome{name && <em className="text-ink-2">, {name}</em>}</>}
      sub="Lay your résumé and a posting here. Everything else follows from these two."
    >
      <TourOffer tour="main">New here? A tour of a minute shows where things are.</TourOffer>
      <div className="grid grid-cols-1 gap-5 md:grid-cols-2" data-tour="start">
        <ResumeSheet resume={resume} onResume={(made) => setResumeId(made.id)} />
        <PostingSheet posting={posting} onPosting={setPosting} />
      </div>
      <div className="mt-6 flex min-h-11 flex-wrap items-center justify-center gap-x-4 gap-y-2 text-center">
        {(resumeId || posting) && (
          <Button look="primary" size="lg" onClick={go}>
            {resumeId && posting ? 'Compare the two' : posting ? 'Go on with the posting' : 'Go on with the résumé'}
          </Button>
        )}
        <p className="text-ink-2 text-sm">
          {resumeId && posting ? 'Line by line, with the score.' : 'One of the two is enough to begin.'}
        </p>
      </div>
      <p className="mt-2 text-center text-sm">
        <Button look="quiet" size="sm" busy={demo.isPending} onClick={() => demo.mutate()}>
          Or look around in a demo first
        </Button>
      </p>
      <ol className="mt-10 grid gap-x-6 gap-y-5 border-line border-t pt-6 sm:grid-cols-2 lg:grid-cols-4">
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
