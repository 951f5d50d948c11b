// Filled shapes and pictures behind text: white letters on a dark bar are meant to be read, on white paper they are not.
import type { Box } from '#features/profiles/contract.ts'
import type { Pdfium } from './open-pdfium.ts'
import { mapPoint, type PageMap } from './page-map.ts'

const pathType = 2
const imageType = 3
const shadingType = 4
const formType = 5
const maxObjects = 6000

/** Boxes of everything on the page that is not text and not white. */
export function readBackdrops(pdfium: Pdfium, page: number, map: PageMap, scratch: number): Box[] {
  const { call } = pdfium
  const boxes: Box[] = []
  const count = Math.min(call.FPDFPage_CountObjects!(page), maxObjects)
  for (let index = 0; index < count; index++) {
    const object = call.FPDFPage_GetObject!(page, index)
    const type = call.FPDFPageObj_GetType!(object)
    if (![pathType, imageType, shadingType, formType].includes(type)) continue
    if (type === pathType && isPale(pdfium, object, scratch)) continue
    if (!call.FPDFPageObj_GetBounds!(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const [left, bottom, right, top] = pdfium.floats().subarray(scratch >> 2, (scratch >> 2) + 4)
    const [x0, y0] = mapPoint(map, left!, bottom!)
    const [x1, y1] = mapPoint(map, right!, top!)
    boxes.push([Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)])
  }
  return boxes
}

function isPale(pdfium: Pdfium, path: number, scratch: number): boolean {
  if (!pdfium.call.FPDFPageObj_GetFillColor!(path, scratch, scratch + 4, scratch + 8, scratch + 12)) return true
  const bytes = pdfium.bytes()
  const [red, green, blue, alpha] = [0, 4, 8, 12].map((at) => bytes[scratch + at]!)
  return alpha! < 40 || (red! > 235 && green! > 235 && blue! > 235)
}
