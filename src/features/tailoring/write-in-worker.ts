// Tailoring reads and rewrites every line many times: up to seconds. It runs in threads, 20 s and 256 MB a piece.
import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { AppError } from '#platform/errors.ts'
import type { WritingOutcome, WritingTask } from './writer/do-writing.ts'

export interface WritingPoolOptions {
  /** Per piece, from the moment its thread takes it. Default 20,000. */
  timeoutMs?: number
  /** JavaScript heap of one thread. Default 256. */
  memoryMb?: number
}
export interface WritingPool {
  /** Rejects with `invalid` and a way out when a limit is hit, with the signal's reason when it is aborted. */
  write: (task: WritingTask, signal?: AbortSignal) => Promise<WritingOutcome>
  close: () => Promise<void>
}

/** Waiting for a thread is not the résumé's fault; this only ends what would wait for ever. */
const waitMs = 90_000

export function createWritingPool({ timeoutMs = 20_000, memoryMb = 256 }: WritingPoolOptions = {}): WritingPool {
  const pool = new Tinypool({
    filename: new URL('./writing-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.min(2, Math.max(1, availableParallelism() - 1)),
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  // A thread that dies between two pieces harms nobody; without a listener it would end the program.
  pool.on('error', () => undefined)
  return { write, close: () => pool.destroy() }

  async function write(task: WritingTask, signal?: AbortSignal): Promise<WritingOutcome> {
    signal?.throwIfAborted()
    const stop = new AbortController()
    const cancel = () => stop.abort()
    signal?.addEventListener('abort', cancel, { once: true })
    const { port1, port2 } = new MessageChannel()
    let timer = setTimeout(cancel, waitMs)
    port1.once('message', () => {
      clearTimeout(timer)
      timer = setTimeout(cancel, timeoutMs)
    })
    try {
      return await pool.run({ task, started: port2 }, { signal: stop.signal, transferList: [port2] })
    } catch (error) {
      signal?.throwIfAborted()
      const why = stop.signal.aborted ? 'takes too long to tailor' : 'is too large to tailor'
      if (stop.signal.aborted || isOutOfMemory(error))
        throw new AppError('invalid', `This résumé ${why}. Shorten it, or choose the level “conservative”.`)
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      port1.close()
    }
  }
}

const isOutOfMemory = (error: unknown) =>
  (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY' || /memory limit/.test(String(error))
