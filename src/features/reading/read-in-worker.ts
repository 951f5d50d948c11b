// Reads files in threads of their own, with a limit on time and memory: a file that hangs or explodes ends only its
// thread, and gets an error of its own.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ReadResume } from '#features/profiles/contract.ts'
import type { ReadingProgress } from './read-resume.ts'
import { ReadingError } from './reading-error.ts'
import { defaultLimits, type ReadingLimits } from './reading-limits.ts'
import type { ReadRequest, WorkerData, WorkerMessage } from './reading-worker.ts'

export interface ReadingPoolOptions {
  /** Default: one less than the cores, at least 1, at most 4. */
  threads?: number
  /** Per file, from the moment its thread takes it. Default 20,000. */
  timeoutMs?: number
  /** JavaScript heap of one thread; pdfium gets twice as much. Default 256. */
  memoryMb?: number
  limits?: Partial<ReadingLimits>
}

export interface PoolReadOptions {
  fileName?: string
  signal?: AbortSignal
  onProgress?: (progress: ReadingProgress) => void
}

export interface ReadingPool {
  /** Rejects with ReadingError only; `timeout`, `out_of_memory` and `cancelled` besides those of `readResume`. */
  read: (bytes: Uint8Array, options?: PoolReadOptions) => Promise<ReadResume>
  close: () => Promise<void>
}

interface Job {
  request: ReadRequest
  options: PoolReadOptions
  settle: (outcome: { result: ReadResume } | { error: ReadingError }) => void
}

interface Thread {
  worker: Worker
  ready: boolean
  job?: Job
  timer?: NodeJS.Timeout
  leave?: () => void
}

const startupMs = 30_000

export function createReadingPool(options: ReadingPoolOptions = {}): ReadingPool {
  const size = options.threads ?? Math.min(4, Math.max(1, availableParallelism() - 1))
  const timeoutMs = options.timeoutMs ?? 20_000
  const memoryMb = options.memoryMb ?? 256
  const threads = new Set<Thread>()
  const queue: Job[] = []
  let closed = false
  let failedStarts = 0

  function start(): void {
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
      workerData: { pdfiumBytes: memoryMb * 2 * 1024 * 1024 } satisfies WorkerData,
    })
    worker.unref()
    const thread: Thread = { worker, ready: false }
    threads.add(thread)
    worker.on('message', (message: WorkerMessage) => receive(thread, message))
    worker.on('error', (error: Error & { code?: string }) =>
      lose(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out_of_memory' : 'corrupt'),
    )
    worker.on('exit', () => lose(thread, 'out_of_memory'))
  }

  function receive(thread: Thread, message: WorkerMessage): void {
    if (message.kind === 'ready') {
      thread.ready = true
      failedStarts = 0
      pump()
    } else if (message.kind === 'progress') thread.job?.options.onProgress?.(message.progress)
    else if (message.kind === 'done') finish(thread, { result: JSON.parse(message.result) as ReadResume })
    else finish(thread, { error: new ReadingError(message.code, message.message) })
  }

  function finish(thread: Thread, outcome: { result: ReadResume } | { error: ReadingError }): void {
    const { job } = thread
    clearTimeout(thread.timer)
    thread.leave?.()
    delete thread.job
    delete thread.leave
    job?.settle(outcome)
    if (threads.has(thread)) thread.worker.unref()
    pump()
  }

  /** The thread is gone or must go: its file fails, the others wait for a new thread. */
  function lose(thread: Thread, code: 'timeout' | 'out_of_memory' | 'corrupt' | 'cancelled'): void {
    if (!threads.delete(thread)) return
    if (!thread.ready) failedStarts++
    void thread.worker.terminate()
    finish(thread, { error: new ReadingError(code) })
  }

  function pump(): void {
    while (!closed && queue.length > 0) {
      const free = [...threads].find((thread) => thread.ready && !thread.job)
      if (free) run(free, queue.shift()!)
      else if (threads.size < size && failedStarts < 5) {
        start()
        if (threads.size >= Math.min(size, queue.length)) return
      } else {
        if (threads.size === 0)
          for (const job of queue.splice(0)) job.settle({ error: new ReadingError('out_of_memory') })
        return
      }
    }
  }

  function run(thread: Thread, job: Job): void {
    thread.job = job
    thread.worker.ref()
    thread.timer = setTimeout(() => lose(thread, 'timeout'), timeoutMs)
    const { signal } = job.options
    const cancel = () => lose(thread, 'cancelled')
    signal?.addEventListener('abort', cancel, { once: true })
    thread.leave = () => signal?.removeEventListener('abort', cancel)
    thread.worker.postMessage(job.request, [job.request.bytes.buffer as ArrayBuffer])
  }

  return {
    read(bytes, readOptions = {}) {
      return new Promise<ReadResume>((resolve, reject) => {
        const max = options.limits?.maxBytes ?? defaultLimits.maxBytes
        if (closed || readOptions.signal?.aborted) throw new ReadingError('cancelled')
        if (bytes.length > max) throw new ReadingError('too_large')
        const hold = setTimeout(() => {}, startupMs)
        const job: Job = {
          request: {
            // Not `slice`: that of a Buffer shares its memory, and shared memory cannot be handed over.
            bytes: new Uint8Array(bytes),
            reports: readOptions.onProgress !== undefined,
            ...(readOptions.fileName && { fileName: readOptions.fileName }),
            ...(options.limits && { limits: options.limits }),
          },
          options: readOptions,
          settle(outcome) {
            clearTimeout(hold)
            readOptions.signal?.removeEventListener('abort', dequeue)
            if ('result' in outcome) resolve(outcome.result)
            else reject(outcome.error)
          },
        }
        const dequeue = () => {
          const at = queue.indexOf(job)
          if (at >= 0) queue.splice(at, 1)[0]!.settle({ error: new ReadingError('cancelled') })
        }
        readOptions.signal?.addEventListener('abort', dequeue, { once: true })
        queue.push(job)
        pump()
      })
    },
    async close() {
      closed = true
      for (const job of queue.splice(0)) job.settle({ error: new ReadingError('cancelled') })
      const all = [...threads]
      for (const thread of all) lose(thread, 'cancelled')
      await Promise.all(all.map((thread) => thread.worker.terminate()))
    },
  }
}
