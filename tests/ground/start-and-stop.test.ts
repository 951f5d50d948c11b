// npm start and how it ends: SIGTERM from a supervisor, Ctrl-C in a terminal, a second start, a killed parent.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseProcesses, isReady, killPrograms, makeDataDir, runProgram } from './run-program.ts'

let dataDir: string
let removeDataDir: () => Promise<void>
beforeAll(async () => {
  const made = await makeDataDir()
  dataDir = made.dataDir
  removeDataDir = made.remove
})
afterAll(async () => {
  killPrograms()
  await removeDataDir()
})

const npmStart = ['npm', 'start']

const expectAllStopped = () => {
  expect(databaseProcesses(dataDir)).toEqual([])
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
}

describe('npm start', () => {
  it('ends in order on SIGTERM, with everything it started', async () => {
    const program = await runProgram({ dataDir, command: npmStart })
    expect((await fetch(program.url)).headers.get('content-type')).toContain('text/html')
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expectAllStopped()
  })

  it('ends in order on Ctrl-C, which reaches the whole foreground group', async () => {
    const program = await runProgram({ dataDir, command: npmStart, detached: true })
    process.kill(-program.child.pid!, 'SIGINT')
    expect(await program.ended).toBe(0)
    expect(await isReady(program.url)).toBe(false)
    expectAllStopped()
  })

  it('refuses a folder that is in use, in words, and leaves the first alone', async () => {
    const first = await runProgram({ dataDir })
    await expect(runProgram({ dataDir })).rejects.toThrow(/is in use by another running Shortlist \(process \d+\)/)
    expect(await isReady(first.url)).toBe(true)
    await expect(runProgram({ dataDir: `${dataDir}-other`, port: Number(new URL(first.url).port) })).rejects.toThrow(
      /port \d+ is in use/,
    )
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
  })

  it('lists every setting that is wrong at once', async () => {
    const settings = { PORT: 'eighty', FILES: 's3', SECRET: 'short' }
    const failure = runProgram({ dataDir, settings: settings as Record<string, string> })
    await expect(failure).rejects.toThrow(/PORT.*SECRET|SECRET.*PORT/s)
  })

  it('takes over the database of a run that was killed, and stops it in the end', async () => {
    const killed = await runProgram({ dataDir })
    const before = databaseProcesses(dataDir)
    killed.child.kill('SIGKILL')
    await killed.ended
    await sleep(100)
    expect(databaseProcesses(dataDir).length).toBeGreaterThan(0)
    const next = await runProgram({ dataDir })
    expect(databaseProcesses(dataDir).filter((pid) => before.includes(pid)).length).toBeGreaterThan(0)
    next.child.kill('SIGTERM')
    expect(await next.ended).toBe(0)
    expectAllStopped()
  })
})
