// pdfium's page space (origin bottom left, unrotated) → points from the top left of the page as it is shown.
import type { Pdfium } from './open-pdfium.ts'

/** x' = ox + xx·x + yx·y, y' = oy + xy·x + yy·y. */
export interface PageMap {
  xx: number
  xy: number
  yx: number
  yy: number
  ox: number
  oy: number
}

/** Three points through pdfium's own mapping give the affine map, whatever the rotation and the crop box. */
export function mapPage(pdfium: Pdfium, page: number, width: number, height: number, scratch: number): PageMap {
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
  return { ox, oy, xx: (ax - ox) / 1000, xy: (ay - oy) / 1000, yx: (bx - ox) / 1000, yy: (by - oy) / 1000 }
}

export const mapPoint = (map: PageMap, x: number, y: number): [number, number] => [
  map.ox + map.xx * x + map.yx * y,
  map.oy + map.xy * x + map.yy * y,
]
