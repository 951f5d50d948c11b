import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase } from '../../../tests/support/database.ts'
import { launchPostgres } from './launch-postgres.ts'

const quiet = { info: () => {}, warn: () => {} }
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'shortlist-launch-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

async function ask<T>(url: string, query: string): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows[0]?.[0] as T
  } finally {
    await client.end()
  }
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

// A program that launches, writes a row, says its url and stays until it is killed.
function launchIn(folder: string): ChildProcess {
  const launcher = fileURLToPath(new URL('./launch-postgres.ts', import.meta.url))
  const code = `import { launchPostgres } from ${JSON.stringify(launcher)}
    const { url } = await launchPostgres({ dataDir: ${JSON.stringify(folder)}, log: { info() {}, warn() {} } })
    console.log(url); setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--input-type=module-typescript', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function launchElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const child = launchIn(dataDir)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))
    child.once('exit', (exit) => reject(new Error(`ended with ${exit}`)))
  })
  return { child, url }
}

describe('the bundled PostgreSQL', () => {
  it('makes a private, durable database on first start and stops in order', async () => {
    const server = await launchPostgres({ dataDir, log: quiet })
    expect(await ask(server.url, 'select current_database()')).toBe('shortlist')
    expect(
      await ask(
        server.url,
        'select datlocprovider::text || datlocale from pg_database where datname = current_database()',
      ),
    ).toBe('bC.UTF-8')
    expect(await ask(server.url, "select current_setting('fsync') || current_setting('synchronous_commit')")).toBe(
      'onon',
    )
    expect(await ask(server.url, "select current_setting('listen_addresses')")).toBe('127.0.0.1')
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600)
    const wrong = new URL(server.url)
    wrong.password = 'guess'
    await expect(ask(wrong.toString(), 'select 1')).rejects.toThrow(/password/)
    await server.stop()
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  it('refuses a second start on the same folder and names the first', async () => {
    const server = await launchPostgres({ dataDir, log: quiet })
    await expect(launchPostgres({ dataDir, log: quiet })).rejects.toThrow(
      new RegExp(`in use by another running Shortlist \\(process ${process.pid}\\)`),
    )
    await server.stop()
  })

  it('is adopted by the next start when its parent is killed', async () => {
    const { child, url } = await launchElsewhere()
    await ask(url, 'create table kept as select 42 as answer')
    const before = serverPid()
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const server = await launchPostgres({ dataDir, log: quiet })
    expect(serverPid()).toBe(before)
    expect(await ask(server.url, 'select answer from kept')).toBe(42)
    await server.stop()
  })

  it('is started again under the same address when it is killed itself', async () => {
    const server = await launchPostgres({ dataDir, log: quiet })
    await ask(server.url, 'create table acknowledged as select 1 as one')
    process.kill(serverPid(), 'SIGKILL')
    await expect.poll(() => ask(server.url, 'select one from acknowledged').catch(() => undefined)).toBe(1)
    await server.stop()
  })

  it('starts over a pid file that belongs to nobody or to a stranger', async () => {
    const file = join(dataDir, 'postgres', 'postmaster.pid')
    for (const pid of [999_999, process.pid]) {
      writeFileSync(file, `${pid}\n${dataDir}/postgres\n1700000000\n5432\n\n127.0.0.1\n 1 2\nready   \n`)
      const server = await launchPostgres({ dataDir, log: quiet })
      expect(await ask(server.url, 'select answer from kept')).toBe(42)
      await server.stop()
    }
  })

  it('replaces a lost password: whoever may read the folder may open the database', async () => {
    const server = await launchPostgres({ dataDir, log: quiet })
    await server.stop()
    rmSync(join(dataDir, 'postgres-password'))
    const again = await launchPostgres({ dataDir, log: quiet })
    expect(await ask(again.url, 'select answer from kept')).toBe(42)
    expect(again.url).not.toContain(new URL(server.url).password)
    await again.stop()
  })

  it('starts over first starts that were killed at any point', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'shortlist-launch-'))
    for (const moment of [50, 250, 500, 800]) {
      const child = launchIn(fresh)
      await new Promise((resolve) => setTimeout(resolve, moment))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
    }
    const server = await launchPostgres({ dataDir: fresh, log: quiet })
    expect(await ask(server.url, 'select current_database()')).toBe('shortlist')
    await server.stop()
    await rm(fresh, { recursive: true, force: true, maxRetries: 5 })
  })

  it('says what to do with a database of another version', async () => {
    const file = join(dataDir, 'postgres', 'PG_VERSION')
    const written = readFileSync(file)
    writeFileSync(file, '15\n')
    await expect(launchPostgres({ dataDir, log: quiet })).rejects.toThrow(/written by PostgreSQL 15.*restore/s)
    writeFileSync(file, written)
  })

  it('gives each test file a database of its own from the template', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
    await ask(one.url, 'create table mine as select 1')
    await expect(ask(two.url, 'select * from mine')).rejects.toThrow(/does not exist/)
    await Promise.all([one.drop(), two.drop()])
  })
})
