import { getTableColumns, sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { Profile, Provenance, SourceDocument, SourceFormat } from '#features/profiles/contract.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { ResumeLook, ResumeState } from './contract.ts'

export const resumeTable = pgTable(
  'resume',
  {
    id: id(),
    workspaceId: workspaceId(),
    title: text('title').notNull(),
    kind: text('kind', { enum: ['uploaded', 'composed', 'tailored'] }).notNull(),
    state: text('state').$type<ResumeState>().notNull(),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    jobId: uuid('job_id'),
    isMaster: boolean('is_master').notNull().default(false),
    favourite: boolean('favourite').notNull().default(false),
    tags: text('tags').array().notNull().default([]),
    fileName: text('file_name'),
    /** Key in the file store; null for composed and tailored ones. */
    fileKey: text('file_key'),
    /** The first page of an uploaded PDF as a picture, once somebody has looked at it. */
    pictureFileKey: text('picture_file_key'),
    bytes: integer('bytes'),
    format: text('format').$type<SourceFormat>(),
    personName: text('person_name'),
    headline: text('headline'),
    version: integer('version').notNull().default(0),
    /** Beginning of the newest version's text, for searching. */
    searchText: text('search_text').notNull().default(''),
    sourceResumeId: uuid('source_resume_id'),
    postingId: uuid('posting_id'),
    look: jsonb('look').$type<ResumeLook>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [
    index('resume_list').on(t.workspaceId, t.id),
    uniqueIndex('resume_one_master').on(t.workspaceId).where(sql`is_master and deleted_at is null`),
  ],
)

const { searchText: _searchText, ...shown } = getTableColumns(resumeTable)
/** What is read of a résumé: all but the text for searching, which is long. */
export const resumeColumns = shown
export type ResumeRow = Omit<typeof resumeTable.$inferSelect, 'searchText'>

// A document's text may hold any character but NUL, which jsonb refuses; the reader drops it.
const json = <T>(name: string) => jsonb(name).$type<T>()

export const resumeVersionTable = pgTable(
  'resume_version',
  {
    id: id(),
    workspaceId: workspaceId(),
    resumeId: uuid('resume_id')
      .notNull()
      .references(() => resumeTable.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    reason: text('reason', { enum: ['read', 'corrected', 'tailored', 'restored', 'composed'] }).notNull(),
    note: text('note'),
    document: json<SourceDocument>('document').notNull(),
    profile: json<Profile>('profile').notNull(),
    provenance: json<Provenance>('provenance').notNull(),
    corrected: text('corrected').array().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('resume_version_once').on(t.resumeId, t.version)],
)

/** What a person is typing: kept at every pause, until it becomes a version. One a résumé. */
export const resumeDraftTable = pgTable('resume_draft', {
  resumeId: uuid('resume_id')
    .primaryKey()
    .references(() => resumeTable.id, { onDelete: 'cascade' }),
  workspaceId: workspaceId(),
  /** Version it began from. */
  basedOn: integer('based_on').notNull(),
  /** A profile in the making: a date may still be half typed. */
  profile: json<unknown>('profile').notNull(),
  updatedAt: updatedAt(),
})
