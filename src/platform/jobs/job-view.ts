export type JobState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled'

/** One background job as people see it. */
export type JobView = {
  id: string
  name: string
  state: JobState
  /** 0–1. */
  progress: number
  message: string | null
  error: string | null
  attempts: number
  subjectId: string | null
  /** ISO times. */
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
}

/** A row of `job_run` as plain SQL gives it. */
export type JobRow = {
  id: string
  workspace_id: string | null
  user_id: string | null
  name: string
  subject_id: string | null
  state: JobState
  progress: number
  message: string | null
  error: string | null
  attempts: number
  created_at: Date
  started_at: Date | null
  finished_at: Date | null
}

export const toJobView = (row: JobRow): JobView => ({
  id: row.id,
  name: row.name,
  state: row.state,
  progress: row.progress,
  message: row.message,
  error: row.error,
  attempts: row.attempts,
  subjectId: row.subject_id,
  createdAt: row.created_at.toISOString(),
  startedAt: row.started_at?.toISOString() ?? null,
  finishedAt: row.finished_at?.toISOString() ?? null,
})
