// A pool of processes that render: none can block the server, and one that hangs or swells is killed.
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '#features/profiles/contract.ts'
import type { DrawInput, Drawn } from './drawing/create-drawer.ts'
import { drawingsKept } from './drawing/drawing.ts'
import type { Fit } from './fit/fit-one-page.ts'
import type { MeasureInput } from './fit/measure-pages.ts'
import type { LetterFormat } from './letter/letter.ts'
import type { RenderLetterInput } from './letter/render-letter.ts'
import type { Preview } from './preview/create-preview.ts'
import type { RenderOptionsInput, TemplateId } from './render-options.ts'
import type { Rendered, RenderInput } from './render-resume.ts'

export type PreviewInput = { profile: Profile; template: TemplateId; options?: RenderOptionsInput }
export type RenderJob =
  | { kind: 'render'; input: RenderInput }
  | { kind: 'preview'; input: PreviewInput }
  | { kind: 'draw'; input: DrawInput }
  | { kind: 'fit'; input: MeasureInput }
  | { kind: 'letter'; input: RenderLetterInput & { format: LetterFormat } }
  | { kind: 'letter-preview'; input: RenderLetterInput }
export type RenderReply = { value: unknown } | { error: { name: string; message: string }; rss?: number }
export type RenderFailure = 'timeout' | 'memory' | 'crashed' | 'closed' | 'failed'

/** Why a rendering did not happen. `failed` carries the engine's own message. */
export class RenderError extends Error {
  override name = 'RenderError'
  readonly reason: RenderFailure
  constructor(reason: RenderFailure, message: string) {
    super(message)
    this.reason = reason
  }
}

type Waiting = {
  job: RenderJob
  key: string
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
  signal?: AbortSignal
}
/** `lastWords`: the end of what the process wrote to its error output, for when it dies. */
type Worker = {
  child: ChildProcess
  lastWords: string
  busy?: Waiting
  key?: string
  /** The drawings that it remembers, by id. */
  drawings: string[]
  timer?: NodeJS.Timeout
}
type CallOptions = { signal?: AbortSignal }

export type RenderPool = {
  render(input: RenderInput, options?: CallOptions): Promise<Rendered>
  preview(input: PreviewInput, options?: CallOptions): Promise<Preview>
  draw(input: DrawInput, options?: CallOptions): Promise<Drawn>
  fit(input: MeasureInput, options?: CallOptions): Promise<Fit>
  letter(input: RenderLetterInput & { format: LetterFormat }, options?: CallOptions): Promise<Rendered>
  letterPreview(input: RenderLetterInput, options?: CallOptions): Promise<{ pages: string[] }>
  /** Refuses what waits, ends what runs. */
  close(): Promise<void>
}

/** Resident memory of a process in MB; Linux only, elsewhere 0 (then only the engine's own limits hold). */
function residentMb(pid: number): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096) / 1_048_576
  } catch {
    return 0
  }
}

/**
 * `threads` processes (default 2), started when needed. A job has `timeoutMs` (default 15 s) from its start and a
 * process `memoryMb` (default 768) of resident memory; whoever breaks a limit is killed and the job refused.
 */
