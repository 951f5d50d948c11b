import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Signpost } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import type { TourName } from '../contract.ts'
import { startTour } from './tour/tour-state.ts'

/** Offers a tour to who has not seen it; never starts it by itself, and never asks twice. */
export function TourOffer({ tour, children }: { tour: TourName; children: string }) {
  const queries = useQueryClient()
  const { data } = useQuery(api.help.tours.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const decline = useMutation({
    mutationFn: () => client.help.markTour({ tour, state: 'skipped' }),
    onMutate: () =>
      queries.setQueryData(api.help.tours.queryKey(), (old) => ({
        items: [...(old?.items ?? []), { tour, state: 'skipped' as const }],
      })),
    onSettled: () => queries.invalidateQueries({ queryKey: api.help.tours.key() }),
  })
  if (!data || data.items.some((each) => each.tour === tour)) return null
  return (
    <aside
      aria-label="Tour"
      className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-sheet px-4 py-2.5 text-sm"
    >
      <Signpost aria-hidden="true" className="size-4 shrink-0 text-ink-3" />
      <p className="min-w-0 flex-1 basis-52">{children}</p>
      <span className="flex gap-1.5">
        <Button size="sm" onClick={() => startTour(tour)}>
          Show me around
        </Button>
        <Button size="sm" look="quiet" onClick={() => decline.mutate()}>
          No, thank you
        </Button>
      </span>
    </aside>
  )
}
