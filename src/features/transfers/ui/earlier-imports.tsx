import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { refreshTracker } from '#features/applications/ui/application-actions.ts'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { notify } from '#web/kit/notices.ts'
import { When } from '#web/kit/when.tsx'

/** Files that were brought in, each of which can be taken back whole. */
export function EarlierImports() {
  const queries = useQueryClient()
  const { data } = useQuery(api.transfers.list.queryOptions())
  const undo = useMutation({
    mutationFn: (id: string) => client.transfers.undo({ id }),
    onSuccess(done) {
      notify({ title: 'Import taken back', description: done.fileName })
      void refreshTracker(queries)
      void queries.invalidateQueries({ queryKey: api.transfers.key() })
    },
  })
  if (!data?.items.length) return null
  return (
    <TitledCard title="Earlier imports">
      <ul>
        {data.items.map((each) => (
          <li
            key={each.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line-2 border-b py-2 text-sm last:border-0"
          >
            <span className="min-w-0 flex-1 truncate font-medium">{each.fileName}</span>
            <span className="text-ink-2">
              {each.imported} brought in{each.skipped > 0 && `, ${each.skipped} left out`}
            </span>
            <span className="text-ink-3 text-xs">
              <When at={each.createdAt} />
            </span>
            {each.undoneAt ? (
              <span className="text-ink-3 text-xs">taken back</span>
            ) : (
              <Button
                size="sm"
                icon={<Undo2 />}
                busy={undo.isPending && undo.variables === each.id}
                onClick={() => undo.mutate(each.id)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </TitledCard>
  )
}
