// Background jobs and live events: how soon they begin or arrive, how many a node gets through.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import { migrateDatabase } from '../../src/platform/db/migrate.ts'
import { inWorkspace } from '../../src/platform/db/scope.ts'
import { publishEvent } from '../../src/platform/events/publish-event.ts'
import { defineJob } from '../../src/platform/jobs/define-job.ts'
import { installJobQueue } from '../../src/platform/jobs/install-job-queue.ts'
import { handle } from '../../src/platform/jobs/run-job.ts'
import { launchPostgres } from '../../src/platform/postgres/launch-postgres.ts'
import { openNode, personIn, type TestNode } from '../../tests/ground/open-node.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'

let onStart: (n: number) => void = () => {}
const noteJob = defineJob({
  name: 'bench_note',
  input: z.object({ n: z.int() }),
  retry: { limit: 2, backoffSeconds: 1 },
  timeoutSeconds: 60,
  concurrency: 10,
})
const handlers = [handle(noteJob, async (_ctx, { n }) => onStart(n))]

export async function bench(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  const server = await launchPostgres({ dataDir, log: { info: () => {}, warn: () => {} } })
  await migrateDatabase(server.url, installJobQueue)
  const one = await openNode({ url: server.url, handlers })
  const two = await openNode({ url: server.url })
  try {
    await one.work()
    await timeJobs(report, one, server.url)
    await timeEvents(report, one, two, server.url)
  } finally {
    await one.close()
    await two.close()
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function timeJobs(report: Report, node: TestNode, url: string): Promise<void> {
  const person = personIn(node.platform)
  const waits: number[] = []
  for (let n = 0; n < 60; n++) {
    const began = new Promise<number>((resolve) => {
      onStart = () => resolve(performance.now())
    })
    await inWorkspace(person, (tx) => noteJob.enqueue(tx, { n }))
    const committed = performance.now()
    waits.push((await began) - committed)
  }
  report.row({
    name: 'job begins after commit',
    value: median(waits.slice(10)),
    unit: 'ms',
    baseline: await timePolling(url),
    aim: '≤50',
    note: 'median; baseline: pg-boss workers as they come',
  })

  const JOBS = 1_000
  let done = 0
  const all = new Promise<void>((resolve) => {
    onStart = () => {
      done += 1
      if (done === JOBS) resolve()
    }
  })
  const began = performance.now()
  await inWorkspace(person, async (tx) => {
    for (let n = 0; n < JOBS; n++) await noteJob.enqueue(tx, { n })
  })
  const queued = performance.now()
  await all
  const seconds = (performance.now() - queued) / 1000
  report.row({
    name: 'jobs queued per second',
    value: (JOBS / (queued - began)) * 1000,
    unit: '/s',
    note: 'one transaction',
  })
  report.row({
    name: 'jobs done per second',
    value: JOBS / seconds,
    unit: '/s',
    aim: '≥100',
    note: 'one queue, ten at a time, each with its own outcome row and events',
  })
}

async function timePolling(url: string): Promise<number> {
  const pool = new Pool({ connectionString: url, max: 2 })
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue('bench_polling')
  let heard: (() => void) | undefined
  await boss.work('bench_polling', async () => heard?.())
  const waits: number[] = []
  for (let n = 0; n < 7; n++) {
    const began = new Promise<void>((resolve) => {
      heard = resolve
    })
    await boss.send('bench_polling', { n })
    const sent = performance.now()
    await began
    waits.push(performance.now() - sent)
    await new Promise((resolve) => setTimeout(resolve, 200 * n))
  }
  await boss.stop({ graceful: false })
  await pool.end()
  return median(waits)
}

async function timeEvents(report: Report, one: TestNode, two: TestNode, url: string): Promise<void> {
  const person = personIn(one.platform)
  let hear: () => void = () => {}
  await two.platform.events.subscribe({
    workspaceId: person.workspace,
    userId: undefined,
    sessionId: undefined,
    onEvent: () => hear(),
    onEnd: () => {},
  })
  const times: number[] = []
  for (let n = 0; n < 200; n++) {
    const heard = new Promise<void>((resolve) => {
      hear = resolve
    })
    const began = performance.now()
    await inWorkspace(person, (tx) => publishEvent(tx, { type: 'note.changed', payload: { n } }))
    await heard
    times.push(performance.now() - began)
  }
  report.row({
    name: 'event reaches another node',
    value: median(times),
    unit: 'ms',
    baseline: await timeNotify(url),
    aim: '≤25',
    note: `stored, ordered, replayable; 95 %: ${quantile(times, 0.95).toFixed(1)} ms; baseline: a bare NOTIFY`,
  })
}

async function timeNotify(url: string): Promise<number> {
  const [speaker, listener] = [new Client({ connectionString: url }), new Client({ connectionString: url })]
  await Promise.all([speaker.connect(), listener.connect()])
  await listener.query('listen bench')
  let hear: () => void = () => {}
  listener.on('notification', () => hear())
  const times: number[] = []
  for (let n = 0; n < 200; n++) {
    const heard = new Promise<void>((resolve) => {
      hear = resolve
    })
    const began = performance.now()
    await speaker.query('notify bench')
    await heard
    times.push(performance.now() - began)
  }
  await Promise.all([speaker.end(), listener.end()])
  return median(times)
}
