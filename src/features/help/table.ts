import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { userTable } from '#features/accounts/table.ts'
import { updatedAt } from '#platform/db/columns.ts'
import type { TourName, TourState } from './contract.ts'

/** Tours a person has seen, on whatever device. None starts by itself twice. */
export const tourProgressTable = pgTable(
  'tour_progress',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => userTable.id, { onDelete: 'cascade' }),
    tour: text('tour').$type<TourName>().notNull(),
    state: text('state').$type<TourState>().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.tour] })],
)
