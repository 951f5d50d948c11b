// What an offer comes to in a year: each part with its formula, so that the total can be opened to its sum.
import type { OfferPeriod, OfferTerms, YearlyPart } from '../contract.ts'

/** Periods paid in a year unless the offer says otherwise: 40 h × 52 weeks, 5 days × 52 weeks, and so on. */
export const usualTimes: Record<OfferPeriod, number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 }

const usualEquityYears = 4

export type YearlyTotal = { parts: YearlyPart[]; yearly: number; firstYear: number }

/** `yearly` = base × times + bonus + equity ÷ years + benefits; `firstYear` adds what is paid once. In the offer's currency. */
export function totalOffer(offer: OfferTerms & { timesPerYear?: number | undefined }): YearlyTotal {
  const times = offer.timesPerYear ?? usualTimes[offer.period]
  const parts: YearlyPart[] = [
    {
      name: 'base',
      amount: cents(offer.base * times),
      formula: times === 1 ? 'as offered' : `${say(offer.base)} a ${offer.period} × ${say(times)}`,
    },
  ]
  if (offer.bonus) parts.push({ name: 'bonus', amount: cents(offer.bonus), formula: 'a year, as promised' })
  if (offer.equity) {
    const years = offer.equityYears ?? usualEquityYears
    parts.push({
      name: 'equity',
      amount: cents(offer.equity / years),
      formula: `${say(offer.equity)} ÷ ${say(years)} years${offer.equityYears ? '' : ' (usual, not stated)'}`,
    })
  }
  if (offer.benefitsValue)
    parts.push({ name: 'benefits', amount: cents(offer.benefitsValue), formula: 'a year, as valued' })
  const yearly = sum(parts)
  if (offer.signingBonus)
    parts.push({ name: 'signing', amount: cents(offer.signingBonus), formula: 'once, at the start' })
  return { parts, yearly, firstYear: sum(parts) }
}

/** The same total in another currency; null without a rate, since amounts of different currencies do not add up. */
export function convert(amount: number, from: string, to: string, rates: Record<string, number>): number | null {
  if (from === to) return amount
  const rate = rates[from]
  return rate !== undefined && rate > 0 && Number.isFinite(rate) ? cents(amount * rate) : null
}

const cents = (amount: number) => Math.round(amount * 100) / 100
const sum = (parts: YearlyPart[]) => cents(parts.reduce((total, part) => total + part.amount, 0))
const say = (amount: number) => amount.toLocaleString('en-GB', { maximumFractionDigits: 2 })
