// How much four cores can do at all: independent processes that share nothing, each reading what it is handed.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readResume } from '../../src/features/reading/read-resume.ts'

/** Files per second of so many processes: the better of two rounds after a warm-up. */
export async function measureProcesses(files: string[], count: number): Promise<number> {
  const children = Array.from({ length: count }, () => fork(import.meta.filename, files))
  try {
    await Promise.all(children.map((child) => once(child, 'message')))
    await handOut(children, files.length)
    return Math.max(await handOut(children, files.length), await handOut(children, files.length))
  } finally {
    for (const child of children) child.kill()
  }
}

/** Two files are always on their way to each process, so that none waits for the next. */
function handOut(children: ChildProcess[], files: number): Promise<number> {
  const start = performance.now()
  let next = 0
  let open = files
  return new Promise((resolve) => {
    const send = (child: ChildProcess) => {
      if (next < files) child.send(next++)
    }
    for (const child of children) {
      child.removeAllListeners('message')
      child.on('message', () => {
        open--
        if (open === 0) resolve((1000 * files) / (performance.now() - start))
        else send(child)
      })
      send(child)
      send(child)
    }
  })
}

async function serve(paths: string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ fileName: basename(path), bytes: new Uint8Array(await readFile(path)) })),
  )
  let turn: Promise<unknown> = Promise.resolve()
  process.on('message', (index: number) => {
    const { bytes, fileName } = files[index]!
    turn = turn.then(() => readResume(bytes, { fileName }).catch(() => undefined)).then(() => process.send!('read'))
  })
  process.send!('ready')
}

if (process.send && process.argv[1] === import.meta.filename) await serve(process.argv.slice(2))
