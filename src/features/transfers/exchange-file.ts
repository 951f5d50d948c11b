// Our own JSON file of applications: everything of each, in plain words, to read back or to take elsewhere.
import { z } from 'zod'
import { Stage } from '#features/applications/contract.ts'
import { PlanInterview } from '#features/interviews/contract.ts'
import { OfferTerms } from '#features/offers/contract.ts'

export const ExchangeApplication = z.object({
  title: z.string().trim().min(1, 'There is no job title.').max(200),
  company: z.string().trim().max(200).nullable().default(null),
  stage: Stage,
  /** Name of the column on the board, when it is one of the person's own. */
  column: z.string().nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  place: z.string().max(200).nullable().default(null),
  source: z.string().max(80).nullable().default(null),
  tags: z.array(z.string().min(1).max(40)).max(20).default([]),
  savedAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable().default(null),
  deadline: z.iso.date().nullable().default(null),
  notes: z.string().max(20_000).default(''),
  todos: z
    .array(
      z.object({ text: z.string().min(1).max(500), dueOn: z.iso.date().nullable().default(null), done: z.boolean() }),
    )
    .max(500)
    .default([]),
  history: z
    .array(z.object({ stage: Stage, at: z.iso.datetime() }))
    .max(500)
    .default([]),
  interviews: z
    .array(PlanInterview.extend({ state: z.enum(['planned', 'done', 'cancelled']).default('planned') }))
    .max(200)
    .default([]),
  offer: OfferTerms.nullable().default(null),
  /** For reading only: people, documents and the rest of the timeline are not taken back in. */
  people: z.array(z.record(z.string(), z.unknown())).default([]),
  documents: z.array(z.record(z.string(), z.unknown())).default([]),
  timeline: z.array(z.record(z.string(), z.unknown())).default([]),
})
export type ExchangeApplication = z.infer<typeof ExchangeApplication>

export const exchangeFormat = 'shortlist.applications'

export const ExchangeFile = z.object({
  format: z.literal(exchangeFormat),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  applications: z.array(z.unknown()),
})
