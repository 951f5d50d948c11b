import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { countWords, findSpill, type Run, readLines, type Spill } from './measure-pages.ts'
import { isGone, readPageText, whenIdle } from './read-page-text.ts'

/** Of more pages nobody wants to know whether they are one too many. */
const mostPages = 20

export type PageFacts = { words: number; spill: Spill | null }

/** What is counted on the pages, once the hands rest; until then what was true of the ones before. */
export function usePageFacts(pdf: PDFDocumentProxy | null): PageFacts | null {
  const [facts, setFacts] = useState<PageFacts | null>(null)
  useEffect(() => {
    if (!pdf || pdf.numPages > mostPages) return setFacts(null)
    let current = true
    const count = async () => {
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, index) => {
          const [page, text] = await Promise.all([pdf.getPage(index + 1), readPageText(pdf, index + 1)])
          const runs = text.items.filter((item): item is Run & typeof item => 'str' in item)
          return readLines(runs, page.getViewport({ scale: 1 }).height)
        }),
      )
      if (current) setFacts({ words: countWords(pages), spill: findSpill(pages) })
    }
    const callOff = whenIdle(400, () => {
      count().catch((error: unknown) => {
        if (!isGone(error)) throw error
      })
    })
    return () => {
      current = false
      callOff()
    }
  }, [pdf])
  return facts
}
