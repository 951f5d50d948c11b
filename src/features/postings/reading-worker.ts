// Worker thread entry: the pure reader, with its refusals as plain data.
import type { MessagePort } from 'node:worker_threads'

import type { PostingSource, WorkerAnswer } from './read-in-worker.ts'
import { PostingReadingError } from './reading/posting-reading-error.ts'
import { readPosting } from './reading/read-posting.ts'

export function readSource({ source, started }: { source: PostingSource; started: MessagePort }): WorkerAnswer {
  started.postMessage('started')
  try {
    return { ok: true, ...readPosting(source) }
  } catch (error) {
    if (error instanceof PostingReadingError) return { ok: false, code: error.code, message: error.message }
    throw error
  } finally {
    started.close()
  }
}

// tinypool runs a module's default export.
// biome-ignore lint/style/noDefaultExport: the worker pool asks for it
export default readSource
