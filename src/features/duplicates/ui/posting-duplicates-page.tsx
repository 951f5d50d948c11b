import { useQuery } from '@tanstack/react-query'
import { Merge } from 'lucide-react'
import { Link } from 'react-router'
import type { Posting } from '#features/postings/contract.ts'
import { sayRemote, saySalary } from '#features/postings/ui/say-facts.ts'
import { api } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { DataList } from '#web/kit/data-list.tsx'
import { TwinPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { sayDay } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { PostingPair } from '../contract.ts'
import { PairCard } from './pair-card.tsx'
import { useMergePostings } from './use-merge-postings.ts'

const reasons: Record<PostingPair['reason'], string> = {
  same_address: 'Both stand at the same address.',
  same_job: 'Same employer, place, and titles that mean the same.',
  same_text: 'The same text, or nearly, under two names.',
  similar_text: 'Much the same text.',
}

export function Component() {
  const pairs = useQuery(api.duplicates.listPostings.queryOptions())
  return (
    <Page
      title="Saved twice"
      sub="Postings that look like the same job. Nothing is merged without you."
      actions={<LinkButton to="/postings">All postings</LinkButton>}
    >
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
          The same address, the same employer with a like title and place, or nearly the same text would be shown here.
        </EmptyState>
      )}
    </Page>
  )
}

function Pair({ pair: { reason, first, second } }: { pair: PostingPair }) {
  const { merge, keepBoth } = useMergePostings()
  return (
    <PairCard reason={reasons[reason]} busy={keepBoth.isPending} onKeepBoth={() => keepBoth.mutate([first, second])}>
      <Side posting={first} busy={merge.isPending} onKeep={() => merge.mutate({ keep: first, gone: second })} />
      <Side posting={second} busy={merge.isPending} onKeep={() => merge.mutate({ keep: second, gone: first })} />
    </PairCard>
  )
}

function Side({ posting, busy, onKeep }: { posting: Posting; busy: boolean; onKeep: () => void }) {
  const { id, title, company, place, remoteKind, salary, createdAt, url, notes } = posting
  return (
    <div className="flex flex-col rounded-md border border-line p-4">
      <Link to={`/postings/${id}`} className="mb-2 font-[560] no-underline [overflow-wrap:anywhere] hover:underline">
        {title}
        <span className="block font-normal text-ink-2 text-sm">{company}</span>
      </Link>
      <div className="mb-3">
        <DataList
          facts={[
            { label: 'Saved', value: sayDay(createdAt) },
            { label: 'Place', value: [place, sayRemote(remoteKind)].filter(Boolean).join(' · ') },
            { label: 'Pay', value: saySalary(salary ?? undefined) },
            {
              label: 'Address',
              value: url && <span className="block truncate">{url.replace(/^https?:\/\//, '')}</span>,
            },
            { label: 'Notes', value: notes && <span className="line-clamp-2">{notes}</span> },
          ]}
        />
      </div>
      <Button size="sm" icon={<Merge />} className="mt-auto self-start" busy={busy} onClick={onKeep}>
        Merge into this one
      </Button>
    </div>
  )
}
