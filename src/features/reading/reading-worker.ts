// A reading thread: takes one file at a time, answers with its reading or with the reason against it.
import { parentPort, workerData } from 'node:worker_threads'
import { limitPdfiumMemory, openPdfium } from './pdf/open-pdfium.ts'
import { type ReadingProgress, readResume } from './read-resume.ts'
import { ReadingError, type ReadingErrorCode } from './reading-error.ts'
import type { ReadingLimits } from './reading-limits.ts'

export interface ReadRequest {
  bytes: Uint8Array
  fileName?: string
  limits?: Partial<ReadingLimits>
  /** Somebody listens to the progress. */
  reports: boolean
}

export interface WorkerData {
  pdfiumBytes: number
}

export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadingProgress }
  /** A reading as JSON: quicker to take in than its clone, and the taking in is the server thread's work. */
  | { kind: 'done'; result: string }
  | { kind: 'failed'; code: ReadingErrorCode; message: string }

const port = parentPort!
const post = (message: WorkerMessage) => port.postMessage(message)

port.on('message', async ({ bytes, fileName, limits, reports }: ReadRequest) => {
  try {
    const result = await readResume(bytes, {
      ...(fileName && { fileName }),
      ...(limits && { limits }),
      ...(reports && { onProgress: (progress: ReadingProgress) => post({ kind: 'progress', progress }) }),
    })
    post({ kind: 'done', result: JSON.stringify(result) })
  } catch (error) {
    const known = error instanceof ReadingError ? error : new ReadingError('corrupt')
    post({ kind: 'failed', code: known.code, message: known.message })
  }
})

limitPdfiumMemory((workerData as WorkerData).pdfiumBytes)
await openPdfium()
post({ kind: 'ready' })
