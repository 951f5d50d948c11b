import type { Offer } from '../contract.ts'
import { partNames, sayMoney } from './money.ts'

/** The total of a year, opened to its sum: each line says how it came about. */
export function YearlySum({ offer }: { offer: Offer }) {
  const lasting = offer.parts.filter((part) => part.name !== 'signing')
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <p>
        <span className="block font-display text-4xl leading-none tracking-[-0.01em]">
          {sayMoney(offer.yearly, offer.currency)}
        </span>
        <span className="text-ink-3 text-xs">a year</span>
      </p>
      <ul className="text-sm">
        {lasting.map((part) => (
          <li
            key={part.name}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line-2 border-b py-1 last:border-0"
          >
            <span>
              {partNames[part.name]} <span className="text-ink-3 text-xs">{part.formula}</span>
            </span>
            <span className="tabular-nums">{sayMoney(part.amount, offer.currency)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
