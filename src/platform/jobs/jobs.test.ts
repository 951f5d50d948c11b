import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { adminOf, openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { inWorkspace } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import { defineJob, type JobDefinition } from './define-job.ts'
import {
  cancelJob,
  getJob,
  listDeadLetters,
  listJobs,
  listQueues,
  readJobResult,
  retryDeadLetter,
  retryJob,
} from './job-verbs.ts'
import { handle, type JobWork } from './run-job.ts'

type Behaviour = (work: JobWork, said: string) => Promise<unknown>
const behaviours = new Map<string, Behaviour>()

const input = z.object({ does: z.string(), says: z.string().default('') })
const quickRetry = { limit: 2, backoffSeconds: 0 }
const doJob = defineJob({ name: 'test_do', input, retry: quickRetry, timeoutSeconds: 30, concurrency: 8 })
const onceJob = defineJob({
  name: 'test_once',
  input,
  retry: { limit: 0, backoffSeconds: 0 },
  timeoutSeconds: 1,
  concurrency: 1,
})
const nightlyJob = defineJob({
  name: 'test_nightly',
  input: z.object({}),
  retry: quickRetry,
  timeoutSeconds: 30,
  schedule: '0 3 * * *',
})

let nightlyRuns = 0
const run = (_ctx: unknown, { does, says }: z.infer<typeof input>, work: JobWork) => behaviours.get(does)!(work, says)
const failures: string[] = []
const onFailed = async (_ctx: unknown, { says }: z.infer<typeof input>, { error }: { error: string }) =>
  failures.push(`${says}: ${error}`)
const handlers = [
  handle(doJob, run, onFailed),
  handle(onceJob, run, onFailed),
  handle(nightlyJob, async () => {
    nightlyRuns += 1
  }),
]

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await createTestDatabase()
  node = await openNode({ url: database.url, handlers })
  await node.work()
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const queue = <I>(ctx: ReturnType<typeof personIn>, job: JobDefinition<I>, given: I, options = {}) =>
  inWorkspace(ctx, (tx) => job.enqueue(tx, given, options))
const stateOf = async (ctx: ReturnType<typeof personIn>, id: string) => (await getJob(ctx, { id })).state
const becomes = (ctx: ReturnType<typeof personIn>, id: string, state: string, timeout = 8_000) =>
  expect.poll(() => stateOf(ctx, id), { timeout, interval: 20 }).toBe(state)
const untilAborted = (work: JobWork) =>
  new Promise((_resolve, reject) => work.signal.addEventListener('abort', () => reject(work.signal.reason)))

describe('background jobs', () => {
  it('exist if and only if the transaction that queued them commits', async () => {
    behaviours.set('greet', async (_work, said) => ({ greeting: `Hello ${said}` }))
    const person = personIn(node.platform)
    const subjectId = person.workspace
    const id = await queue(person, doJob, { does: 'greet', says: 'Ada' }, { subjectId })
    let undone = ''
    const failed = inWorkspace(person, async (tx) => {
      undone = await doJob.enqueue(tx, { does: 'greet', says: 'nobody' })
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    await becomes(person, id, 'succeeded')
    expect(await readJobResult(person, { id })).toEqual({ greeting: 'Hello Ada' })
    expect(await getJob(person, { id })).toMatchObject({
      name: 'test_do',
      attempts: 1,
      progress: 1,
      subjectId,
      error: null,
    })
    await expect(getJob(person, { id: undone })).rejects.toThrow(AppError)
    expect((await listJobs(person, { limit: 10 })).items.map((job) => job.id)).toEqual([id])
  })

  it('tell how far they are, and open pages hear of every move', async () => {
    const person = personIn(node.platform)
    const heard: string[] = []
    const { position: _position, close } = await node.platform.events.subscribe({
      workspaceId: person.workspace,
      userId: undefined,
      sessionId: undefined,
      onEvent: ({ type, payload }) => {
        const job = payload.job as { state: string; progress: number; message: string | null }
        heard.push(`${type} ${job.state} ${job.progress} ${job.message ?? ''}`.trim())
      },
      onEnd: () => {},
    })
    behaviours.set('count', async (work) => {
      work.progress(0.5, 'Half of it')
      await expect.poll(() => heard.at(-1), { timeout: 5_000 }).toContain('0.5')
    })
    const id = await queue(person, doJob, { does: 'count', says: '' })
    await becomes(person, id, 'succeeded')
    await expect.poll(() => heard.at(-1), { timeout: 5_000 }).toContain('succeeded')
    expect(heard).toEqual([
      'job.changed running 0',
      'job.changed running 0.5 Half of it',
      'job.changed succeeded 1 Half of it',
    ])
    close()
  })

  it('are tried again after a surprise, with the reason in words while they wait', async () => {
    const attempts: string[] = []
    behaviours.set('stumble', async ({ attempt, lastAttempt }) => {
      attempts.push(`${attempt}${lastAttempt ? ' last' : ''}`)
      if (attempt < 3) throw new TypeError('secret detail')
      return 'made it'
    })
    const person = personIn(node.platform)
    const id = await queue(person, doJob, { does: 'stumble', says: '' })
    await becomes(person, id, 'succeeded', 15_000)
    expect(attempts).toEqual(['1', '2', '3 last'])
    expect((await getJob(person, { id })).attempts).toBe(3)
  })

  it('fail for good when nothing would change: the reason reaches the person, a surprise does not leak', async () => {
    behaviours.set('refuse', async () => {
      throw new AppError('unsupported', 'This file is locked with a password.')
    })
    behaviours.set('explode', async () => {
      throw new Error('connection string postgres://secret')
    })
    const person = personIn(node.platform)
    const refused = await queue(person, doJob, { does: 'refuse', says: '' })
    const exploded = await queue(person, onceJob, { does: 'explode', says: '' })
    await becomes(person, refused, 'failed')
    await becomes(person, exploded, 'failed')
    expect(await getJob(person, { id: refused })).toMatchObject({
      attempts: 1,
      error: 'This file is locked with a password.',
    })
    expect((await getJob(person, { id: exploded })).error).toBe('Something went wrong on our side.')
  })

  it('are cancelled while they wait and while they run', async () => {
    const person = personIn(node.platform)
    behaviours.set('linger', untilAborted)
    const later = await queue(person, doJob, { does: 'linger', says: '' }, { delaySeconds: 60 })
    expect((await cancelJob(person, { id: later })).state).toBe('cancelled')
    const running = await queue(person, doJob, { does: 'linger', says: '' })
    await becomes(person, running, 'running')
    expect((await cancelJob(person, { id: running })).state).toBe('running')
    await becomes(person, running, 'cancelled')
    behaviours.set('linger', async () => 'this time')
    expect((await retryJob(person, { id: running })).state).toBe('queued')
    await becomes(person, running, 'succeeded')
    await expect(retryJob(person, { id: running })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('are stopped when their time is up', async () => {
    behaviours.set('dawdle', untilAborted)
    const person = personIn(node.platform)
    const id = await queue(person, onceJob, { does: 'dawdle', says: '' })
    await becomes(person, id, 'failed')
    expect((await getJob(person, { id })).error).toBe('This took longer than a minute and was stopped.')
  })

  it('go by priority, no more at a time than allowed', async () => {
    const order: string[] = []
    let together = 0
    let most = 0
    behaviours.set('note', async (_work, said) => {
      most = Math.max(most, ++together)
      order.push(said)
      await new Promise((resolve) => setTimeout(resolve, 30))
      together -= 1
    })
    const person = personIn(node.platform)
    const ids = await inWorkspace(person, async (tx) => [
      await onceJob.enqueue(tx, { does: 'note', says: 'low' }),
      await onceJob.enqueue(tx, { does: 'note', says: 'high' }, { priority: 10 }),
      await onceJob.enqueue(tx, { does: 'note', says: 'middle' }, { priority: 5 }),
    ])
    for (const id of ids) await becomes(person, id, 'succeeded')
    expect(order).toEqual(['high', 'middle', 'low'])
    expect(most).toBe(1)
  })

  it('wait once under a key', async () => {
    behaviours.set('greet', async () => undefined)
    const person = personIn(node.platform)
    const options = { singletonKey: 'same', delaySeconds: 1 }
    const one = await queue(person, doJob, { does: 'greet', says: '' }, options)
    const two = await queue(person, doJob, { does: 'greet', says: '' }, options)
    const other = await queue(personIn(node.platform), doJob, { does: 'greet', says: '' }, options)
    expect(two).toBe(one)
    expect(other).not.toBe(one)
    await becomes(person, one, 'succeeded')
    expect(await queue(person, doJob, { does: 'greet', says: '' }, options)).not.toBe(one)
  })

  it('end together with what they wrote, or not at all', async () => {
    const person = personIn(node.platform)
    const other = personIn(node.platform)
    let first = true
    behaviours.set('write', async (work) => {
      await inWorkspace(person, async (tx) => {
        await doJob.enqueue(tx, { does: 'greet', says: 'written' }, { delaySeconds: 600 })
        await work.complete(tx, 'written')
        if (first) {
          first = false
          throw new Error('lost the database at the last moment')
        }
      })
    })
    const id = await queue(person, doJob, { does: 'write', says: '' })
    await becomes(person, id, 'succeeded', 15_000)
    expect(await getJob(person, { id })).toMatchObject({ attempts: 2 })
    const written = (await listJobs(person, { limit: 10 })).items.filter((job) => job.state === 'queued')
    expect(written).toHaveLength(1)
    expect((await listJobs(other, { limit: 10 })).items).toEqual([])
  })

  it('are seen and touched by their own workspace alone', async () => {
    const person = personIn(node.platform)
    const stranger = personIn(node.platform)
    const id = await queue(person, doJob, { does: 'greet', says: '' }, { delaySeconds: 600 })
    for (const verb of [getJob, cancelJob, retryJob, readJobResult])
      await expect(verb(stranger, { id })).rejects.toMatchObject({ code: 'not_found' })
    expect(await stateOf(person, id)).toBe('queued')
    await expect(listQueues(stranger)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('that failed for good are listed for the administrator, who may try them again', async () => {
    behaviours.set('fall', async () => {
      throw new AppError('invalid', 'Not today.')
    })
    const person = personIn(node.platform)
    const admin = adminOf(node.platform)
    const id = await queue(person, doJob, { does: 'fall', says: '' })
    await becomes(person, id, 'failed')
    expect((await listDeadLetters(admin, { limit: 100 })).items.map((job) => job.id)).toContain(id)
    expect((await listQueues(admin)).items.find(({ name }) => name === 'test_do')!.failed).toBeGreaterThan(0)
    behaviours.set('fall', async () => 'today')
    await retryDeadLetter(admin, { id })
    await becomes(person, id, 'succeeded')
  })

  it('on a schedule are registered once, and belong to the system', async () => {
    const schedules = await node.platform.jobs.boss.getSchedules('test_nightly')
    expect(schedules).toMatchObject([{ cron: '0 3 * * *', timezone: 'UTC' }])
    await node.platform.jobs.boss.send('test_nightly', {})
    await expect.poll(() => nightlyRuns, { timeout: 5_000 }).toBe(1)
  })

  it('say so before they end for good: refused, out of time, interrupted too often', async () => {
    const person = personIn(node.platform)
    failures.length = 0
    behaviours.set('refuse', async () => {
      throw new AppError('unsupported', 'This file is locked with a password.')
    })
    behaviours.set('dawdle', () => new Promise(() => {})) // does not heed its signal
    let interruptions = 0
    behaviours.set('interrupted', async () => {
      interruptions += 1
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' })
    })
    const refused = await queue(person, doJob, { does: 'refuse', says: 'one' })
    await becomes(person, refused, 'failed')
    const slow = await queue(person, onceJob, { does: 'dawdle', says: 'two' })
    await becomes(person, slow, 'failed', 12_000)
    const unlucky = await queue(person, doJob, { does: 'interrupted', says: 'three' })
    await becomes(person, unlucky, 'failed', 30_000)
    expect(failures).toEqual([
      'one: This file is locked with a password.',
      'two: This took longer than a minute and was stopped.',
      'three: This was interrupted too often. Try it again.',
    ])
    expect(interruptions).toBe(7)
    behaviours.set('interrupted', async () => 'calm again')
    await retryJob(person, { id: unlucky })
    await becomes(person, unlucky, 'succeeded')
    expect((await getJob(person, { id: unlucky })).attempts).toBe(1)
  })

  it('of a stopping node go back and are finished by another, without counting as an attempt', async () => {
    const second = await createTestDatabase()
    const stopping = await openNode({ url: second.url, handlers, alone: false })
    const staying = await openNode({ url: second.url, handlers, alone: false })
    const person = personIn(stopping.platform)
    const started: number[] = []
    behaviours.set('carry', async (work) => {
      started.push(work.attempt)
      if (started.length === 1) await untilAborted(work)
    })
    const workers = await stopping.work(0)
    const id = await queue(person, doJob, { does: 'carry', says: '' })
    await becomes(person, id, 'running')
    await Promise.all([workers.stop(), staying.work()])
    await becomes(person, id, 'succeeded')
    expect(started).toHaveLength(2)
    expect((await getJob(person, { id })).error).toBeNull()
    await stopping.close()
    await staying.close()
    await second.drop()
  })
})
