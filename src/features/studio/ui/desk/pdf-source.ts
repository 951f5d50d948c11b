// PDF.js with one worker that reads all documents of the page: starting one costs more than a page. Others draw them:
// on the page itself each new document would bring its fonts along, and the browser lay everything out anew.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist'
import rendererUrl from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl
GlobalWorkerOptions.rendererSrc = rendererUrl
let worker: PDFWorker | undefined
/** One draws what is shown, the other what comes next. */
const drawers = 2

export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  if (!worker) {
    worker = PDFWorker.create({})
    GlobalWorkerOptions.rendererPorts = Array.from(
      { length: drawers },
      () => new Worker(rendererUrl, { type: 'module' }),
    )
  }
  // Letters as outlines: faces made for the page would do the same.
  const drawn = { disableFontFace: true, verbosity: VerbosityLevel.ERRORS }
  return getDocument({ data: new Uint8Array(bytes), worker, ...drawn }).promise
}
