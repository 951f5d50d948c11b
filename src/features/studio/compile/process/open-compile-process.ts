// A compiler in a process of its own, as the main program sees it. When it dies it is started anew and what was at work
// is begun again: a compile changes nothing but its own room.
import { type ChildProcess, fork } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../../compile-report.ts'
import type { CompileHouse, FromProcess, SentOutcome, SentProject, ToProcess } from './messages.ts'

/** Text with its bytes; what is large and lies elsewhere is read only when the process does not have it yet. */
export type ProjectSource = {
  /** Whose document: nothing is shared between two of them. Without `/`. */
  key: string
  engine: Engine
  mainFile: string
  files: { path: string; sha256: string; bytes: Uint8Array | (() => Promise<Uint8Array>) }[]
}

export type CompileProcess = {
  /**
   * Never rejects for what a document does; `signal` stops it at once. `lookAhead`: a next edit is expected soon.
   * @throws Error when the process died twice over this project, cannot be opened, or is closed
   */
  compile(project: ProjectSource, signal: AbortSignal, lookAhead: boolean): Promise<SentOutcome>
  /** Ends everything at work and takes the rooms away. */
  close(): Promise<void>
  /** Process id while one runs. */
  pid(): number | undefined
}

type Waiting = {
  project: ProjectSource
  signal: AbortSignal
  lookAhead: boolean
  deaths: number
  resolve: (outcome: SentOutcome) => void
  reject: (error: unknown) => void
}

const heapMb = 256
const closingMs = 10_000
/** A process that does not stop a compile within this is stuck, and ended. */
const stoppingMs = 5_000
const mostDeaths = 2

/** Started at the first compile. `warn` hears of what went wrong without stopping anybody. */
export function openCompileProcess(house: CompileHouse, warn: (message: string) => void): CompileProcess {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | undefined
  let next = 0
  let closed = false

  const send = (message: ToProcess) => void child?.send(message, () => undefined)

  function start(): ChildProcess {
    const started = fork(join(import.meta.dirname, 'compile-process.ts'), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heapMb}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, TZ: 'UTC' },
    })
    started.on('message', (message: FromProcess) => void hear(message))
    let isGone = false
    const gone = (why: string) => {
      if (isGone) return
      isGone = true
      if (child === started) child = undefined
      if (!closed) beginAgain(why)
    }
    started.on('error', (error) => gone(error.message))
    started.on('exit', (code, signal) => gone(`ended with ${code ?? signal}`))
    return started
  }

  function beginAgain(why: string) {
    warn(`the compile process ${why}`)
    for (const [id, each] of waiting) {
      each.deaths++
      if (each.deaths < mostDeaths && !each.signal.aborted) give(id, each)
      else each.reject(new Error(`The compile process ${why}.`))
    }
  }

  function give(id: number, { project, lookAhead }: Waiting, read = new Map<string, Uint8Array>()) {
    if (!child) {
      child = start()
      send({ kind: 'open', house })
    }
    hold()
    const files = project.files.map(({ path, sha256, bytes }) => ({
      path,
      sha256,
      bytes: typeof bytes === 'function' ? (read.get(path) ?? null) : bytes,
      isKept: typeof bytes === 'function',
    }))
    const sent: SentProject = { key: project.key, engine: project.engine, mainFile: project.mainFile, files }
    send({ kind: 'compile', id, project: sent, lookAhead })
  }

  async function hear(message: FromProcess) {
    if (message.kind === 'warning') return warn(message.message)
    if (message.kind === 'closed') return
    const asked = waiting.get(message.id)
    if (!asked) return
    if (message.kind === 'outcome') asked.resolve(message.outcome)
    else if (message.kind === 'error') asked.reject(new Error(message.message))
    else
      try {
        const read = await readFiles(asked.project, message.paths)
        asked.signal.throwIfAborted()
        give(message.id, asked, read)
      } catch (error) {
        asked.reject(error)
      }
  }

  /** A process without work does not keep a finished program alive. */
  function hold() {
    if (!child) return
    if (waiting.size) {
      child.ref()
      child.channel?.ref()
    } else {
      child.unref()
      child.channel?.unref()
    }
  }

  return {
    async compile(project, signal, lookAhead) {
      signal.throwIfAborted()
      if (closed) throw new Error('The compile process is closed.')
      const id = next++
      let patience: NodeJS.Timeout | undefined
      const stop = () => {
        send({ kind: 'stop', id })
        patience = setTimeout(() => child?.kill('SIGKILL'), stoppingMs)
      }
      signal.addEventListener('abort', stop, { once: true })
      try {
        return await new Promise<SentOutcome>((resolve, reject) => {
          const asked = { project, signal, lookAhead, deaths: 0, resolve, reject }
          waiting.set(id, asked)
          give(id, asked)
        })
      } finally {
        signal.removeEventListener('abort', stop)
        clearTimeout(patience)
        waiting.delete(id)
        hold()
      }
    },
    async close() {
      closed = true
      const ending = child
      if (!ending) return
      ending.ref()
      ending.channel?.ref()
      const gone = new Promise((resolve) => ending.once('exit', resolve))
      const said = new Promise<void>((resolve) =>
        ending.on('message', ({ kind }: FromProcess) => kind === 'closed' && resolve()),
      )
      const timer = setTimeout(() => ending.kill('SIGKILL'), closingMs)
      send({ kind: 'close' })
      await Promise.race([said, gone])
      if (ending.connected) ending.disconnect()
      await gone
      clearTimeout(timer)
      await rm(house.scratch, { recursive: true, force: true })
      for (const each of waiting.values()) each.reject(new Error('The compile process is closed.'))
    },
    pid: () => child?.pid,
  }
}

async function readFiles(project: ProjectSource, paths: string[]): Promise<Map<string, Uint8Array>> {
  const wanted = project.files.filter(({ path }) => paths.includes(path))
  const read = wanted.map(
    async ({ path, bytes }) => [path, typeof bytes === 'function' ? await bytes() : bytes] as const,
  )
  return new Map(await Promise.all(read))
}
