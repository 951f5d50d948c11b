import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Merge } from 'lucide-react'
import { Link } from 'react-router'
import type { Application } from '#features/applications/contract.ts'
import { refreshTracker } from '#features/applications/ui/application-actions.ts'
import { StageBadge } from '#features/applications/ui/stage-badge.tsx'
import { TrackerTabs } from '#features/applications/ui/tracker-tabs.tsx'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { DataList } from '#web/kit/data-list.tsx'
import { TwinPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { notify } from '#web/kit/notices.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { sayDay } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { DuplicatePair, DuplicateReason } from '../contract.ts'
import { PairCard } from './pair-card.tsx'

const reasons: Record<DuplicateReason, string> = {
  same_posting: 'Both are of the same posting.',
  same_address: 'Both postings stand at the same address.',
  same_company_and_title: 'Same company, and titles that mean the same.',
}

export function Component() {
  const pairs = useQuery(api.duplicates.list.queryOptions({ input: {} }))
  return (
    <Page title="Duplicates" sub="Applications that look like the same pursuit. Nothing is merged without you.">
      <TrackerTabs />
      {pairs.isPending && <SkeletonRows />}
      {pairs.isError && !pairs.data && <Trouble error={pairs.error} onRetry={() => void pairs.refetch()} />}
      <ul className="grid gap-3.5">
        {pairs.data?.items.map((pair) => (
          <li key={`${pair.first.id}-${pair.second.id}`}>
            <Pair pair={pair} />
          </li>
        ))}
      </ul>
      {pairs.data?.items.length === 0 && (
        <EmptyState picture={<TwinPicture />} title="No two look alike">
          Same posting, same address, or same company with a near title would be shown here.
        </EmptyState>
      )}
    </Page>
  )
}

function Pair({ pair: { reason, first, second } }: { pair: DuplicatePair }) {
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all([
      refreshTracker(queries),
      queries.invalidateQueries({ queryKey: api.interviews.key() }),
      queries.invalidateQueries({ queryKey: api.offers.key() }),
    ])
  const merge = useMutation({
    mutationFn: ({ keep, gone }: { keep: Application; gone: Application }) =>
      client.duplicates.merge({ id: keep.id, otherId: gone.id }),
    onSuccess({ mergeId, application }) {
      const undo = () => void client.duplicates.undoMerge({ id: mergeId }).then(refresh)
      notify({ title: 'Merged into one', description: application.title, action: { label: 'Undo', run: undo } })
      void refresh()
    },
  })
  const keep = useMutation({
    mutationFn: () => client.duplicates.keepBoth({ id: first.id, otherId: second.id }),
    onSuccess() {
      const undo = () => void client.duplicates.keepBoth({ id: first.id, otherId: second.id, undo: true }).then(refresh)
      notify({ title: 'Both are kept', action: { label: 'Undo', run: undo } })
      void refresh()
    },
  })
  return (
    <PairCard reason={reasons[reason]} busy={keep.isPending} onKeepBoth={() => keep.mutate()}>
      <Side application={first} busy={merge.isPending} onKeep={() => merge.mutate({ keep: first, gone: second })} />
      <Side application={second} busy={merge.isPending} onKeep={() => merge.mutate({ keep: second, gone: first })} />
    </PairCard>
  )
}

function Side({ application, busy, onKeep }: { application: Application; busy: boolean; onKeep: () => void }) {
  const { id, title, company, stage, createdAt, appliedAt, url, notes } = application
  return (
    <div className="rounded-md border border-line p-4">
      <div className="mb-2 flex items-start justify-between gap-3">
        <Link to={`/applications/${id}`} className="font-[560] no-underline [overflow-wrap:anywhere] hover:underline">
          {title}
          <span className="block font-normal text-ink-2 text-sm">{company}</span>
        </Link>
        <StageBadge stage={stage} />
      </div>
      <DataList
        facts={[
          { label: 'Tracked', value: sayDay(createdAt) },
          { label: 'Applied', value: appliedAt && sayDay(appliedAt) },
          { label: 'Address', value: url && <span className="block truncate">{url.replace(/^https?:\/\//, '')}</span> },
          { label: 'Notes', value: notes && <span className="line-clamp-2">{notes}</span> },
        ]}
      />
      <Button size="sm" icon={<Merge />} className="mt-3" busy={busy} onClick={onKeep}>
        Merge into this one
      </Button>
    </div>
  )
}
