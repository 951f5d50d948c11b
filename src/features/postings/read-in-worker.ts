// Pages from anywhere are read in a worker thread with a time and a memory limit: 5 s, 256 MB.
import { MessageChannel } from 'node:worker_threads'
import { Tinypool } from 'tinypool'
import { AppError } from '#platform/errors.ts'
import type { PostingFacts } from './posting-facts.ts'

const timeoutMs = 5000
const waitMs = 60_000
export type PostingSource = { text?: string; html?: string; url?: string }
export type WorkerAnswer =
  | { ok: true; facts: PostingFacts; text: string }
  | { ok: false; message: string; code: string }

export function createPostingReader() {
  const pool = new Tinypool({
    filename: new URL('./reading-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  // A thread that dies between two postings harms nobody; without a listener it would end the program.
  pool.on('error', () => undefined)
  return {
    /** Throws `invalid` with the reader's reason, or its own when a limit is hit. */
    async read(source: PostingSource): Promise<{ facts: PostingFacts; text: string }> {
      const answer = await run(source)
      if (!answer.ok) throw new AppError('invalid', answer.message, { reason: answer.code })
      return answer
    },
    close: () => pool.destroy(),
  }

  async function run(source: PostingSource): Promise<WorkerAnswer> {
    const stop = new AbortController()
    const { port1, port2 } = new MessageChannel()
    // The clock starts when a worker takes the posting: waiting and loading are not the posting's fault.
    let timer = setTimeout(() => stop.abort(), waitMs)
    port1.once('message', () => {
      clearTimeout(timer)
      timer = setTimeout(() => stop.abort(), timeoutMs)
    })
    try {
      return await pool.run({ source, started: port2 }, { signal: stop.signal, transferList: [port2] })
    } catch {
      const message = stop.signal.aborted ? 'This posting takes too long to read.' : 'This posting could not be read.'
      return {
        ok: false,
        code: stop.signal.aborted ? 'timeout' : 'unreadable',
        message: `${message} Paste only the description.`,
      }
    } finally {
      clearTimeout(timer)
      port1.close()
    }
  }
}
export type PostingReader = ReturnType<typeof createPostingReader>
