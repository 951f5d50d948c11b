import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Table } from '#web/kit/table.tsx'
import { When } from '#web/kit/when.tsx'

export function Component() {
  const list = useInfiniteQuery(
    api.mailbox.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
  const mails = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <SkeletonRows />
  if (mails.length === 0)
    return <EmptyState title="No mail yet">What this installation sends, or would send, is kept here.</EmptyState>
  return (
    <Table
      label="Mails"
      rows={mails}
      rowKey={(row) => row.id}
      more={list}
      columns={[
        {
          id: 'subject',
          label: 'Subject',
          cell: (row) => (
            <Link to={`/admin/mail/${row.id}`} className="font-[560] no-underline hover:underline">
              {row.subject}
            </Link>
          ),
        },
        { id: 'to', label: 'To', wide: true, cell: (row) => row.to },
        {
          id: 'state',
          label: 'State',
          cell: (row) => (
            <Badge tone={row.state === 'failed' ? 'bad' : row.state === 'sent' ? 'good' : 'plain'}>{row.state}</Badge>
          ),
        },
        { id: 'at', label: 'When', end: true, cell: (row) => <When at={row.createdAt} /> },
      ]}
    />
  )
}
