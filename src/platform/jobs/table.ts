import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time } from '../db/columns.ts'

/** What people see of background work. pg-boss holds the queue itself; a row here has the id of its job there. */
export const jobRunTable = pgTable(
  'job_run',
  {
    id: id(),
    /** Null for the system's own work, which only administrators see. */
    workspaceId: uuid('workspace_id'),
    userId: uuid('user_id'),
    name: text('name').notNull(),
    subjectId: uuid('subject_id'),
    state: text('state').$type<'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'>().notNull(),
    /** 0–1. */
    progress: real('progress').notNull().default(0),
    message: text('message'),
    /** Why the last attempt failed, in words for the person. */
    error: text('error'),
    attempts: integer('attempts').notNull().default(0),
    /** Number of the node at work on it; its lock tells the others that it lives (see node-lock.ts). */
    node: integer('node'),
    cancelRequested: boolean('cancel_requested').notNull().default(false),
    /** While a job waits under a key, another one of the same key is not enqueued. */
    singletonKey: text('singleton_key'),
    /** Kept 24 hours. */
    result: jsonb('result'),
    createdAt: createdAt(),
    startedAt: time('started_at'),
    finishedAt: time('finished_at'),
  },
  (t) => [
    index('job_run_workspace').on(t.workspaceId, t.id),
    index('job_run_open').on(t.name, t.createdAt).where(sql`${t.state} in ('queued', 'running')`),
    index('job_run_finished').on(t.finishedAt),
    index('job_run_failed').on(t.id).where(sql`${t.state} = 'failed'`),
    uniqueIndex('job_run_singleton').on(t.name, t.singletonKey),
  ],
)
