import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { addDays, myTimeZone, today } from '#features/applications/ui/due.ts'
import { TrackerTabs } from '#features/applications/ui/tracker-tabs.tsx'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { FunnelPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Outcome, Outcomes } from '../contract.ts'
import { Funnel } from './funnel.tsx'
import { RateTable } from './rate-table.tsx'
import { StayTable } from './stay-table.tsx'

const spans = [
  { value: 'all', label: 'All time' },
  { value: '90', label: '90 days' },
  { value: '30', label: '30 days' },
]
const outcomes: { value: Outcome; label: string }[] = [
  { value: 'reply', label: 'Reply' },
  { value: 'interview', label: 'Interview' },
  { value: 'offer', label: 'Offer' },
]

/** What became of the applications: counts first, rates only with their interval. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  const days = Number(search.get('days')) || 0
  const outcome = outcomes.find((each) => each.value === search.get('of'))?.value ?? 'reply'
  const set = (key: string, value: string | undefined) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        if (value) next.set(key, value)
        else next.delete(key)
        return next
      },
      { replace: true },
    )
  const query = useQuery({
    ...api.outcomes.get.queryOptions({
      input: { timeZone: myTimeZone(), ...(days ? { from: addDays(today(), -days) } : {}) },
    }),
    placeholderData: keepPreviousData,
  })
  const data = query.data
  return (
    <Page title="Outcomes" sub="What became of your applications. No rate without its count, and none from too few.">
      <TrackerTabs />
      {query.isPending && (
        <div role="status" aria-label="Loading" className="grid gap-4">
          <Skeleton className="h-72 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
      )}
      {query.isError && !data && <Trouble error={query.error} onRetry={() => void query.refetch()} />}
      {data && data.total === 0 && days === 0 && (
        <EmptyState
          picture={<FunnelPicture />}
          title="Nothing to count yet"
          action={
            <LinkButton to="/applications" look="primary">
              Open the board
            </LinkButton>
          }
        >
          Move applications over the board as they go, and their outcomes are counted here.
        </EmptyState>
      )}
      {data && (data.total > 0 || days > 0) && (
        <>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
            <p className="text-ink-2 text-sm">{sayTotals(data)}</p>
            <Segmented
              label="Applications tracked in"
              value={days ? String(days) : 'all'}
              options={spans}
              onChange={(value) => set('days', value === 'all' ? undefined : value)}
            />
          </div>
          <div className="grid grid-cols-1 items-start gap-3.5 lg:grid-cols-2">
            <TitledCard title="How far they got" className="lg:col-span-2">
              <Funnel outcomes={data} />
            </TitledCard>
            {data.applied === 0 ? (
              <TitledCard title="What leads to a reply">
                <p className="text-ink-2 text-sm">
                  Nothing was sent in this time. Once applications are out, the rate of replies, interviews and offers
                  is counted here by where you found them, by the résumé you sent and by weekday, from {data.leastN} on.
                </p>
              </TitledCard>
            ) : (
              <>
                <div className="flex flex-wrap items-center justify-between gap-2 pt-2 lg:col-span-2">
                  <h2 className="font-display text-2xl">What leads to {words[outcome]}</h2>
                  <Segmented
                    label="Rate of"
                    value={outcome}
                    options={outcomes}
                    onChange={(value) => set('of', value === 'reply' ? undefined : value)}
                  />
                </div>
                {[
                  { title: 'Where you found them', label: 'Source', groups: data.sources },
                  { title: 'Résumé version sent', label: 'Résumé', groups: data.resumes },
                  { title: 'Weekday applied', label: 'Weekday', groups: data.weekdays },
                ].map(({ title, label, groups }) => (
                  <TitledCard key={label} title={title}>
                    <RateTable
                      label={label}
                      groups={groups}
                      overall={data.overall}
                      outcome={outcome}
                      leastN={data.leastN}
                    />
                  </TitledCard>
                ))}
              </>
            )}
            <TitledCard title="Time in each stage">
              <StayTable outcomes={data} />
            </TitledCard>
          </div>
          <Rules leastN={data.leastN} />
        </>
      )}
    </Page>
  )
}

const words: Record<Outcome, string> = { reply: 'a reply', interview: 'an interview', offer: 'an offer' }

const sayTotals = ({ total, applied, open, rejected, withdrawn }: Outcomes) =>
  [
    `${total} tracked`,
    `${applied} sent`,
    `${open} open`,
    rejected && `${rejected} rejected`,
    withdrawn && `${withdrawn} withdrawn`,
  ]
    .filter(Boolean)
    .join(' · ')

function Rules({ leastN }: { leastN: number }) {
  return (
    <details className="mt-5 text-ink-2 text-sm">
      <summary className="w-fit font-medium text-ink pointer-coarse:py-3">How this is counted</summary>
      <ul className="mt-2 grid max-w-3xl list-disc gap-1 pl-5">
        <li>An application counts for every stage up to the furthest it reached, also when it was rejected later.</li>
        <li>
          A reply is screening or further; an interview is interviewing or further; an offer is an offer or further. All
          are shares of what was sent.
        </li>
        <li>
          The line beside a rate is its 95 % interval by Wilson: where the true rate may well lie. Wide lines mean few
          applications.
        </li>
        <li>Below {leastN} applications no rate is given. Differences whose lines overlap may be chance.</li>
        <li>A stage that was left backwards within ten minutes was a slip and does not count.</li>
        <li>
          Times are of stays that ended; what stands in a stage now is not in them. Columns of your own count as their
          standard stage.
        </li>
      </ul>
    </details>
  )
}
