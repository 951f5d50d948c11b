import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { AuditTable } from './audit-table.tsx'

export function Component() {
  const list = useInfiniteQuery(
    api.audit.listAll.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor, limit: 50 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
  if (list.isPending) return <SkeletonRows />
  return <AuditTable entries={list.data?.pages.flatMap((page) => page.items) ?? []} withActor more={list} />
}
