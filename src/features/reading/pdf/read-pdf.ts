// A PDF file → draft document.
import type { Draft, DraftLine } from '../document/line.ts'
import { ReadingError, sayOf } from '../reading-error.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import { joinPages } from './join-pages.ts'
import { joinFile } from './letters/join-file.ts'
import { markFurniture } from './mark-furniture.ts'
import { discardPdfium, openPdfium, type Pdfium } from './open-pdfium.ts'
import type { PdfLink } from './read-links.ts'
import { type PdfPage, readPage } from './read-page.ts'
import { createStyleCache } from './read-style.ts'

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
  const easy = joinFile(bytes)
  const file = call.malloc!(easy.length + scratchBytes)
  if (!file) throw new Error('no memory')
  const scratch = file + ((easy.length + 15) & ~15)
  pdfium.bytes().set(easy, file)
  const doc = call.FPDF_LoadMemDocument!(file, easy.length, 0)
  try {
    if (!doc) throw new ReadingError(call.FPDF_GetLastError!() === wrongPassword ? 'encrypted' : 'corrupt')
    return readPages(pdfium, doc, limits, scratch, mentionsImages(bytes), onPage)
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
  hasImages: boolean,
  onPage?: (page: number, pages: number) => void,
): Draft {
  const { call } = pdfium
  const count = call.FPDF_GetPageCount!(doc)
  if (count < 1) throw new ReadingError('corrupt')
  if (count > limits.maxPages)
    throw new ReadingError(
      'too_many_pages',
      `This document has ${count} pages. Please upload a résumé of at most ${limits.maxPages} pages, or only those of this file.`,
    )
  const pages: PdfPage[] = []
  const cache = createStyleCache()
  let room = limits.maxCharacters
  for (let index = 0; index < count; index++) {
    onPage?.(index + 1, count)
    const page = call.FPDF_LoadPage!(doc, index)
    if (!page) continue
    try {
      const read = readPage({ pdfium, doc, page, number: index + 1, room: room + 1, hasImages, scratch, cache })
      room -= read.glyphs
      if (room < 0) throw new ReadingError('too_much_text')
      pages.push(read)
    } finally {
      call.FPDF_ClosePage!(page)
    }
  }
  const lines = markFurniture(joinPages(pages), pages)
  const images = pages.reduce((sum, page) => sum + page.images, 0)
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0)
  if (letters < 20 || (images >= count && letters < 40 * count))
    throw new ReadingError('no_text', images === 0 ? sayOf.noLetters : undefined)
  if (letters < 2000 && isWaitPage(lines)) throw new ReadingError('no_text', sayOf.waitPage)
  return {
    format: 'pdf',
    lines,
    pages: pages.map(({ number, width, height }) => ({ number, width, height })),
    links: pages.flatMap((page) => page.links).map((link) => placeLink(link, lines)),
    layout: {
      columns: Math.max(1, ...pages.map((page) => page.columns)),
      images,
      fonts: [...new Set([...cache.styles.values()].map((style) => style.font))].filter(Boolean),
      headerText: lines.some((line) => line.furniture && line.text.replace(/[^\p{L}]/gu, '').length > 8),
      ...(cache.damage.count > 0 && { damage: cache.damage }),
    },
  }
}

/** What a form of Adobe's own kind (XFA) shows everybody else. */
const isWaitPage = (lines: DraftLine[]): boolean => {
  const text = lines.map((line) => line.text).join(' ')
  return /^Please wait\.\.\./.test(text) && /PDF viewer may not be able to display/.test(text)
}

/** Streams are never packed into other streams, so a file with pictures says so in plain bytes. */
function mentionsImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('/Image'); at >= 0; at = file.indexOf('/Image', at + 6))
    if (/\/(?:Subtype ?|S|Type)$/.test(file.toString('latin1', Math.max(0, at - 9), at))) return true
  return false
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
