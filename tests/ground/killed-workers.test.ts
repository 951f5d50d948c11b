// Workers die by kill -9 while they work: their jobs are finished elsewhere, and each has its effect once.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWorkspace } from '#platform/db/scope.ts'
import { listJobs } from '#platform/jobs/job-verbs.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { openNode, personIn, type TestNode } from './open-node.ts'
import { stampHandler, stampJob } from './working-node.ts'

const JOBS = 60

let database: TestDatabase
let node: TestNode
const workers = new Set<ChildProcess>()
beforeAll(async () => {
  database = await createTestDatabase()
  node = await openNode({ url: database.url, handlers: [stampHandler] })
  await node.line.query('create table stamp (n int)')
  await node.line.query('grant all on stamp to public')
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await node.close()
  await database.drop()
})

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'working-node.ts'), database.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.add(worker)
  await once(worker.stdout!, 'data')
  return worker
}

it(`finishes ${JOBS} jobs once each while their workers are killed`, { timeout: 600_000 }, async () => {
  const person = personIn(node.platform)
  const [first, second] = await Promise.all([startWorker(), startWorker()])
  let doomed = [first, second]
  await inWorkspace(person, async (tx) => {
    for (let n = 0; n < JOBS; n++) await stampJob.enqueue(tx, { n })
  })
  for (let kills = 0; kills < 4; kills++) {
    await sleep(100 + Math.random() * 250)
    const victim = doomed.shift()!
    victim.kill('SIGKILL')
    await once(victim, 'exit')
    workers.delete(victim)
    doomed = [...doomed, await startWorker()]
  }
  const open = async () =>
    (await listJobs(person, { limit: 100 })).items.filter((job) => job.state !== 'succeeded').length
  await expect.poll(open, { timeout: 300_000, interval: 100 }).toBe(0)
  const { rows } = await node.line.query('select n from stamp order by n')
  expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: JOBS }, (_, n) => n))
})
