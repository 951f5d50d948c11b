import { expect, test } from 'vitest'
import { startRoom } from './run-room.ts'

test('a room that is ended answers, also when somebody who left its group still holds its output', async () => {
  const script = 'setsid sleep 20 & sleep 20'
  const room = startRoom(
    { file: '/bin/sh', args: ['-c', script], options: { stdio: ['ignore', 'pipe', 'pipe'], detached: true } },
    1_000_000,
  )
  const began = performance.now()
  setTimeout(() => room.end('clock'), 200)
  expect(await room.result).toMatchObject({ code: null, ended: 'clock' })
  await room.gone
  expect(performance.now() - began).toBeLessThan(18_000)
})
