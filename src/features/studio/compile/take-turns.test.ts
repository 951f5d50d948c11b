import { expect, test } from 'vitest'
import { createTurns } from './take-turns.ts'

const never = new AbortController().signal
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a newer text waits for the run at work, and only the newest of those that wait stays', async () => {
  const turns = createTurns()
  const first = (await turns.take('a', never))!
  const second = turns.take('a', never)
  const third = turns.take('a', never)
  const other = await turns.take('b', never)
  expect(other).not.toBeNull()
  expect(await second).toBeNull()
  first.leave()
  const last = (await third)!
  expect(first.overtaken.aborted).toBe(false)
  expect(last.overtaken.aborted).toBe(false)
  last.leave()
  expect(await turns.take('a', never)).not.toBeNull()
})

test('a run that takes long is told to stop, once somebody waits for it', async () => {
  const turns = createTurns()
  const first = (await turns.take('a', never))!
  await pause(350)
  expect(first.overtaken.aborted).toBe(false)
  const second = turns.take('a', never)
  await pause(20)
  expect(first.overtaken.aborted).toBe(true)
  first.leave()
  expect(await second).not.toBeNull()
})

test('who stops waiting leaves the run at work alone', async () => {
  const turns = createTurns()
  const first = (await turns.take('a', never))!
  const stop = new AbortController()
  const second = turns.take('a', stop.signal)
  stop.abort()
  expect(await second).toBeNull()
  await pause(350)
  expect(first.overtaken.aborted).toBe(false)
  first.leave()
  expect(await turns.take('a', never)).not.toBeNull()
})
