import { openPdfium } from '../pdf/open-pdfium.ts'
import { encodePng } from './encode-png.ts'

const dotsPerPoint = 1.7
const maxPages = 12
const maxSide = 2_400

export async function drawPages(pdf: Uint8Array): Promise<string[]> {
  const pages = await drawAll(pdf, maxPages, () => dotsPerPoint)
  return pages.map(({ png, wide, high }) => {
    const data = Buffer.from(png).toString('base64')
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}"><image width="${wide}" height="${high}" href="data:image/png;base64,${data}"/></svg>`
  })
}

/** The first page as a PNG of this width in pixels. */
export async function drawFirstPage({ pdf, width }: { pdf: Uint8Array; width: number }): Promise<Uint8Array> {
  const [page] = await drawAll(pdf, 1, (wide) => width / wide)
  if (!page) throw new Error('The PDF has no pages.')
  return page.png
}

/** `dots`: pixels a point, by the width of the page in points. */
async function drawAll(pdf: Uint8Array, most: number, dots: (wide: number) => number) {
  const { call, bytes, view } = await openPdfium()
  const at = call.malloc!(pdf.length)
  bytes().set(pdf, at)
  const document = call.FPDF_LoadMemDocument!(at, pdf.length, 0)
  if (!document) throw new Error('The PDF cannot be opened.')
  try {
    const count = Math.min(call.FPDF_GetPageCount!(document), most)
    return Array.from({ length: count }, (_, index) => drawPage(index))
  } finally {
    call.FPDF_CloseDocument!(document)
    call.free!(at)
  }

  function drawPage(index: number) {
    const page = call.FPDF_LoadPage!(document, index)
    const size = call.malloc!(8)
    call.FPDF_GetPageSizeByIndexF!(document, index, size)
    const [pointsWide, pointsHigh] = [view().getFloat32(size, true), view().getFloat32(size + 4, true)]
    call.free!(size)
    const scale = Math.min(dots(pointsWide), maxSide / Math.max(pointsWide, pointsHigh))
    const [width, height] = [Math.max(1, Math.round(pointsWide * scale)), Math.max(1, Math.round(pointsHigh * scale))]
    const bitmap = call.FPDFBitmap_Create!(width, height, 0)
    try {
      call.FPDFBitmap_FillRect!(bitmap, 0, 0, width, height, 0xffffffff)
      // 0x01: also what annotations show. 0x10: colours in the order red, green, blue.
      call.FPDF_RenderPageBitmap!(bitmap, page, 0, 0, width, height, 0, 0x11)
      const from = call.FPDFBitmap_GetBuffer!(bitmap)
      const png = encodePng(bytes().subarray(from, from + width * height * 4), width, height)
      return { png, wide: pointsWide, high: pointsHigh }
    } finally {
      call.FPDFBitmap_Destroy!(bitmap)
      call.FPDF_ClosePage!(page)
    }
  }
}
