// Storage → promise.
import type { Resume, ResumeContent } from '../contract.ts'
import type { ResumeRow, resumeVersionTable } from '../table.ts'

export function showResume(row: ResumeRow): Resume {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    state: row.state,
    failure: row.failureCode ? { code: row.failureCode, message: row.failureMessage ?? '' } : null,
    jobId: row.jobId,
    isMaster: row.isMaster,
    favourite: row.favourite,
    tags: row.tags,
    fileName: row.fileName,
    format: row.format,
    bytes: row.bytes,
    personName: row.personName,
    headline: row.headline,
    version: row.version,
    sourceResumeId: row.sourceResumeId,
    postingId: row.postingId,
    look: row.look,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

export function showContent(row: typeof resumeVersionTable.$inferSelect): ResumeContent {
  const { resumeId, version, document, profile, provenance, corrected } = row
  return { resumeId, version, document, profile, provenance, corrected }
}
