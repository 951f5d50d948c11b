// Outcomes: what became of the applications; counts, rates with their 95 % interval, time in stages.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Stage } from '#features/applications/contract.ts'

/** `rate`, `low`, `high` are 0–1, and null when `n` is too small to say anything. */
export const Rate = z.object({
  k: z.int(),
  n: z.int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type Rate = z.infer<typeof Rate>

export const Outcome = z.enum(['reply', 'interview', 'offer'])
export type Outcome = z.infer<typeof Outcome>

const Group = z.object({ key: z.string(), label: z.string(), reply: Rate, interview: Rate, offer: Rate })
export type OutcomeGroup = z.infer<typeof Group>

export const Outcomes = z.object({
  /** Below this count there is no rate. */
  leastN: z.int(),
  total: z.int(),
  applied: z.int(),
  /** How many got at least that far; `onward` is the share of the stage before. */
  funnel: z.array(z.object({ stage: Stage, count: z.int(), onward: Rate.nullable() })),
  rejected: z.int(),
  withdrawn: z.int(),
  open: z.int(),
  overall: Group,
  sources: z.array(Group),
  resumes: z.array(Group),
  weekdays: z.array(Group),
  /** Completed stays; days, null when there are too few. */
  stays: z.array(z.object({ stage: Stage, n: z.int(), medianDays: z.number().nullable() })),
})
export type Outcomes = z.infer<typeof Outcomes>

export const outcomesContract = {
  get: oc
    .route({
      method: 'GET',
      path: '/outcomes',
      tags: ['Outcomes'],
      summary: 'Funnel, rates with intervals, time in stages',
    })
    .input(
      z.object({
        /** Applications tracked on these days. */
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
        timeZone: z.string().max(60).default('UTC'),
      }),
    )
    .output(Outcomes),
}
