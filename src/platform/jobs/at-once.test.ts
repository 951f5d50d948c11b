// Jobs that somebody waits for: this node's from the first moment, when it has a hand free.
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  becomes,
  behaviours,
  doJob,
  handlers,
  onceJob,
  queue,
  stateOf,
  untilAborted,
} from '../../../tests/ground/behaviours.ts'
import { openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { inWorkspace } from '../db/scope.ts'
import { cancelJob, getJob } from './job-verbs.ts'

let database: TestDatabase
let node: TestNode
let workers: { stop(): Promise<void> }
beforeAll(async () => {
  database = await createTestDatabase()
  node = await openNode({ url: database.url, handlers })
  workers = await node.work(0)
  // The first job of a node finds out that it may work.
  behaviours.set('nothing', async () => undefined)
  const person = personIn(node.platform)
  const id = await queue(person, doJob, { does: 'nothing', says: '' })
  while ((await stateOf(person, id)) !== 'succeeded') await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const atOnce = (handOver: unknown, seen: string[]) => ({ atOnce: { handOver, taken: () => seen.push('taken') } })

it('begin with what was handed over, and a further attempt does without it', async () => {
  const person = personIn(node.platform)
  const seen: unknown[] = []
  behaviours.set('look', async (work) => {
    seen.push([work.attempt, work.handedOver])
    if (work.attempt === 1) throw new Error('Once more')
  })
  const id = await queue(person, doJob, { does: 'look', says: '' }, atOnce('here', seen as string[]))
  await becomes(person, id, 'succeeded')
  expect(seen).toEqual(['taken', [1, 'here'], [2, undefined]])
  expect(await getJob(person, { id })).toMatchObject({ attempts: 2, state: 'succeeded' })
})

it('do not begin when their transaction fails, and leave the hand free', async () => {
  const person = personIn(node.platform)
  const done: string[] = []
  behaviours.set('note', async (_work, says) => done.push(says))
  const failed = inWorkspace(person, async (tx) => {
    await onceJob.enqueue(tx, { does: 'note', says: 'undone' }, atOnce(1, done))
    throw new Error('changed my mind')
  })
  await expect(failed).rejects.toThrow('changed my mind')
  const id = await queue(person, onceJob, { does: 'note', says: 'next' }, atOnce(2, done))
  await becomes(person, id, 'succeeded')
  expect(done).toEqual(['taken', 'taken', 'next'])
})

it('wait in the queue while every hand is at work, and are stopped like any other', async () => {
  const person = personIn(node.platform)
  const seen: string[] = []
  behaviours.set('note', async (_work, says) => seen.push(says))
  behaviours.set('wait', untilAborted)
  // Twice as many as a node takes from the queue: of these, one.
  const wait = () => queue(person, onceJob, { does: 'wait', says: '' }, atOnce(1, seen))
  const atWork = [await wait(), await wait()]
  const third = await queue(person, onceJob, { does: 'note', says: 'third' }, atOnce(2, seen))
  for (const id of atWork) expect(await stateOf(person, id)).toBe('running')
  expect(await stateOf(person, third)).toBe('queued')
  for (const id of atWork) await cancelJob(person, { id })
  await becomes(person, third, 'succeeded')
  for (const id of atWork) await becomes(person, id, 'cancelled')
  expect(seen).toEqual(['taken', 'taken', 'third'])
})

it('go back when the node stops, and are taken up again', async () => {
  const person = personIn(node.platform)
  const seen: unknown[] = []
  behaviours.set('linger', async (work) => {
    seen.push(work.handedOver)
    if (work.attempt === 1) await untilAborted(work)
  })
  const id = await queue(person, doJob, { does: 'linger', says: '' }, atOnce('first', []))
  await workers.stop()
  expect(await stateOf(person, id)).toBe('queued')
  // Without hands on this node it waits in the queue like any other.
  const taken: string[] = []
  await queue(person, doJob, { does: 'nothing', says: '' }, atOnce('', taken))
  expect(taken).toEqual([])
  workers = await node.work(0)
  await becomes(person, id, 'succeeded')
  expect(seen).toEqual(['first', undefined])
})
