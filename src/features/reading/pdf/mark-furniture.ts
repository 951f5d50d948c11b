// Marks what stands at a page's edge for the page's sake: page numbers, dates of print, the name on every page.
import type { DraftLine } from '../document/line.ts'
import type { PdfPage } from './read-page.ts'

const pageNumber =
  /^(?:.{0,60}?[\s·|–—-]+)?(?:page|seite|página|pagina|pag\.?|p\.|s\.)?\s*\d{1,2}\s*(?:\/|of|von|sur|de|di|van|\|)\s*\d{1,2}$|^[-–—\s]*(?:page|seite|página|pagina|p\.)?\s*\d{1,2}[-–—\s]*$/i
const printDate =
  /^(?:last (?:updated|modified)|updated|stand|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)\b.{0,30}$/i

export function markFurniture(lines: DraftLine[], pages: PdfPage[]): DraftLine[] {
  const heights = new Map(pages.map((page) => [page.number, page.height]))
  const atEdge = (line: DraftLine) => {
    const height = heights.get(line.page) ?? 0
    return line.box !== undefined && (line.box[3] < height * 0.09 || line.box[1] > height * 0.91)
  }
  const edges = lines.filter(atEdge)
  return lines.map((line) => {
    if (!edges.includes(line)) return line
    const text = line.text.trim()
    const repeated = edges.some((other) => other.page !== line.page && stem(other.text) === stem(text))
    const first =
      line.page === Math.min(...edges.filter((other) => stem(other.text) === stem(text)).map((other) => other.page))
    const isFurniture = pageNumber.test(text) || printDate.test(text) || (repeated && !(first && line.box![1] < 200))
    return isFurniture ? { ...line, furniture: true } : line
  })
}

const stem = (text: string): string => text.replace(/\d+/g, '#').trim()
