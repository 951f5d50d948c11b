import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { HandCoins } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Application } from '#features/applications/contract.ts'
import { refreshTracker } from '#features/applications/ui/application-actions.ts'
import { isOverdue, sayDue } from '#features/applications/ui/due.ts'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { DataList } from '#web/kit/data-list.tsx'
import { notify } from '#web/kit/notices.ts'
import type { Offer } from '../contract.ts'
import { sayMoney } from './money.ts'
import { OfferDialog } from './offer-dialog.tsx'
import { YearlySum } from './yearly-sum.tsx'

/** The offer of one application. It asks for itself once the application has come that far. */
export function OfferCard({ application }: { application: Application }) {
  const { id, stage } = application
  const queries = useQueryClient()
  const [editing, setEditing] = useState(false)
  const { data } = useQuery(api.offers.get.queryOptions({ input: { id } }))
  const refresh = () =>
    Promise.all([refreshTracker(queries), queries.invalidateQueries({ queryKey: api.offers.key() })])
  const offer = data?.offer
  const remove = useMutation({
    mutationFn: () => client.offers.remove({ id }),
    onSuccess() {
      const undo = () => offer && void client.offers.save({ ...termsOf(offer), id }).then(refresh)
      notify({ title: 'Offer deleted', action: { label: 'Undo', run: undo } })
      void refresh()
    },
  })
  const waited = stage === 'offer' || stage === 'accepted' || stage === 'interviewing'
  if (!data || (!offer && !waited)) return null
  return (
    <TitledCard
      title="Offer"
      aside={
        offer && (
          <Link to="/applications/offers" className="underline decoration-edge underline-offset-3">
            Compare offers
          </Link>
        )
      }
    >
      {offer ? (
        <>
          <YearlySum offer={offer} />
          <div className="mt-4">
            <DataList
              facts={[
                { label: 'First year', value: offer.signingBonus ? sayMoney(offer.firstYear, offer.currency) : null },
                {
                  label: 'Answer by',
                  value: offer.answerBy && (
                    <span className={cx(stage === 'offer' && isOverdue(offer.answerBy) && 'text-warn')}>
                      {sayDue(offer.answerBy)}
                    </span>
                  ),
                },
                { label: 'First day', value: offer.startOn && sayDue(offer.startOn) },
                { label: 'Paid leave', value: offer.leaveDays !== null && `${offer.leaveDays} days` },
                {
                  label: 'Benefits',
                  value: offer.benefits && <span className="whitespace-pre-wrap">{offer.benefits}</span>,
                },
                { label: 'Notes', value: offer.notes && <span className="whitespace-pre-wrap">{offer.notes}</span> },
              ]}
            />
          </div>
          <div className="mt-4 flex gap-2">
            <Button size="sm" onClick={() => setEditing(true)}>
              Change
            </Button>
            <Button size="sm" look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
              Delete
            </Button>
          </div>
        </>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-2 text-sm">Write an offer down and it is totalled by the year, line by line.</p>
          <Button size="sm" icon={<HandCoins />} onClick={() => setEditing(true)}>
            Write it down
          </Button>
        </div>
      )}
      {editing && (
        <OfferDialog
          applicationId={id}
          offer={offer ?? undefined}
          onSaved={refresh}
          onClose={() => setEditing(false)}
        />
      )}
    </TitledCard>
  )
}

/** What is sent to save an offer. */
export function termsOf(offer: Offer) {
  const { id, applicationId, title, company, parts, yearly, firstYear, ...terms } = offer
  return terms
}
