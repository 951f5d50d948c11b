// PDF.js with one worker for all documents of the page: starting one costs more than a page.
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl
let worker: PDFWorker | undefined

export async function openPdf(bytes: ArrayBuffer): Promise<PDFDocumentProxy> {
  worker ??= PDFWorker.create({})
  return getDocument({ data: new Uint8Array(bytes), worker }).promise
}
