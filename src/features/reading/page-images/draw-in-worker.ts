// Pages of a PDF as pictures, drawn in a worker thread with a time and a memory limit: 20 s, 256 MB.
import { Tinypool } from 'tinypool'

let pool: Tinypool | undefined

/** One self-contained SVG a page, at most 12 pages. @throws Error when the PDF cannot be drawn in time */
export const drawPdfPages = (pdf: Uint8Array): Promise<string[]> => draw('drawPages', pdf)

/** The first page as a PNG, `width` pixels wide. @throws Error when the PDF cannot be drawn in time */
export const drawFirstPage = (pdf: Uint8Array, width: number): Promise<Uint8Array> =>
  draw('drawFirstPage', { pdf, width })

async function draw<T>(name: string, task: unknown): Promise<T> {
  pool ??= new Tinypool({
    filename: new URL('./draw-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  return pool.run(task, { name, signal: AbortSignal.timeout(20_000) })
}
