import type { Compile, ProjectFile, StudioDocument } from '../studio-document.ts'
import type { CompileRow, DocumentRow, FileRow } from '../table.ts'

export const showDocument = (row: DocumentRow, pictured: string | null = null): StudioDocument => ({
  id: row.id,
  title: row.title,
  engine: row.engine,
  mainFile: row.mainFile,
  tags: row.tags,
  favourite: row.favourite,
  version: row.version,
  resumeId: row.resumeId,
  pictured,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

export const showFile = (row: Pick<FileRow, 'path' | 'fileKey' | 'bytes' | 'sha256' | 'updatedAt'>): ProjectFile => ({
  path: row.path,
  kind: row.fileKey ? 'binary' : 'text',
  bytes: row.bytes,
  sha256: row.sha256,
  updatedAt: row.updatedAt.toISOString(),
})

export const showCompile = (row: CompileRow): Compile => ({
  id: row.id,
  documentId: row.documentId,
  state: row.state,
  jobId: row.jobId,
  engine: row.engine,
  hash: row.hash,
  way: row.way,
  passes: row.passes,
  compileMs: row.compileMs,
  pages: row.pages,
  bytes: row.bytes,
  hasSyncTex: row.synctexFileKey !== null,
  problems: row.problems,
  failure: row.failureCode ? { code: row.failureCode, message: row.failureMessage ?? '' } : null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})
