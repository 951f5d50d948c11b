// A node of the program without its features: real database, queue, events and files, for tests of the machinery.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, type Ctx, type Platform, systemCtx } from '#platform/context.ts'
import { openDatabase } from '#platform/db/database.ts'
import { readEnv } from '#platform/env.ts'
import { type DatabaseLine, openDatabaseLine } from '#platform/events/database-line.ts'
import { createEventHub } from '#platform/events/event-hub.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import type { JobDefinition } from '#platform/jobs/define-job.ts'
import { createJobQueue } from '#platform/jobs/job-queue.ts'
import type { JobHandler } from '#platform/jobs/run-job.ts'
import { startWorkers } from '#platform/jobs/start-workers.ts'
import { createLogger } from '#platform/log.ts'
import { newId } from '#shared/ids.ts'

export type TestNode = {
  platform: Platform
  line: DatabaseLine
  /** Takes jobs from now on. */
  work(drainSeconds?: number): Promise<{ stop(): Promise<void>; running(): number }>
  close(): Promise<void>
}

/** `alone: false` behaves like one of several nodes, which leave each other a few seconds to come back. */
export async function openNode(options: {
  url: string
  handlers?: JobHandler[]
  settings?: Record<string, string>
  alone?: boolean
}): Promise<TestNode> {
  const { url, handlers = [], alone = true } = options
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-node-'))
  const env = readEnv({
    DATABASE_URL: url,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...options.settings,
  })
  const log = createLogger(env)
  const secret = randomBytes(33).toString('base64url')
  const publicUrl = 'http://localhost:3000'
  const closers: (() => Promise<unknown>)[] = []
  const database = await openDatabase(url, { max: 12 })
  closers.push(() => database.close())
  const line = await openDatabaseLine(url, log)
  closers.push(() => line.close())
  const events = await createEventHub(line)
  closers.push(() => events.close())
  const files = await openFileStore({ env, secret, database, folder: join(folder, 'files'), publicUrl })
  const definitions = handlers.map(({ job }) => job) as JobDefinition[]
  const jobs = await createJobQueue({ database, log, definitions, tend: true })
  closers.push(() => jobs.close())
  const onClose = (closer: () => Promise<void>) => void closers.push(closer)
  const platform: Platform = { env, secret, publicUrl, log, database, jobs, events, files, onClose }
  return {
    platform,
    line,
    work: async (drainSeconds = 5) => {
      const workers = await startWorkers(platform, handlers, { line, alone, drainSeconds })
      closers.push(() => workers.stop())
      return workers
    },
    close: async () => {
      for (const closer of closers.reverse()) await closer()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Somebody in a workspace of their own (which needs no row for the machinery). */
export function personIn(platform: Platform, workspace = newId()): Ctx & { workspace: string } {
  const actor: Actor = { kind: 'user', userId: newId(), sessionId: newId(), admin: false }
  return { ...systemCtx(platform, 'test'), actor, workspace }
}

export function adminOf(platform: Platform): Ctx {
  return { ...personIn(platform), actor: { kind: 'user', userId: newId(), sessionId: newId(), admin: true } }
}
