import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Engine, Problem } from './compile-report.ts'
import type { CompileState, StudioDocument, StudioVersion } from './studio-document.ts'

export const studioDocumentTable = pgTable(
  'studio_document',
  {
    id: id(),
    workspaceId: workspaceId(),
    title: text('title').notNull(),
    engine: text('engine').$type<StudioDocument['engine']>().notNull().default('auto'),
    mainFile: text('main_file').notNull().default('main.tex'),
    tags: text('tags').array().notNull().default([]),
    favourite: boolean('favourite').notNull().default(false),
    version: integer('version').notNull().default(0),
    resumeId: uuid('resume_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('studio_document_list').on(t.workspaceId, t.id)],
)
export type DocumentRow = typeof studioDocumentTable.$inferSelect

/** The working copy. Text is kept in the row, so that a key stroke costs no file; the rest lies in the file store. */
export const studioFileTable = pgTable(
  'studio_file',
  {
    id: id(),
    workspaceId: workspaceId(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => studioDocumentTable.id, { onDelete: 'cascade' }),
    path: text('path').notNull(),
    /** Null for binary files. */
    content: text('content'),
    fileKey: text('file_key'),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex('studio_file_once').on(t.documentId, t.path)],
)
export type FileRow = typeof studioFileTable.$inferSelect

export const studioVersionTable = pgTable(
  'studio_version',
  {
    id: id(),
    workspaceId: workspaceId(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => studioDocumentTable.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    reason: text('reason').$type<StudioVersion['reason']>().notNull(),
    note: text('note'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('studio_version_once').on(t.documentId, t.version)],
)

/** Files of a version, all in the file store: the same bytes are stored once however many versions have them. */
export const studioVersionFileTable = pgTable(
  'studio_version_file',
  {
    id: id(),
    workspaceId: workspaceId(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => studioVersionTable.id, { onDelete: 'cascade' }),
    path: text('path').notNull(),
    isText: boolean('is_text').notNull(),
    fileKey: text('file_key').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
  },
  (t) => [index('studio_version_files').on(t.versionId)],
)

export const studioCompileTable = pgTable(
  'studio_compile',
  {
    id: id(),
    workspaceId: workspaceId(),
    documentId: uuid('document_id')
      .notNull()
      .references(() => studioDocumentTable.id, { onDelete: 'cascade' }),
    state: text('state').$type<CompileState>().notNull(),
    jobId: uuid('job_id'),
    engine: text('engine').$type<Engine>(),
    hash: text('hash').notNull(),
    way: text('way').$type<'cached' | 'warm' | 'format' | 'cold'>(),
    passes: integer('passes'),
    compileMs: doublePrecision('compile_ms'),
    pages: integer('pages'),
    bytes: integer('bytes'),
    problems: jsonb('problems').$type<Problem[]>().notNull().default([]),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    pdfFileKey: text('pdf_file_key'),
    logFileKey: text('log_file_key'),
    synctexFileKey: text('synctex_file_key'),
    expiresAt: time('expires_at'),
    createdAt: createdAt(),
  },
  (t) => [
    index('studio_compile_newest').on(t.documentId, t.id),
    index('studio_compile_hash').on(t.workspaceId, t.hash),
    index('studio_compile_expiry').on(t.expiresAt),
  ],
)
export type CompileRow = typeof studioCompileTable.$inferSelect
