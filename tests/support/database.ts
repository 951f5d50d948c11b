// One PostgreSQL for the whole test run, one database for each test file, copied from a migrated template.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#platform/db/migrate.ts'
import { installJobQueue } from '#platform/jobs/install-job-queue.ts'
import { launchPostgres } from '#platform/postgres/launch-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Names the server and the template; tests connect to copies only. */
    testServer: { url: string; template: string }
  }
}

/** Vitest's global set-up: DATABASE_URL when given (its login must be able to make databases), else a throwaway server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? borrowed(process.env.DATABASE_URL) : await throwaway()
  const template = `shortlist_test_${randomBytes(4).toString('hex')}`
  await onServer(server.url, `create database ${template}`)
  await migrateDatabase(withDatabase(server.url, template), installJobQueue)
  project.provide('testServer', { url: server.url, template })
  return async () => {
    await dropCopies(server.url, template)
    await server.stop()
  }
}

export type TestDatabase = { url: string; drop(): Promise<void> }

/** A migrated, empty database of the caller's own. Drop it in `afterAll`; what is left goes at the end of the run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('testServer')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await onServer(url, `create database ${name} template ${template} strategy file_copy`)
  return {
    url: withDatabase(url, name),
    drop: () => onServer(url, `drop database if exists ${name} with (force)`),
  }
}

const borrowed = (url: string) => ({ url, stop: async () => {} })

async function throwaway() {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-test-'))
  const log = { info: () => {}, warn: (message: string) => console.warn(message) }
  const server = await launchPostgres({ dataDir, log, throwaway: true })
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: server.url, stop }
}

async function dropCopies(url: string, template: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `${template}%`,
  ])
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  await client.end()
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}
