// Columns that every table spells the same way.
import { timestamp, uuid } from 'drizzle-orm/pg-core'
import { newId } from '#shared/ids.ts'

export const id = () => uuid('id').primaryKey().$defaultFn(newId)
/** Marks a workspace table: row-level security follows from this column (see secure-tables.ts). */
export const workspaceId = () => uuid('workspace_id').notNull()
export const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
export const createdAt = () => time('created_at').notNull().defaultNow()
export const updatedAt = () =>
  time('updated_at')
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date())
