import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowUpRight, Check, Keyboard, RotateCcw } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { notify } from '#web/kit/notices.ts'
import { openShortcutSheet } from '#web/layout/open-state.ts'
import { Page } from '#web/layout/page.tsx'
import type { TourName } from '../contract.ts'
import { words } from '../words.ts'
import { startTour } from './tour/tour-state.ts'
import { tours } from './tour/tours.ts'

/** What each thing does, in short, with a tour of it and the way to the long version. */
export function Component() {
  return (
    <Page
      title="Learn"
      sub="What each thing does, in a sentence or two. The whole of it is in the help."
      actions={
        <>
          <Button icon={<Keyboard />} onClick={openShortcutSheet}>
            Keys
          </Button>
          <a
            href="/help"
            target="_blank"
            rel="noreferrer"
            className="inline-flex h-9 items-center gap-2 rounded-md border border-line bg-sheet px-3.5 font-medium text-sm no-underline hover:border-edge pointer-coarse:h-11"
          >
            All help articles <ArrowUpRight aria-hidden="true" className="size-4" />
          </a>
        </>
      }
    >
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_348px]">
        <ul className="grid gap-x-8 gap-y-7 sm:grid-cols-2">
          {Object.entries(words).map(([id, { title, text, article }]) => (
            <li key={id} id={id}>
              <h2 className="font-display text-xl leading-tight">{title}</h2>
              <p className="mt-1 text-ink-2 text-sm">{text}</p>
              <a
                href={`/help/${article}`}
                target="_blank"
                rel="noreferrer"
                className="mt-1 inline-block text-sm underline decoration-edge underline-offset-3 pointer-coarse:py-2.5"
              >
                Read more<span className="sr-only"> about {title.toLowerCase()} in a new tab</span>
              </a>
            </li>
          ))}
        </ul>
        <ToursCard />
      </div>
    </Page>
  )
}

function ToursCard() {
  const queries = useQueryClient()
  const seen = useQuery(api.help.tours.queryOptions()).data?.items ?? []
  const reset = useMutation({
    mutationFn: () => client.help.resetTours(),
    onSuccess: () => notify({ title: 'All tours are new again' }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.help.tours.key() }),
  })
  return (
    <TitledCard title="Tours" aside="Keys: ← → and Esc">
      <ul>
        {Object.entries(tours).map(([id, { name, about }]) => (
          <li key={id} className="flex items-center gap-3 border-line border-t py-2.5 first:border-0">
            <div className="min-w-0 flex-1">
              <p className="flex items-center gap-1.5 font-[560] text-sm">
                {name}
                {seen.some(({ tour, state }) => tour === id && state === 'done') && (
                  <>
                    <Check aria-hidden="true" className="size-3.5 text-good" />
                    <span className="sr-only">, seen</span>
                  </>
                )}
              </p>
              <p className="text-[12.8px] text-ink-2">{about}</p>
            </div>
            <Button size="sm" aria-label={`Start the tour: ${name}`} onClick={() => startTour(id as TourName)}>
              Start
            </Button>
          </li>
        ))}
      </ul>
      {seen.length > 0 && (
        <Button
          size="sm"
          look="quiet"
          className="mt-1 -ml-2.5"
          icon={<RotateCcw />}
          busy={reset.isPending}
          onClick={() => reset.mutate()}
        >
          Forget what I have seen
        </Button>
      )}
    </TitledCard>
  )
}
