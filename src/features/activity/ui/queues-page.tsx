import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Table } from '#web/kit/table.tsx'
import { When } from '#web/kit/when.tsx'
import { sayJob } from './say-job.ts'

export function Component() {
  const queries = useQueryClient()
  const queues = useQuery(api.activity.queues.queryOptions())
  const dead = useQuery(api.activity.deadLetters.queryOptions({ input: {} }))
  const retry = useMutation({
    mutationFn: (id: string) => client.activity.retryDeadLetter({ id }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.activity.key() }),
  })
  if (!queues.data) return <SkeletonRows />
  return (
    <div className="grid gap-7">
      <Table
        label="Queues"
        rows={queues.data.items}
        rowKey={(row) => row.name}
        columns={[
          { id: 'name', label: 'Queue', cell: (row) => <span className="font-mono text-xs">{row.name}</span> },
          { id: 'queued', label: 'Waiting', end: true, cell: (row) => row.queued },
          { id: 'running', label: 'Running', end: true, cell: (row) => row.running },
          { id: 'failed', label: 'Failed', end: true, cell: (row) => row.failed },
          {
            id: 'oldest',
            label: 'Oldest waits',
            end: true,
            wide: true,
            cell: (row) => (row.oldestSeconds === null ? '' : `${Math.round(row.oldestSeconds)} s`),
          },
        ]}
      />
      <section>
        <h2 className="mb-2 font-[560]">Failed for good</h2>
        {dead.data?.items.length === 0 && <p className="text-ink-2 text-sm">None.</p>}
        {dead.data && dead.data.items.length > 0 && (
          <Table
            label="Jobs that failed for good"
            rows={dead.data.items}
            rowKey={(row) => row.id}
            columns={[
              { id: 'name', label: 'Work', cell: (row) => sayJob(row.name).doing },
              { id: 'error', label: 'Why', cell: (row) => <span className="text-bad">{row.error}</span> },
              { id: 'at', label: 'When', wide: true, cell: (row) => <When at={row.finishedAt ?? row.createdAt} /> },
              {
                id: 'retry',
                label: <span className="sr-only">Actions</span>,
                end: true,
                cell: (row) => (
                  <Button size="sm" icon={<RotateCw />} onClick={() => retry.mutate(row.id)}>
                    <span className="max-sm:sr-only">Try again</span>
                  </Button>
                ),
              },
            ]}
          />
        )}
      </section>
    </div>
  )
}
