import { date, doublePrecision, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { applicationTable } from '#features/applications/table.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Offer } from './contract.ts'

/** What an employer offers; at most one to an application. Amounts are in `currency`. */
export const offerTable = pgTable(
  'offer',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    currency: text('currency').notNull(),
    /** For one `period`. */
    base: doublePrecision('base').notNull(),
    period: text('period').$type<Offer['period']>().notNull(),
    /** How many periods are paid in a year. */
    timesPerYear: doublePrecision('times_per_year').notNull(),
    bonus: doublePrecision('bonus'),
    signingBonus: doublePrecision('signing_bonus'),
    /** Value of the whole grant, and the years over which it becomes the person's. */
    equity: doublePrecision('equity'),
    equityYears: doublePrecision('equity_years'),
    benefitsValue: doublePrecision('benefits_value'),
    benefits: text('benefits').notNull().default(''),
    leaveDays: doublePrecision('leave_days'),
    answerBy: date('answer_by', { mode: 'string' }),
    startOn: date('start_on', { mode: 'string' }),
    notes: text('notes').notNull().default(''),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [uniqueIndex('offer_application').on(t.applicationId)],
)
