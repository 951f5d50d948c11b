// How much of a page is pictures: tells a scan from a document without text.
import type { Pdfium } from './open-pdfium.ts'

const imageType = 3
const maxObjects = 4000

/** Count of pictures and the share (0–1) of the page that the largest covers. */
export function readImages(
  pdfium: Pdfium,
  page: number,
  area: number,
  scratch: number,
): { images: number; largest: number } {
  const { call } = pdfium
  const count = Math.min(call.FPDFPage_CountObjects!(page), maxObjects)
  let images = 0
  let largest = 0
  for (let index = 0; index < count; index++) {
    const object = call.FPDFPage_GetObject!(page, index)
    if (!object || call.FPDFPageObj_GetType!(object) !== imageType) continue
    if (!call.FPDFPageObj_GetBounds!(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const view = pdfium.view()
    const width = view.getFloat32(scratch + 8, true) - view.getFloat32(scratch, true)
    const height = view.getFloat32(scratch + 12, true) - view.getFloat32(scratch + 4, true)
    if (width < 12 || height < 12) continue
    images++
    largest = Math.max(largest, (width * height) / area)
  }
  return { images, largest: Math.min(largest, 1) }
}
