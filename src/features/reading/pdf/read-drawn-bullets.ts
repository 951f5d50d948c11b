// Bullets that are drawn, not written: browsers print the signs of a list as small discs and squares without a letter.

import { measureBullet } from '../document/bullets.ts'
import type { DraftLine } from '../document/line.ts'
import type { Pdfium } from './open-pdfium.ts'
import { mapPoint, type PageMap } from './page-map.ts'

const pathType = 2
const maxObjects = 6000
/** Points across: a disc of browsers is a third of the letters' size. */
const [smallest, largest] = [1.2, 7]

interface Mark {
  right: number
  middle: number
  size: number
}

/** Marks the lines that have such a sign right before them as items of a list. Pages that write their signs are left alone. */
export function markDrawnBullets(
  pdfium: Pdfium,
  page: number,
  map: PageMap,
  scratch: number,
  lines: readonly DraftLine[],
): void {
  if (lines.some(({ text }) => measureBullet(text) > 0)) return
  const marks = readMarks(pdfium, page, map, scratch)
  if (marks.length < 2) return
  for (const line of lines) if (line.box && marks.some((mark) => stands(mark, line))) line.listItem = true
}

function readMarks(pdfium: Pdfium, page: number, map: PageMap, scratch: number): Mark[] {
  const { call } = pdfium
  const marks: Mark[] = []
  const count = Math.min(call.FPDFPage_CountObjects!(page), maxObjects)
  for (let index = 0; index < count; index++) {
    const object = call.FPDFPage_GetObject!(page, index)
    if (call.FPDFPageObj_GetType!(object) !== pathType) continue
    if (!call.FPDFPageObj_GetBounds!(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue
    const [left, bottom, right, top] = pdfium.floats().subarray(scratch >> 2, (scratch >> 2) + 4)
    const [x0, y0] = mapPoint(map, left!, bottom!)
    const [x1, y1] = mapPoint(map, right!, top!)
    const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
    if (Math.min(width, height) < smallest || Math.max(width, height) > largest) continue
    if (Math.max(width, height) > 1.3 * Math.min(width, height)) continue
    marks.push({ right: Math.max(x0, x1), middle: (y0 + y1) / 2, size: Math.max(width, height) })
  }
  return marks
}

/** The sign of an item is smaller than its letters, close before them and within their height; a bold line has a dot of a timeline. */
function stands(mark: Mark, { box, runs = [] }: DraftLine): boolean {
  const [left, top, , bottom] = box!
  const size = runs[0]?.size ?? bottom - top
  const distance = left - mark.right
  return (
    !runs.every((run) => run.bold) &&
    mark.size <= 0.55 * size &&
    distance > 0 &&
    distance <= 2 * size &&
    mark.middle > top &&
    mark.middle < bottom
  )
}
