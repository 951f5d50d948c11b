// DATABASE_URL: several nodes on one PostgreSQL 15 as Debian packages it, with a login that is no superuser.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '../../src/platform/free-port.ts'
import { createClient, fileForm, goodPassword } from '../support/app.ts'
import { sampleResume } from '../support/samples.ts'
import { killPrograms, makeDataDir, runProgram } from './run-program.ts'

const binaries = '/usr/lib/postgresql/15/bin'

describe.skipIf(!existsSync(join(binaries, 'postgres')))('DATABASE_URL with PostgreSQL 15', () => {
  let folder: string
  let server: ReturnType<typeof spawn>
  let settings: Record<string, string>
  let port: number
  let dataDir: string
  let removeDataDir: () => Promise<void>
  // PostgreSQL does not run as root.
  const identity: { uid?: number; gid?: number } = process.getuid?.() === 0 ? accountOf('postgres') : {}

  beforeAll(async () => {
    ;({ dataDir, remove: removeDataDir } = await makeDataDir())
    folder = mkdtempSync(join(tmpdir(), 'shortlist-pg15-'))
    const give = (path: string) => identity.uid && identity.gid && chownSync(path, identity.uid, identity.gid)
    give(folder)
    const passwordFile = join(folder, 'password')
    writeFileSync(passwordFile, 'owner-password')
    give(passwordFile)
    const cluster = join(folder, 'cluster')
    const made = spawnSync(
      join(binaries, 'initdb'),
      ['-D', cluster, '-U', 'owner', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-sync'],
      { ...identity, cwd: folder, encoding: 'utf8' },
    )
    expect(made.status, made.stderr).toBe(0)
    port = await findFreePort()
    server = startServer(cluster)
    await asOwner(['create role app login password $$app-password$$', 'create database product owner app'])
    const secret = 'a secret that all nodes of this test share'
    settings = { DATABASE_URL: `postgres://app:app-password@127.0.0.1:${port}/product`, SECRET: secret }
  })
  afterAll(async () => {
    killPrograms()
    if (server?.kill('SIGQUIT')) await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    await removeDataDir()
  })

  function startServer(cluster: string) {
    const args = ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off']
    return spawn(join(binaries, 'postgres'), args, { ...identity, cwd: folder, stdio: 'ignore' })
  }

  async function asOwner(statements: string[]): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const client = new Client({ connectionString: `postgres://owner:owner-password@127.0.0.1:${port}/postgres` })
      try {
        await client.connect()
        for (const statement of statements) await client.query(statement)
        return await client.end()
      } catch (error) {
        await client.end().catch(() => {})
        if (attempt > 1000) throw error
        await sleep(50)
      }
    }
  }

  const start = (role: string) => runProgram({ dataDir, settings: { ...settings, ROLE: role } })

  it('runs two web nodes and a worker side by side, migrated once though started together', async () => {
    const [one, two] = await Promise.all([start('web'), start('web')])
    const ada = createClient(one!.url)
    const signedUp = await ada.post('/api/auth/sign-up/email', {
      email: 'ada@shortlist.example',
      password: goodPassword,
      name: 'Ada Quintero',
    })
    expect(signedUp.status, JSON.stringify(signedUp.body)).toBe(200)
    const there = createClient(two!.url)
    for (const [name, value] of ada.cookies) there.cookies.set(name, value)
    expect((await there.get('/me')).status).toBe(200)

    // A change made through one node reaches a page that is open on the other.
    const cookie = [...there.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const stream = await fetch(`${two!.url}/api/v1/events`, { headers: { cookie } })
    let heard = ''
    const reading = (async () => {
      for await (const chunk of stream.body!) heard += Buffer.from(chunk).toString()
    })().catch(() => {})
    await expect.poll(() => heard).toContain('id: ')
    const uploaded = await ada.post('/resumes', fileForm('ada.txt', sampleResume))
    expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(201)
    await expect.poll(() => heard).toContain('event: resume.changed')

    // Nobody works yet; a worker that joins finishes it, and its end is heard, too.
    await sleep(300)
    expect((await ada.get(`/resumes/${uploaded.body.id}`)).body.state).toBe('uploaded')
    const worker = await start('worker')
    const read = await there.until(
      `/resumes/${uploaded.body.id}`,
      ({ state }) => state === 'read' || state === 'failed',
    )
    expect(read.state).toBe('read')
    await expect.poll(() => heard).toContain('"state":"succeeded"')

    for (const program of [one!, two!, worker]) program.child.kill('SIGTERM')
    expect(await Promise.all([one!, two!, worker].map(({ ended }) => ended))).toEqual([0, 0, 0])
    await reading
  })

  it('comes back by itself after the server was restarted under it', async () => {
    const node = await start('all')
    const person = createClient(node.url)
    const email = 'grace@shortlist.example'
    await person.post('/api/auth/sign-up/email', { email, password: goodPassword, name: 'Grace Imani' })
    expect((await person.get('/me')).status).toBe(200)
    server.kill('SIGQUIT') // immediate: connections are cut
    await new Promise((resolve) => server.once('exit', resolve))
    expect((await person.get('/me')).status).toBeGreaterThanOrEqual(500)
    server = startServer(join(folder, 'cluster'))
    await expect.poll(async () => (await person.get('/me')).status).toBe(200)
    const uploaded = await person.post('/resumes', fileForm('grace.txt', sampleResume))
    await person.until(`/resumes/${uploaded.body.id}`, ({ state }) => state === 'read')
    node.child.kill('SIGTERM')
    expect(await node.ended).toBe(0)
  })

  it('says in words what is wrong with the address', async () => {
    const wrong = { DATABASE_URL: `postgres://app:guess@127.0.0.1:${port}/product`, SECRET: settings.SECRET! }
    await expect(runProgram({ dataDir, settings: wrong })).rejects.toThrow(/the password is wrong/)
    const nobody = { ...wrong, DATABASE_URL: `postgres://app:guess@127.0.0.1:${await findFreePort()}/product` }
    await expect(runProgram({ dataDir, settings: nobody })).rejects.toThrow(/nothing answers at that address/)
  })
})

function accountOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
