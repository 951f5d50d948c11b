// One page of an open PDF → its flows as draft lines, its links and what else is drawn on it.
import type { DraftLine } from '../document/line.ts'
import { buildLines, isNearWhite, writeLine } from './build-lines.ts'
import { buildSegments } from './build-segments.ts'
import type { Glyph } from './glyph.ts'
import type { Pdfium } from './open-pdfium.ts'
import { countColumns, orderLines } from './order-lines.ts'
import { mapPage } from './page-map.ts'
import { readBackdrops } from './read-backdrops.ts'
import { markDrawnBullets } from './read-drawn-bullets.ts'
import { readGlyphs } from './read-glyphs.ts'
import { readImages } from './read-images.ts'
import { type PdfLink, readLinks } from './read-links.ts'
import type { StyleCache } from './read-style.ts'

export interface PageFlow {
  lines: DraftLine[]
  left: number
  right: number
  bottom: number
}

export interface PdfPage {
  number: number
  width: number
  height: number
  flows: PageFlow[]
  links: PdfLink[]
  images: number
  columns: number
  glyphs: number
}

export interface PageTask {
  pdfium: Pdfium
  doc: number
  page: number
  number: number
  /** Characters that may still be read. */
  room: number
  hasImages: boolean
  scratch: number
  cache: StyleCache
}

export function readPage({ pdfium, doc, page, number, room, hasImages, scratch, cache }: PageTask): PdfPage {
  const { call } = pdfium
  const width = Math.round(call.FPDF_GetPageWidthF!(page) * 100) / 100
  const height = Math.round(call.FPDF_GetPageHeightF!(page) * 100) / 100
  const map = mapPage(pdfium, page, width, height, scratch)
  const glyphs = readGlyphs(pdfium, page, map, room, scratch, cache)
  const white = new Set([...cache.styles.values()].filter((style) => isNearWhite(style.color)))
  const hasWhite = white.size > 0 && glyphs.some((glyph) => white.has(glyph.style))
  const backdrops = hasWhite ? readBackdrops(pdfium, page, map, scratch) : []
  const isShown = ({ left, right, top, bottom }: Glyph): boolean => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return backdrops.some((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3])
  }
  const ordered = orderLines(buildLines(buildSegments(glyphs)))
  const flows = ordered.map(({ lines, left, right, bottom }) => ({
    left,
    right,
    bottom,
    lines: lines.map(({ line, gap }) => {
      const written = writeLine(line, number, isShown)
      if (isOffPage(written, width, height)) written.hidden = true
      return gap === undefined ? written : { ...written, gap }
    }),
  }))
  markDrawnBullets(
    pdfium,
    page,
    map,
    scratch,
    flows.flatMap(({ lines }) => lines),
  )
  return {
    number,
    width,
    height,
    glyphs: glyphs.length,
    flows,
    links: readLinks(pdfium, doc, page, number, map, scratch),
    images: hasImages ? readImages(pdfium, page, width * height || 1, scratch).images : 0,
    columns: countColumns(ordered),
  }
}

function isOffPage(line: DraftLine, width: number, height: number): boolean {
  const [left, top, right, bottom] = line.box!
  return right < -1 || left > width + 1 || bottom < -1 || top > height + 1
}
