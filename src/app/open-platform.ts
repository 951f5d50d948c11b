// The machinery of one node, in the order it depends on: database → migrations → events, files, jobs.
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Platform } from '#platform/context.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrateDatabase } from '#platform/db/migrate.ts'
import { type Env, EnvError } from '#platform/env.ts'
import { type DatabaseLine, openDatabaseLine } from '#platform/events/database-line.ts'
import { createEventHub } from '#platform/events/event-hub.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { installJobQueue } from '#platform/jobs/install-job-queue.ts'
import { createJobQueue } from '#platform/jobs/job-queue.ts'
import type { Logger } from '#platform/log.ts'
import type { LaunchedPostgres } from '#platform/postgres/launch-postgres.ts'
import { jobs as definitions } from './jobs.ts'

export type OpenPlatform = { platform: Platform; line: DatabaseLine; close(): Promise<void> }

/** `launched`: the bundled server, when no DATABASE_URL is set. Throws `EnvError` with a readable text when the database cannot be used or the secret is another one than before. */
export async function openPlatform(env: Env, log: Logger, launched?: Promise<LaunchedPostgres>): Promise<OpenPlatform> {
  const closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const closer of closers.reverse()) await closer().catch((err) => log.warn({ err }, 'closing failed'))
  }
  try {
    const dataDir = resolve(env.DATA_DIR)
    mkdirSync(dataDir, { recursive: true })
    const postgres = await launched
    if (postgres) closers.push(() => postgres.stop())
    const url = postgres?.url ?? env.DATABASE_URL!
    await migrateDatabase(url, installJobQueue).catch((error) => Promise.reject(explainDatabase(error)))
    const database = await openDatabase(url, { max: env.DATABASE_POOL })
    closers.push(() => database.close())
    const secret = env.SECRET ?? readSecret(dataDir)
    await requireSameSecret(database, secret)
    const line = await openDatabaseLine(url, log)
    closers.push(() => line.close())
    const events = await createEventHub(line)
    closers.push(() => events.close())
    const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, '')
    const files = await openFileStore({ env, secret, database, folder: join(dataDir, 'files'), publicUrl })
    const jobs = await createJobQueue({ database, log, definitions, tend: env.ROLE !== 'web' })
    closers.push(() => jobs.close())
    const platform: Platform = {
      env,
      secret,
      publicUrl,
      log,
      database,
      jobs,
      events,
      files,
      onClose: (closer) => void closers.push(closer),
    }
    return { platform, line, close }
  } catch (error) {
    await close()
    throw error
  }
}

function readSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(33).toString('base64url')}\n`, { mode: 0o600 })
    chmodSync(path, 0o600)
  }
  return readFileSync(path, 'utf8').trim()
}

// Two nodes with different secrets would refuse each other's sessions: better to say so at start.
async function requireSameSecret(database: Platform['database'], secret: string): Promise<void> {
  const print = createHash('sha256').update(`shortlist:${secret}`).digest('base64url')
  const { rows } = await database.pool.query<{ value: string }>(
    "with made as (insert into installation (key, value) values ('secret_print', $1) on conflict (key) do nothing returning value) select value from made union all select value from installation where key = 'secret_print' limit 1",
    [print],
  )
  if (rows[0]?.value !== print)
    throw new EnvError(
      'Shortlist cannot start: SECRET differs from the one this database was set up with.\n  Use the same SECRET on every node (or the file "secret" of the first node\'s DATA_DIR).',
    )
}

function explainDatabase(error: unknown): unknown {
  const code = (error as { code?: string }).code
  const reasons: Record<string, string> = {
    ECONNREFUSED: 'nothing answers at that address',
    ENOTFOUND: 'the host name is not known',
    ETIMEDOUT: 'the server does not answer',
    '28P01': 'the password is wrong',
    '28000': 'the login is refused',
    '3D000': 'the database does not exist',
    '42501': 'the login may not create tables there',
  }
  const reason = code && reasons[code]
  return reason ? new EnvError(`Shortlist cannot start: DATABASE_URL is not usable, ${reason}.`) : error
}
