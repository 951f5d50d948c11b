// Offers: what an employer offers for an application, and several of them side by side.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const OfferPeriod = z.enum(['hour', 'day', 'week', 'month', 'year'])
export type OfferPeriod = z.infer<typeof OfferPeriod>

const amount = z.number().min(0).max(1e12)

export const OfferTerms = z.object({
  currency: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{3}$/, 'Use the three letters of the currency, such as EUR.')
    .transform((code) => code.toUpperCase()),
  /** For one `period`. */
  base: amount,
  period: OfferPeriod.default('year'),
  /** How many periods are paid in a year; usual numbers (2080, 260, 52, 12, 1) when left out. */
  timesPerYear: z.number().positive().max(9000).optional(),
  /** A year, as promised or expected. */
  bonus: amount.nullable().default(null),
  signingBonus: amount.nullable().default(null),
  /** Value of the whole grant. */
  equity: amount.nullable().default(null),
  equityYears: z.number().positive().max(20).nullable().default(null),
  /** What the benefits are worth in a year. */
  benefitsValue: amount.nullable().default(null),
  benefits: z.string().max(5000).default(''),
  leaveDays: z.number().min(0).max(366).nullable().default(null),
  answerBy: z.iso.date().nullable().default(null),
  startOn: z.iso.date().nullable().default(null),
  notes: z.string().max(10_000).default(''),
})
export type OfferTerms = z.infer<typeof OfferTerms>

/** One line of a yearly total: `amount` a year, and how it came about. */
export const YearlyPart = z.object({
  name: z.enum(['base', 'bonus', 'equity', 'benefits', 'signing']),
  amount: z.number(),
  formula: z.string(),
})
export type YearlyPart = z.infer<typeof YearlyPart>

export const Offer = OfferTerms.extend({
  id: Id,
  applicationId: Id,
  title: z.string(),
  company: z.string().nullable(),
  currency: z.string(),
  timesPerYear: z.number(),
  parts: z.array(YearlyPart),
  /** Base, bonus, equity and benefits of one year, in `currency`. */
  yearly: z.number(),
  /** The same with what is paid once at the start. */
  firstYear: z.number(),
})
export type Offer = z.infer<typeof Offer>

const byApplication = z.object({ id: Id })
const tags = ['Offers']

export const offersContract = {
  list: oc
    .route({ method: 'GET', path: '/offers', tags, summary: 'All offers with their yearly totals' })
    .output(z.object({ items: z.array(Offer) })),
  get: oc
    .route({ method: 'GET', path: '/applications/{id}/offer', tags, summary: 'The offer of an application, if any' })
    .input(byApplication)
    .output(z.object({ offer: Offer.nullable() })),
  save: oc
    .route({ method: 'PUT', path: '/applications/{id}/offer', tags, summary: 'Write down or change the offer' })
    .input(OfferTerms.extend({ id: Id }))
    .output(Offer),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/applications/{id}/offer',
      tags,
      summary: 'Delete the offer (save it again to undo)',
    })
    .input(byApplication),
}
