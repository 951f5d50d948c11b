import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Table } from '#web/kit/table.tsx'
import { sayDay, When } from '#web/kit/when.tsx'

export function Component() {
  const list = useInfiniteQuery(
    api.accounts.listUsers.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor, limit: 50 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
  if (list.isPending) return <SkeletonRows />
  return (
    <Table
      label="Accounts"
      rows={list.data?.pages.flatMap((page) => page.items) ?? []}
      rowKey={(row) => row.id}
      more={list}
      columns={[
        {
          id: 'name',
          label: 'Account',
          cell: (row) => (
            <>
              <span className="flex items-center gap-2 font-[560]">
                {row.name}
                {row.admin && <Badge tone="mark">Admin</Badge>}
                {!row.emailVerified && <Badge tone="warn">not confirmed</Badge>}
              </span>
              <span className="text-ink-3 text-xs">{row.email}</span>
            </>
          ),
        },
        { id: 'resumes', label: 'Résumés', end: true, wide: true, cell: (row) => row.resumes },
        { id: 'applications', label: 'Applications', end: true, wide: true, cell: (row) => row.applications },
        { id: 'since', label: 'Since', wide: true, cell: (row) => sayDay(row.createdAt) },
        { id: 'seen', label: 'Last seen', end: true, cell: (row) => row.lastSeenAt && <When at={row.lastSeenAt} /> },
      ]}
    />
  )
}
