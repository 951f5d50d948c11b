// A reading thread: takes one file at a time, answers with its reading or with the reason against it.
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadResume } from '#features/profiles/contract.ts'
import { limitPdfiumMemory, openPdfium } from './pdf/open-pdfium.ts'
import { type ReadingProgress, readResume } from './read-resume.ts'
import { ReadingError, type ReadingErrorCode } from './reading-error.ts'
import type { ReadingLimits } from './reading-limits.ts'

export interface ReadRequest {
  bytes: Uint8Array
  fileName?: string
  limits?: Partial<ReadingLimits>
}

export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'progress'; progress: ReadingProgress }
  | { kind: 'done'; result: ReadResume }
  | { kind: 'failed'; code: ReadingErrorCode; message: string }

const port = parentPort!
const post = (message: WorkerMessage) => port.postMessage(message)

port.on('message', async ({ bytes, fileName, limits }: ReadRequest) => {
  try {
    const result = await readResume(bytes, {
      ...(fileName && { fileName }),
      ...(limits && { limits }),
      onProgress: (progress) => post({ kind: 'progress', progress }),
    })
    post({ kind: 'done', result })
  } catch (error) {
    const known = error instanceof ReadingError ? error : new ReadingError('corrupt')
    post({ kind: 'failed', code: known.code, message: known.message })
  }
})

limitPdfiumMemory((workerData as { pdfiumBytes: number }).pdfiumBytes)
await openPdfium()
post({ kind: 'ready' })
