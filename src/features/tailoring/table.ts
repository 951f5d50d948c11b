import { index, integer, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core'
import type { Profile } from '#features/profiles/contract.ts'
import { createdAt, id, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Tailoring } from './contract.ts'
import type { Change, ChangeDecision, TailoringLevel } from './tailored-resume.ts'
import type { Standing } from './writer/explain-fall.ts'

export const tailoringTable = pgTable(
  'tailoring',
  {
    id: id(),
    workspaceId: workspaceId(),
    resumeId: uuid('resume_id').notNull(),
    version: integer('version').notNull(),
    postingId: uuid('posting_id'),
    level: text('level').$type<TailoringLevel>().notNull(),
    state: text('state').$type<Tailoring['state']>().notNull(),
    failure: text('failure'),
    jobId: uuid('job_id'),
    /** What it starts from, and the person's facts at that time: a later correction does not change this outcome. */
    source: jsonb('source').$type<Profile>().notNull(),
    facts: jsonb('facts').$type<Profile>().notNull(),
    changes: jsonb('changes').$type<Change[]>().notNull().default([]),
    decisions: jsonb('decisions').$type<Record<string, ChangeDecision>>().notNull().default({}),
    confirmed: text('confirmed').array().notNull().default([]),
    scoreBefore: real('score_before'),
    scoreAfter: real('score_after'),
    /** Of the score before, and why the one after is lower, if it is. */
    standing: jsonb('standing').$type<Standing>(),
    falls: jsonb('falls').$type<string[]>().notNull().default([]),
    matchBefore: real('match_before'),
    matchAfter: real('match_after'),
    tailoredResumeId: uuid('tailored_resume_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('tailoring_list').on(t.workspaceId, t.id), index('tailoring_resume').on(t.resumeId)],
)
