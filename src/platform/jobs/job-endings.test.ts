import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  becomes,
  behaviours,
  doJob,
  failures,
  handlers,
  onceJob,
  queue,
  untilAborted,
} from '../../../tests/ground/behaviours.ts'
import { adminOf, openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { systemCtx } from '../context.ts'
import { inWorkspace } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import { cancelJob, getJob, listDeadLetters, listJobs, listQueues, retryDeadLetter, retryJob } from './job-verbs.ts'
import { reconcileJobs } from './recover-jobs.ts'

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

describe('background jobs', () => {
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
    const later = await queue(person, doJob, { does: 'linger', says: 'waited' }, { delaySeconds: 60 })
    failures.length = 0
    expect((await cancelJob(person, { id: later })).state).toBe('cancelled')
    await expect.poll(() => failures).toEqual(['waited: This was cancelled.'])
    const running = await queue(person, doJob, { does: 'linger', says: '' })
    await becomes(person, running, 'running')
    expect((await cancelJob(person, { id: running })).state).toBe('running')
    await becomes(person, running, 'cancelled')
    behaviours.set('linger', async () => 'this time')
    for (const id of [later, running]) {
      await expect
        .poll(() =>
          retryJob(person, { id }).then(
            ({ state }) => state,
            () => '',
          ),
        )
        .toBe('queued')
      await becomes(person, id, 'succeeded')
    }
    await expect(retryJob(person, { id: running })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('may be cancelled at the very moment they begin or end: no call fails, none stays open', async () => {
    const person = personIn(node.platform)
    behaviours.set('brief', async (work) => {
      work.progress(0.5)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      work.signal.throwIfAborted()
    })
    const ids = await inWorkspace(person, async (tx) => {
      const queued: string[] = []
      for (let n = 0; n < 60; n++) queued.push(await doJob.enqueue(tx, { does: 'brief', says: '' }))
      return queued
    })
    await Promise.all(
      ids.map(async (id, n) => {
        await new Promise((resolve) => setTimeout(resolve, n * 5 + Math.random() * 40))
        await cancelJob(person, { id })
      }),
    )
    const open = async () => (await listJobs(person, { limit: 100 })).items.filter(({ finishedAt }) => !finishedAt)
    await expect.poll(open).toEqual([])
    const states = new Set((await listJobs(person, { limit: 100 })).items.map(({ state }) => state))
    expect([...states].filter((state) => state !== 'succeeded' && state !== 'cancelled')).toEqual([])
  })

  it('that hung until pg-boss gave up on them are taken up again', async () => {
    behaviours.set('greet', async () => 'after all')
    const person = personIn(node.platform)
    const id = await queue(person, doJob, { does: 'greet', says: '' }, { delaySeconds: 600 })
    await node.line.query("update job_run set state = 'running', node = 1, attempts = 1 where id = $1", [id])
    await node.line.query(
      "update pgboss.job set state = 'failed', completed_on = now(), started_on = now() where id = $1",
      [id],
    )
    await reconcileJobs(systemCtx(node.platform, 'test'))
    await becomes(person, id, 'succeeded')
    const lost = await queue(person, doJob, { does: 'greet', says: '' }, { delaySeconds: 600 })
    await node.line.query('delete from pgboss.job where id = $1', [lost])
    await reconcileJobs(systemCtx(node.platform, 'test'))
    await becomes(person, lost, 'failed')
    await expect(retryJob(person, { id: lost })).rejects.toMatchObject({ code: 'gone' })
  })

  it('are stopped when their time is up', async () => {
    behaviours.set('dawdle', untilAborted)
    const person = personIn(node.platform)
    const id = await queue(person, onceJob, { does: 'dawdle', says: '' })
    await becomes(person, id, 'failed')
    expect((await getJob(person, { id })).error).toBe('This took longer than a minute and was stopped.')
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
