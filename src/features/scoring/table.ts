import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { PartWeights } from './weights.ts'
import type { WeightSetState } from './weights-contract.ts'

/** History: the score of each version with the weights of its time. Re-derivable, kept for the chart. */
export const scoreTable = pgTable(
  'resume_score',
  {
    id: id(),
    workspaceId: workspaceId(),
    resumeId: uuid('resume_id').notNull(),
    version: integer('version').notNull(),
    total: real('total').notNull(),
    /** Scores of the seven parts, 0–100, unrounded: any weights give their total from them. */
    parts: jsonb('parts').$type<Record<string, number>>().notNull(),
    weightsVersion: text('weights_version').notNull(),
    rulesVersion: text('rules_version').notNull().default('2026-11'),
    preset: text('preset').notNull().default('general'),
    postingId: uuid('posting_id'),
    /** While an experiment runs and this résumé is in its share: what the other weights would have said, unrounded. */
    challengerVersion: text('challenger_version'),
    challengerTotal: real('challenger_total'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('resume_score_once').on(t.resumeId, t.version, t.weightsVersion)],
)

/** Weights of the seven parts; system-wide. The weights of a version never change, only its state does. */
export const weightSetTable = pgTable(
  'weight_set',
  {
    id: id(),
    version: text('version').notNull(),
    parts: jsonb('parts').$type<PartWeights>().notNull(),
    /** Own weights of industry presets; a preset that is absent keeps its published ones. */
    presets: jsonb('presets').$type<Partial<Record<string, PartWeights>>>().notNull().default({}),
    note: text('note').notNull().default(''),
    state: text('state').$type<WeightSetState>().notNull(),
    /** Administrator; null for the ones that the program brings along. */
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('weight_set_version').on(t.version),
    uniqueIndex('weight_set_one_live').on(t.state).where(sql`state = 'live'`),
  ],
)

/** Two sets side by side: people see the live one, the challenger is counted in the shadow for a share of résumés. */
export const weightExperimentTable = pgTable(
  'weight_experiment',
  {
    id: id(),
    liveVersion: text('live_version').notNull(),
    challengerVersion: text('challenger_version').notNull(),
    /** 0–1 of all résumés, chosen by their id. */
    share: real('share').notNull(),
    startedBy: uuid('started_by'),
    startedAt: createdAt(),
    endedAt: time('ended_at'),
  },
  () => [uniqueIndex('weight_experiment_one').on(sql`(true)`).where(sql`ended_at is null`)],
)
