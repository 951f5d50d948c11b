// Lays the words of a page over its picture, and its links over the words.
import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist'
import './page-text.css'
import { readPageText } from './read-page-text.ts'
import { selectCalmly } from './select-calmly.ts'

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** One layer, in the size `--total-scale-factor` (CSS pixels to a point) says: a zoom needs no new one. */
export async function drawTextLayer(pdf: PDFDocumentProxy, number: number): Promise<HTMLElement> {
  const page = await pdf.getPage(number)
  const [text, links] = await Promise.all([readPageText(pdf, number), drawLinks(page)])
  const container = document.createElement('div')
  container.className = 'page-text'
  const viewport = page.getViewport({ scale: 1 })
  await new TextLayer({ textContentSource: text, container, viewport }).render()
  container.append(...links, selectCalmly(container))
  return container
}

/** Links of the document go where they would go for its reader. */
async function drawLinks(page: Page): Promise<HTMLElement[]> {
  const viewport = page.getViewport({ scale: 1 })
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`
  const notes = (await page.getAnnotations()) as {
    subtype: string
    url?: string
    rect: [number, number, number, number]
  }[]
  return notes.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || !url || !/^(?:https?|mailto|tel):/i.test(url)) return []
    const [x1, y1] = viewport.convertToViewportPoint(rect[0], rect[1]) as [number, number]
    const [x2, y2] = viewport.convertToViewportPoint(rect[2], rect[3]) as [number, number]
    const link = document.createElement('a')
    Object.assign(link, { href: url, target: '_blank', rel: 'noopener noreferrer', title: url, ariaLabel: url })
    link.style.left = percent(Math.min(x1, x2), viewport.width)
    link.style.top = percent(Math.min(y1, y2), viewport.height)
    link.style.width = percent(Math.abs(x2 - x1), viewport.width)
    link.style.height = percent(Math.abs(y2 - y1), viewport.height)
    return [link]
  })
}
