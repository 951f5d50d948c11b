import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endStrays } from './end-strays.ts'

test('what still runs in a room is ended, and nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-strays-'))
  const start = async (...path: string[]) => {
    const cwd = join(folder, ...path)
    await mkdir(cwd, { recursive: true })
    const child = spawn('sleep', ['30'], { cwd })
    return { child, ended: new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal))) }
  }
  const stray = await start('rooms-1', 'one', 'project')
  const other = await start('rooms-11', 'one', 'project')
  try {
    await endStrays(join(folder, 'rooms-1'))
    expect(await stray.ended).toBe('SIGKILL')
    expect(other.child.exitCode ?? other.child.signalCode).toBeNull()
  } finally {
    other.child.kill()
    await rm(folder, { recursive: true, force: true })
  }
})
