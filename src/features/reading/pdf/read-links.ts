// Link annotations of a PDF page: they hold the true address behind an e-mail, a phone number or a profile.
import type { Box } from '#features/profiles/contract.ts'
import type { Pdfium } from './open-pdfium.ts'
import { mapPoint, type PageMap } from './page-map.ts'

export interface PdfLink {
  url: string
  page: number
  box: Box
}

const maxLinks = 300

export function readLinks(
  pdfium: Pdfium,
  doc: number,
  page: number,
  pageNumber: number,
  map: PageMap,
  scratch: number,
): PdfLink[] {
  const { call } = pdfium
  const links: PdfLink[] = []
  const cursor = scratch
  const slot = scratch + 8
  pdfium.view().setInt32(cursor, 0, true)
  while (links.length < maxLinks && call.FPDFLink_Enumerate!(page, cursor, slot)) {
    const link = pdfium.view().getUint32(slot, true)
    const action = call.FPDFLink_GetAction!(link)
    if (!action) continue
    const length = call.FPDFAction_GetURIPath!(doc, action, 0, 0)
    if (length <= 1 || length > 2000) continue
    call.FPDFAction_GetURIPath!(doc, action, scratch + 64, length)
    const url = Buffer.from(pdfium.bytes().subarray(scratch + 64, scratch + 64 + length - 1)).toString('utf8')
    if (!call.FPDFLink_GetAnnotRect!(link, scratch + 32)) continue
    const view = pdfium.view()
    const [x0, y0] = mapPoint(map, view.getFloat32(scratch + 32, true), view.getFloat32(scratch + 36, true))
    const [x1, y1] = mapPoint(map, view.getFloat32(scratch + 40, true), view.getFloat32(scratch + 44, true))
    links.push({ url, page: pageNumber, box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)] })
  }
  return links
}
