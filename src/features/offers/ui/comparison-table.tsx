import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isOverdue, sayDue } from '#features/applications/ui/due.ts'
import { Badge } from '#web/kit/badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Offer, YearlyPart } from '../contract.ts'
import { convert } from '../totals/yearly-total.ts'
import { partNames, sayMoney } from './money.ts'

type TableProps = { offers: Offer[]; currency: string; rates: Record<string, number> }
type Line = { label: string; strong?: boolean; of: (offer: Offer) => ReactNode }

/** One column an offer; a line is left out when no offer has it. */
export function ComparisonTable({ offers, currency, rates }: TableProps) {
  const inOne = (amount: number, offer: Offer) => convert(amount, offer.currency, currency, rates)
  const totals = offers.map((offer) => inOne(offer.yearly, offer))
  const best = totals.every((total) => total !== null) && offers.length > 1 ? Math.max(...(totals as number[])) : null
  const money = (amount: number, offer: Offer) => {
    const converted = inOne(amount, offer)
    return (
      <>
        <span className="tabular-nums">
          {sayMoney(converted ?? amount, converted === null ? offer.currency : currency)}
        </span>
        {converted !== null && offer.currency !== currency && (
          <span className="block text-ink-3 text-xs tabular-nums">{sayMoney(amount, offer.currency)}</span>
        )}
      </>
    )
  }
  const part = (name: YearlyPart['name']): Line => ({
    label: partNames[name],
    of(offer) {
      const found = offer.parts.find((each) => each.name === name)
      return (
        found && (
          <>
            {money(found.amount, offer)}
            <span className="block text-ink-3 text-xs">{found.formula}</span>
          </>
        )
      )
    },
  })
  const lines: Line[] = [
    part('base'),
    part('bonus'),
    part('equity'),
    part('benefits'),
    {
      label: 'A year',
      strong: true,
      of: (offer) => (
        <>
          <span className="font-display text-2xl leading-none">{money(offer.yearly, offer)}</span>
          {best !== null && inOne(offer.yearly, offer) === best && (
            <Badge tone="good" className="mt-1">
              highest
            </Badge>
          )}
        </>
      ),
    },
    part('signing'),
    { label: 'First year', of: (offer) => offers.some((each) => each.signingBonus) && money(offer.firstYear, offer) },
    { label: 'Paid leave', of: (offer) => (offer.leaveDays === null ? null : `${offer.leaveDays} days`) },
    { label: 'Benefits', of: (offer) => offer.benefits || null },
    {
      label: 'Answer by',
      of: (offer) =>
        offer.answerBy && (
          <span className={cx(isOverdue(offer.answerBy) && 'text-warn')}>{sayDue(offer.answerBy)}</span>
        ),
    },
    { label: 'First day', of: (offer) => offer.startOn && sayDue(offer.startOn) },
    { label: 'Notes', of: (offer) => offer.notes || null },
  ]
  const shown = lines.filter((line) => offers.some((offer) => line.of(offer)))
  return (
    <>
      <section
        aria-label="Offers side by side"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-lg border border-line bg-sheet"
      >
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">Offers side by side, amounts a year</caption>
          <thead>
            <tr className="border-line border-b align-bottom">
              <td className="sticky left-0 w-28 bg-sheet" />
              {offers.map((offer) => (
                <th key={offer.id} scope="col" className="min-w-44 px-4 py-3.5 font-normal">
                  <Link to={`/applications/${offer.applicationId}`} className="font-[560] no-underline hover:underline">
                    {offer.company ?? offer.title}
                  </Link>
                  <span className="block text-ink-2 text-xs">{offer.company ? offer.title : ''}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr
                key={line.label}
                className={cx(
                  'border-line-2 border-b align-top last:border-0',
                  line.strong && 'border-line border-t bg-paper',
                )}
              >
                <th
                  scope="row"
                  className={cx(
                    'sticky left-0 py-2.5 pr-2 pl-4 font-normal text-ink-3',
                    line.strong ? 'bg-paper font-medium text-ink' : 'bg-sheet',
                  )}
                >
                  {line.label}
                </th>
                {offers.map((offer) => (
                  <td key={offer.id} className="whitespace-pre-wrap px-4 py-2.5">
                    {line.of(offer) || <span className="text-ink-3">—</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-3 text-ink-3 text-xs">
        A year = base × times paid + bonus + equity ÷ years it vests over + value of the benefits. The first year adds
        what is paid once.
      </p>
    </>
  )
}
