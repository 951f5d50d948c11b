import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import type { JobRow } from './job-view.ts'
import { type Attempt, announce } from './settle-job.ts'

const INTERVAL = 300 // milliseconds between writes

/** Writes what a job says of itself, at most a few times a second; the latest word wins. Failures are of no consequence. */
export function reportProgress(ctx: Ctx, attempt: Attempt) {
  let latest: { share: number; message: string | undefined } | undefined
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()
  let lastWrite = 0
  let stopped = false

  const write = () => {
    timer = undefined
    const told = latest
    latest = undefined
    if (!told || stopped) return
    lastWrite = Date.now()
    writing = writing.then(() =>
      inSystem(ctx, 'a job tells how far it is', async ({ client }) => {
        const { rows } = await client.query<JobRow>(
          `update job_run set progress = $3, message = coalesce($4, message)
           where id = $1 and attempts = $2 and node = $5 and state = 'running' returning *`,
          [attempt.id, attempt.attempt, told.share, told.message ?? null, attempt.node],
        )
        if (rows[0]) await announce(client, rows[0])
      }).catch(() => {}),
    )
  }
  return {
    report(share: number, message?: string) {
      if (stopped) return
      latest = { share: Math.min(1, Math.max(0, share)), message: message ?? latest?.message }
      timer ??= setTimeout(write, Math.max(0, lastWrite + INTERVAL - Date.now()))
    },
    /** Nothing is written after this resolves, so the outcome has the last word. */
    async stop() {
      stopped = true
      clearTimeout(timer)
      await writing
    },
  }
}
