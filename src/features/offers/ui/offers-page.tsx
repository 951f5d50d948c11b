import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { TrackerTabs } from '#features/applications/ui/tracker-tabs.tsx'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { OfferPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { RateFields } from './rate-fields.tsx'

/** Offers side by side. Currency and rates live in the address; nothing is converted without a rate the person gave. */
export function Component() {
  const offers = useQuery(api.offers.list.queryOptions())
  const [search, setSearch] = useSearchParams()
  const items = offers.data?.items ?? []
  const currencies = [...new Set(items.map((each) => each.currency))]
  const asked = search.get('in') ?? ''
  const currency = currencies.includes(asked) ? asked : (currencies[0] ?? 'EUR')
  const others = currencies.filter((each) => each !== currency)
  const rates = Object.fromEntries(
    others.flatMap((each) => (Number(search.get(each)) > 0 ? [[each, Number(search.get(each))]] : [])),
  )
  const set = (changes: Record<string, string>) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        for (const [key, value] of Object.entries(changes))
          if (value) next.set(key, value)
          else next.delete(key)
        return next
      },
      { replace: true },
    )
  return (
    <Page title="Offers" sub="Side by side, each sum opened to its lines. Taxes are not in it.">
      <TrackerTabs />
      {offers.isPending && <SkeletonRows />}
      {offers.isError && !offers.data && <Trouble error={offers.error} onRetry={() => void offers.refetch()} />}
      {currencies.length > 1 && <RateFields currency={currency} currencies={currencies} rates={rates} onSet={set} />}
      {items.length > 0 && <ComparisonTable offers={items} currency={currency} rates={rates} />}
      {offers.data && items.length === 0 && (
        <EmptyState
          picture={<OfferPicture />}
          title="No offer yet"
          action={
            <LinkButton to="/applications" look="primary">
              Open the board
            </LinkButton>
          }
        >
          Write an offer down on its application; it is totalled by the year and stands here beside the others.
        </EmptyState>
      )}
    </Page>
  )
}
