import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { applicationTable } from '#features/applications/table.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Interview } from './contract.ts'

export const interviewTable = pgTable(
  'interview',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<Interview['kind']>().notNull(),
    state: text('state').$type<Interview['state']>().notNull().default('planned'),
    startsAt: time('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    /** IANA name of the zone the time was agreed in. */
    timeZone: text('time_zone').notNull(),
    place: text('place'),
    link: text('link'),
    people: jsonb('people').$type<Interview['people']>().notNull().default([]),
    notes: text('notes').notNull().default(''),
    /** Counts changes, so that calendars take the newest (RFC 5545 SEQUENCE). */
    sequence: integer('sequence').notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('interview_application').on(t.applicationId), index('interview_time').on(t.workspaceId, t.startsAt)],
)
