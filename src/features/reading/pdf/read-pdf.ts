// A PDF file → draft document.
import type { Draft, DraftLine } from '../document/line.ts'
import { ReadingError } from '../reading-error.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import { buildLines, writeLine } from './build-lines.ts'
import { buildSegments } from './build-segments.ts'
import { discardPdfium, openPdfium, type Pdfium } from './open-pdfium.ts'
import { orderLines } from './order-lines.ts'
import { type PageMap, readGlyphs } from './read-glyphs.ts'
import { readImages } from './read-images.ts'
import { type PdfLink, readLinks } from './read-links.ts'

const scratchBytes = 4096
const wrongPassword = 4

/** Throws ReadingError: encrypted, corrupt, too_many_pages, no_text, too_much_text, out_of_memory. */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadingLimits,
  onPage?: (page: number, pages: number) => void,
): Promise<Draft> {
  const pdfium = await openPdfium()
  try {
    return readOpened(pdfium, bytes, limits, onPage)
  } catch (error) {
    if (error instanceof ReadingError) throw error
    discardPdfium()
    throw new ReadingError(pdfium.isOutOfMemory() ? 'out_of_memory' : 'corrupt')
  }
}

function readOpened(
  pdfium: Pdfium,
  bytes: Uint8Array,
  limits: ReadingLimits,
  onPage?: (page: number, pages: number) => void,
): Draft {
  const { call } = pdfium
  const file = call.malloc!(bytes.length + scratchBytes)
  if (!file) throw new Error('no memory')
  const scratch = file + ((bytes.length + 15) & ~15)
  pdfium.bytes().set(bytes, file)
  const doc = call.FPDF_LoadMemDocument!(file, bytes.length, 0)
  try {
    if (!doc) throw new ReadingError(call.FPDF_GetLastError!() === wrongPassword ? 'encrypted' : 'corrupt')
    return readPages(pdfium, doc, limits, scratch, onPage)
  } finally {
    if (doc) call.FPDF_CloseDocument!(doc)
    call.free!(file)
  }
}

function readPages(
  pdfium: Pdfium,
  doc: number,
  limits: ReadingLimits,
  scratch: number,
  onPage?: (page: number, pages: number) => void,
): Draft {
  const { call } = pdfium
  const count = call.FPDF_GetPageCount!(doc)
  if (count < 1) throw new ReadingError('corrupt')
  if (count > limits.maxPages) throw new ReadingError('too_many_pages')
  const lines: DraftLine[] = []
  const pages: Draft['pages'] = []
  const links: PdfLink[] = []
  const fonts = new Set<string>()
  let images = 0
  let columns = 1
  let room = limits.maxCharacters
  for (let index = 0; index < count; index++) {
    onPage?.(index + 1, count)
    const page = call.FPDF_LoadPage!(doc, index)
    if (!page) {
      pages.push({ number: index + 1 })
      continue
    }
    try {
      const width = toFloat(call.FPDF_GetPageWidthF!(page))
      const height = toFloat(call.FPDF_GetPageHeightF!(page))
      pages.push({ number: index + 1, width, height })
      const map = mapPage(pdfium, page, width, height, scratch)
      const { glyphs, fonts: used } = readGlyphs(pdfium, page, map, room + 1, scratch)
      room -= glyphs.length
      if (room < 0) throw new ReadingError('too_much_text')
      for (const font of used) fonts.add(font)
      const ordered = orderLines(buildLines(buildSegments(glyphs)), width)
      columns = Math.max(columns, ordered.columns)
      for (const { line, region, gap } of ordered.lines) {
        const written = writeLine(line, index + 1)
        if (isOffPage(written, width, height)) written.hidden = true
        lines.push({ ...written, region: region + index * 100, ...(gap !== undefined && { gap }) })
      }
      links.push(...readLinks(pdfium, doc, page, index + 1, map, scratch))
      images += readImages(pdfium, page, width * height || 1, scratch).images
    } finally {
      call.FPDF_ClosePage!(page)
    }
  }
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0)
  if (letters < 20 || (images >= count && letters < 40 * count)) throw new ReadingError('no_text')
  return {
    format: 'pdf',
    lines,
    pages,
    links: links.map((link) => placeLink(link, lines)),
    layout: { columns, images, fonts: [...fonts] },
  }
}

const toFloat = (value: number): number => Math.round(value * 100) / 100

function isOffPage(line: DraftLine, width: number, height: number): boolean {
  const [left, top, right, bottom] = line.box!
  return right < -1 || left > width + 1 || bottom < -1 || top > height + 1
}

/** Three points through pdfium's own mapping give the affine map, whatever the rotation and the crop box. */
function mapPage(pdfium: Pdfium, page: number, width: number, height: number, scratch: number): PageMap {
  const fine = 64
  const at = (x: number, y: number): [number, number] => {
    pdfium.call.FPDF_PageToDevice!(
      page,
      0,
      0,
      Math.round(width * fine),
      Math.round(height * fine),
      0,
      x,
      y,
      scratch,
      scratch + 4,
    )
    const view = pdfium.view()
    return [view.getInt32(scratch, true) / fine, view.getInt32(scratch + 4, true) / fine]
  }
  const [ox, oy] = at(0, 0)
  const [ax, ay] = at(1000, 0)
  const [bx, by] = at(0, 1000)
  const [xx, xy, yx, yy] = [(ax - ox) / 1000, (ay - oy) / 1000, (bx - ox) / 1000, (by - oy) / 1000]
  return (x, y) => [ox + xx * x + yx * y, oy + xy * x + yy * y]
}

/** Finds the characters under a link's rectangle. */
function placeLink(link: PdfLink, lines: DraftLine[]): Draft['links'][number] {
  const [left, top, right, bottom] = link.box
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.page !== link.page || !line.box || !line.edges) continue
    const middle = (line.box[1] + line.box[3]) / 2
    if (middle < top - 1 || middle > bottom + 1 || line.box[2] < left || line.box[0] > right) continue
    let start = -1
    let end = -1
    for (let unit = 0; unit < line.text.length; unit++) {
      const centre = (line.edges[unit * 2]! + line.edges[unit * 2 + 1]!) / 2
      if (centre < left - 0.5 || centre > right + 0.5) continue
      if (start < 0) start = unit
      end = unit + 1
    }
    if (start >= 0) return { ...link, line: index, start, end }
  }
  return link
}
