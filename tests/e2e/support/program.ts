// The real program on a data folder of its own: what these tests look at is what people get.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')

export type Program = { url: string; stop: () => Promise<void> }

const run = promisify(execFile)

/**
 * Starts web and worker with an empty database on a free port; resolves when it says where it runs. In a test run the
 * database is a copy of the empty one that `ground.ts` had made.
 */
export async function startProgram(settings: Record<string, string> = {}): Promise<Program> {
  if (!existsSync(join(root, 'dist/web/index.html'))) await buildWeb()
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-e2e-'))
  if (process.env.E2E_DATA) await run('cp', ['-a', `${process.env.E2E_DATA}/.`, folder])
  const child = spawn(process.execPath, ['src/app/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder, PORT: '0', RATE_LIMITS: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-20_000)
    })
  const output = () => said
  const url = await readUrl(child, output)
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await ended
      } else process.stderr.write(`The program had ended before it was stopped:\n${output()}\n`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** As it is built for people: a test runner's own NODE_ENV would bring the slow, talkative React along. */
async function buildWeb(): Promise<void> {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({ root, logLevel: 'error' }).finally(() => {
    process.env.NODE_ENV = before
  })
}

function readUrl(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hear = () => {
      const url = /running at (http:\/\/\S+)/.exec(output())?.[1]
      if (url) resolve(url)
    }
    child.stdout?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The program ended with ${code} before it was ready:\n${output()}`)))
  })
}
