import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { TwinNote } from '#features/duplicates/ui/twin-note.tsx'
import { LettersCard } from '#features/letters/ui/letters-card.tsx'
import { useOwnResumeAsked } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { DataList } from '#web/kit/data-list.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { SkeletonBeside } from '#web/kit/skeleton.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { PostingDetail } from '../contract.ts'
import { Expired } from './expired-text.tsx'
import { FitCard } from './fit-card.tsx'
import { FlagsCard } from './flags-card.tsx'
import { NotesCard } from './notes-card.tsx'
import { OtherTexts } from './other-texts.tsx'
import { flagMarks, numberRequirements, requirementMarks } from './posting-marks.ts'
import { PostingMenu } from './posting-menu.tsx'
import { PostingSheet } from './posting-sheet.tsx'
import { RequirementList } from './requirement-list.tsx'
import { capitalise, sayEmployment, sayRemote, saySalary, sayYears } from './say-facts.ts'
import { TakeItFurther } from './take-it-further.tsx'
import { useOwnMatch } from './use-own-match.ts'

export function Component() {
  const { id = '' } = useParams()
  const { data: posting, isError, error, refetch } = useQuery(api.postings.get.queryOptions({ input: { id } }))
  const requirements = useMemo(() => numberRequirements(posting?.facts.requirements ?? []), [posting])
  const { held, outcomes, counting } = useOwnMatch(id)
  const waiting = useWaiting(id)
  const marks = useMemo(
    () => [...requirementMarks(requirements), ...flagMarks(posting?.flags ?? [])],
    [requirements, posting],
  )
  if (isError && !posting) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!posting || waiting)
    return (
      <Page title="Posting" pending>
        <SkeletonBeside cards={[3, 5, 9]} />
      </Page>
    )
  return (
    <Page
      title={posting.title}
      heading={
        <>
          <bdi>{posting.title}</bdi>
          {posting.company && (
            <em className="text-ink-2">
              {' — '}
              <bdi>{posting.company}</bdi>
            </em>
          )}
        </>
      }
      sub={<Origin posting={posting} />}
      actions={<PostingMenu posting={posting} />}
    >
      <TwinNote posting={posting} />
      <MarkBoard>
        <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_430px]">
          <div className="order-2 lg:sticky lg:top-6 lg:order-1 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
            {posting.text === null ? <Expired posting={posting} /> : <PostingSheet text={posting.text} marks={marks} />}
          </div>
          <div className="order-1 grid grid-cols-1 gap-3.5 lg:order-2">
            <TakeItFurther posting={posting} match={held} />
            <FlagsCard posting={posting} />
            <FitCard fit={posting.fit} />
            <RequirementList requirements={requirements} outcomes={outcomes} counting={counting} />
            <TitledCard title="Facts">
              <Facts posting={posting} />
            </TitledCard>
            <div className="grid grid-cols-1 gap-3.5 print:hidden">
              <OtherTexts posting={posting} />
              <LettersCard postingId={posting.id} />
              <NotesCard key={posting.id} posting={posting} />
            </div>
          </div>
        </div>
      </MarkBoard>
    </Page>
  )
}

/** True until the cards know what they offer: “Track it” never stands where “Tracked” belongs. */
function useWaiting(postingId: string): boolean {
  const applications = useQuery(api.applications.list.queryOptions({ input: { postingId, limit: 1 } }))
  const letters = useQuery(api.letters.list.queryOptions({ input: { postingId, limit: 20 } }))
  return useOwnResumeAsked() || applications.isLoading || letters.isLoading
}

function Origin({ posting }: { posting: PostingDetail }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <span>
        Captured <When at={posting.createdAt} />
      </span>
      {posting.url && (
        <>
          <span aria-hidden="true">·</span>
          <a
            href={posting.url}
            target="_blank"
            rel="noreferrer noopener"
            className="inline-flex items-center gap-1 underline decoration-edge underline-offset-3"
          >
            {new URL(posting.url).hostname} <ExternalLink aria-hidden="true" className="size-3" />
            <span className="sr-only">(opens in a new tab)</span>
          </a>
        </>
      )}
      {posting.contentExpiresAt && posting.text !== null && (
        <>
          <span aria-hidden="true">·</span> text kept until {sayDay(posting.contentExpiresAt)}
        </>
      )}
    </span>
  )
}

function Facts({ posting }: { posting: PostingDetail }) {
  const { facts } = posting
  const places = facts.locations.map((place) => place.text).join('; ') || posting.place
  return (
    <DataList
      facts={[
        { label: 'Company', value: posting.company },
        { label: 'Place', value: places },
        { label: 'Remote', value: sayRemote(facts.remoteKind ?? posting.remoteKind) },
        { label: 'Contract', value: sayEmployment(facts.employmentType) },
        { label: 'Pay', value: saySalary(facts.salary) },
        { label: 'Level', value: capitalise(facts.seniority) },
        { label: 'Experience', value: sayYears(facts.years) },
        {
          label: 'Degree',
          value:
            facts.degree &&
            [
              capitalise(facts.degree.level),
              facts.degree.field && `in ${facts.degree.field}`,
              facts.degree.required ? '' : '(welcome)',
            ]
              .filter(Boolean)
              .join(' '),
        },
        { label: 'Visa', value: capitalise(facts.visa) },
        { label: 'Clearance', value: facts.clearance?.level },
        { label: 'Posted', value: facts.postedAt && sayDay(facts.postedAt) },
        { label: 'Closes', value: facts.expiresAt && sayDay(facts.expiresAt) },
        { label: 'System', value: capitalise(facts.ats) },
        { label: 'Culture', value: facts.cultureSignals.map((each) => each.signal).join(', ') },
      ]}
    />
  )
}
