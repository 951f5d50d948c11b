// What stands on a page, asked of PDF.js once: for the text over the picture, the search and the counts.
import type { PDFDocumentProxy } from 'pdfjs-dist'

export type PageText = Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>

const known = new WeakMap<PDFDocumentProxy, Map<number, Promise<PageText>>>()

export function readPageText(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const pages = known.get(pdf) ?? new Map<number, Promise<PageText>>()
  known.set(pdf, pages)
  const text = pages.get(number) ?? pdf.getPage(number).then((page) => page.getTextContent())
  pages.set(number, text)
  return text
}

/** Once the hands rest: nothing of it may come before a key. Returns what calls it off. */
export function whenIdle(rest: number, run: () => void): () => void {
  let idle = 0
  const timer = setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(run, { timeout: 2_000 })
    else run()
  }, rest)
  return () => {
    clearTimeout(timer)
    if (idle) cancelIdleCallback(idle)
  }
}

/** A document that was replaced while it was asked: nothing to tell anybody. */
export const isGone = (error: unknown) =>
  error instanceof Error && /cancel|destroy|Transport/i.test(error.name + error.message)
