import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useOutletContext } from 'react-router'
import { besideLabel, PostingPicker, usePickedPosting } from '#features/postings/ui/posting-picker.tsx'
import type { Resume } from '#features/resumes/contract.ts'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { TwinPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SkeletonCards } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { Signed } from '../weights/difference-view.tsx'
import { CompareSide } from './compare-side.tsx'
import { FindingChanges } from './finding-changes.tsx'
import { PartChanges } from './part-changes.tsx'
import { useSides } from './use-sides.ts'

export function Component() {
  const resume = useOutletContext<Resume>()
  const [postingId, pickPosting] = usePickedPosting()
  const [sides, change] = useSides()
  const list = useQuery(api.resumes.list.queryOptions({ input: { state: 'read', limit: 2 } }))
  const another = list.data?.items.find((each) => each.id !== resume.id)
  const other = sides.withId ?? resume.sourceResumeId ?? (resume.version > 1 ? resume.id : (another?.id ?? resume.id))
  const own = other === resume.id
  // A résumé against itself is its version before against its newest, unless told otherwise.
  const version = sides.version ?? (own && resume.version > 1 && !sides.withVersion ? resume.version - 1 : undefined)
  const compared = useQuery(
    api.scoring.compare.queryOptions({
      input: {
        id: resume.id,
        version,
        withId: other,
        withVersion: sides.withVersion ?? (own ? resume.version : undefined),
        postingId,
      },
      placeholderData: keepPreviousData,
    }),
  )
  const { data } = compared
  if (compared.isError && !data) return <Trouble error={compared.error} onRetry={() => void compared.refetch()} />
  if (list.data && !another && resume.version < 2)
    return (
      <EmptyState
        picture={<TwinPicture />}
        title="Nothing beside it yet"
        action={<LinkButton to="/resumes?upload=1">Upload another résumé</LinkButton>}
      >
        With a second version or another résumé, both scores stand side by side here, part by part.
      </EmptyState>
    )
  if (!data)
    return (
      <div className="grid grid-cols-1 gap-3.5 md:grid-cols-2">
        <SkeletonCards cards={[3, 7]} />
        <SkeletonCards cards={[3, 7]} />
      </div>
    )
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="grid grid-cols-1 gap-3.5 md:grid-cols-2">
        <CompareSide
          score={data.a}
          resumeId={resume.id}
          version={version}
          onVersion={(value) => change({ version: value, withId: other })}
        >
          <p className="truncate font-[560] text-base">{resume.title}</p>
        </CompareSide>
        <CompareSide
          score={data.b}
          resumeId={other}
          version={sides.withVersion}
          onVersion={(value) => change({ withVersion: value, withId: other })}
        >
          <ResumePicker
            label="Compare with"
            hideLabel
            self={{ id: resume.id, name: 'This résumé' }}
            value={other}
            onChange={(withId) => change({ withId, withVersion: undefined })}
          />
        </CompareSide>
      </div>
      <div className="max-w-xl">
        <PostingPicker
          label="Keywords come from"
          none="the usual ones for the role"
          className={besideLabel}
          value={postingId}
          onPick={pickPosting}
        />
      </div>
      {!data.sameMeasure && (
        <Callout tone="warn" title="Not the same measure">
          The two were counted with different keywords or rules, so the difference is not all the text’s own.
        </Callout>
      )}
      <div className="grid grid-cols-1 items-start gap-3.5 lg:grid-cols-2">
        <TitledCard
          title="Part by part"
          aside={
            <>
              <Signed value={data.change} /> points, weights {data.b.weightsVersion}
            </>
          }
        >
          <p className="mb-3 text-ink-3 text-xs">
            The first in grey, the second in ink; at the right what it is worth in the total.
          </p>
          <PartChanges compared={data} />
        </TitledCard>
        <Keywords {...data.keywords} />
      </div>
      <FindingChanges compared={data} />
      {data.kept > 0 && (
        <p className="text-ink-3 text-xs">
          {data.kept} {data.kept === 1 ? 'finding is' : 'findings are'} in both.
        </p>
      )}
    </div>
  )
}

function Keywords({ gained, lost }: { gained: string[]; lost: string[] }) {
  return (
    <TitledCard title="Keywords">
      {gained.length + lost.length === 0 && <p className="text-ink-2 text-sm">Both show the same.</p>}
      <Terms title="Only in the second" terms={gained} tone="good" />
      <Terms title="Only in the first" terms={lost} tone="bad" />
    </TitledCard>
  )
}

function Terms({ title, terms, tone }: { title: string; terms: string[]; tone: 'good' | 'bad' }) {
  if (terms.length === 0) return null
  return (
    <div className="mt-2 first-of-type:mt-0">
      <h3 className="mb-1.5 text-ink-3 text-xs">{title}</h3>
      <p className="flex flex-wrap gap-1.5">
        {terms.map((term) => (
          <Badge key={term} tone={tone}>
            {term}
          </Badge>
        ))}
      </p>
    </div>
  )
}
