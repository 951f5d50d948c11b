// Pages from anywhere are read in a worker thread with a time and a memory limit: 5 s, 256 MB.
import { Tinypool } from 'tinypool'
import { AppError } from '#platform/errors.ts'
import type { PostingFacts } from './posting-facts.ts'

const timeoutMs = 5000
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
    const signal = AbortSignal.timeout(timeoutMs)
    try {
      return await pool.run(source, { signal })
    } catch {
      const message = signal.aborted ? 'This posting takes too long to read.' : 'This posting could not be read.'
      return {
        ok: false,
        code: signal.aborted ? 'timeout' : 'unreadable',
        message: `${message} Paste only the description.`,
      }
    }
  }
}
export type PostingReader = ReturnType<typeof createPostingReader>