export function createRenderPool(limits: { threads?: number; timeoutMs?: number; memoryMb?: number } = {}): RenderPool {
  const { threads = 2, timeoutMs = 15_000, memoryMb = 768 } = limits
  const workers = new Set<Worker>()
  const queue: Waiting[] = []
  let closed = false

  const drop = (worker: Worker, error: RenderError) => {
    workers.delete(worker)
    clearInterval(worker.timer)
    worker.child.kill('SIGKILL')
    worker.busy?.reject(error)
    worker.busy = undefined
    if (!closed) pump()
  }
  const spawn = (): Worker => {
    const child = fork(join(import.meta.dirname, 'render-worker.ts'), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${Math.max(64, Math.floor(memoryMb / 2))}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        TZ: 'UTC',
        ...(process.env.FONTS_DIR && { FONTS_DIR: process.env.FONTS_DIR }),
      },
    })
    const worker: Worker = { child, lastWords: '', drawings: [] }
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      worker.lastWords = (worker.lastWords + text).slice(-2000)
    })
    child.on('message', (reply: RenderReply) => settle(worker, reply))
    child.on('error', () => drop(worker, new RenderError('crashed', 'The rendering process could not be used.')))
    child.on('exit', () => {
      if (workers.has(worker))
        drop(worker, new RenderError('crashed', `The rendering process ended unexpectedly. ${worker.lastWords}`.trim()))
    })
    workers.add(worker)
    return worker
  }
  const settle = (worker: Worker, reply: RenderReply) => {
    const { busy } = worker
    clearInterval(worker.timer)
    worker.busy = undefined
    // An idle worker must not keep a finished program alive.
    worker.child.unref()
    worker.child.channel?.unref()
    if ('error' in reply) busy?.reject(new RenderError('failed', reply.error.message))
    else {
      if (busy?.job.kind === 'draw')
        worker.drawings = [(reply.value as Drawn).id, ...worker.drawings].slice(0, drawingsKept)
      busy?.resolve(reply.value)
    }
    pump()
  }
  const start = (worker: Worker, waiting: Waiting) => {
    worker.busy = waiting
    worker.key = waiting.key
    worker.child.ref()
    worker.child.channel?.ref()
    const end = Date.now() + timeoutMs
    worker.timer = setInterval(
      () => {
        if (Date.now() >= end) drop(worker, new RenderError('timeout', `Rendering took longer than ${timeoutMs} ms.`))
        else if (residentMb(worker.child.pid ?? 0) > memoryMb)
          drop(worker, new RenderError('memory', `Rendering needed more than ${memoryMb} MB.`))
      },
      Math.min(100, timeoutMs),
    )
    worker.child.send(waiting.job)
  }
  const pump = () => {
    for (const next of [...queue]) {
      const worker = findWorker(next)
      if (!worker) continue
      queue.splice(queue.indexOf(next), 1)
      if (!next.signal?.aborted) start(worker, next)
    }
  }
  const findWorker = ({ key, job }: Waiting): Worker | undefined => {
    const since = job.kind === 'draw' ? job.input.since : undefined
    const home = since && [...workers].find(({ drawings }) => drawings.includes(since))
    if (home && !home.busy) return home
    // A key stroke close behind another waits for it: elsewhere everything would be drawn and sent anew.
    if (home && home.busy?.job.kind === 'draw' && home.busy.key === key) return undefined
    const idle = [...workers].filter((worker) => !worker.busy)
    // The worker that last set this résumé has most of it in its cache.
    return idle.find((one) => one.key === key) ?? idle[0] ?? (workers.size < threads ? spawn() : undefined)
  }
  const call = (job: RenderJob, { signal }: CallOptions = {}): Promise<unknown> => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    if (closed) return Promise.reject(new RenderError('closed', 'Rendering has been shut down.'))
    signal?.throwIfAborted()
    const basics = 'letter' in job.input ? job.input.letter.sender : job.input.profile.basics
    const waiting = { job, key: `${job.input.template} ${basics.name} ${basics.email}`, resolve, reject, signal }
    const abort = () => {
      const at = queue.indexOf(waiting)
      if (at >= 0) queue.splice(at, 1)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort, { once: true })
    queue.push(waiting)
    pump()
    return promise.finally(() => signal?.removeEventListener('abort', abort))
  }
  return {
    render: (input, options) => call({ kind: 'render', input }, options) as Promise<Rendered>,
    preview: (input, options) => call({ kind: 'preview', input }, options) as Promise<Preview>,
    draw: (input, options) => call({ kind: 'draw', input }, options) as Promise<Drawn>,
    fit: (input, options) => call({ kind: 'fit', input }, options) as Promise<Fit>,
    letter: (input, options) => call({ kind: 'letter', input }, options) as Promise<Rendered>,
    letterPreview: (input, options) => call({ kind: 'letter-preview', input }, options) as Promise<{ pages: string[] }>,
    async close() {
      closed = true
      const error = new RenderError('closed', 'Rendering has been shut down.')
      for (const waiting of queue.splice(0)) waiting.reject(error)
      const ends = [...workers].map(({ child }) => {
        child.ref()
        return new Promise((done) => child.once('exit', done))
      })
      for (const worker of [...workers]) drop(worker, error)
      await Promise.all(ends)
    },
  }
}
