import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  becomes,
  behaviours,
  doJob,
  handlers,
  nightly,
  onceJob,
  queue,
  stateOf,
} from '../../../tests/ground/behaviours.ts'
import { openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { inWorkspace } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import { cancelJob, getJob, listJobs, listQueues, readJobResult, retryJob } from './job-verbs.ts'

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
      await expect.poll(() => heard.at(-1)).toContain('0.5')
    })
    const id = await queue(person, doJob, { does: 'count', says: '' })
    await becomes(person, id, 'succeeded')
    await expect.poll(() => heard.at(-1)).toContain('succeeded')
    expect(heard).toEqual([
      'job.changed running 0',
      'job.changed running 0.5 Half of it',
      'job.changed succeeded 1 Half of it',
    ])
    close()
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

  it('on a schedule are registered once, and belong to the system', async () => {
    const schedules = await node.platform.jobs.boss.getSchedules('test_nightly')
    expect(schedules).toMatchObject([{ cron: '0 3 * * *', timezone: 'UTC' }])
    await node.platform.jobs.boss.send('test_nightly', {})
    await expect.poll(() => nightly.runs).toBe(1)
  })
})
