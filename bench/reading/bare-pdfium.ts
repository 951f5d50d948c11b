// The floor: what pdfium alone needs to hand out a file's characters, without places, fonts, order or meaning.
import { openPdfium, type Pdfium } from '../../src/features/reading/pdf/open-pdfium.ts'

/** Number of characters in all pages; 0 when the file cannot be opened. */
export async function countCharacters(bytes: Uint8Array): Promise<number> {
  const pdfium = await openPdfium()
  const file = pdfium.call.malloc!(bytes.length)
  pdfium.bytes().set(bytes, file)
  const doc = pdfium.call.FPDF_LoadMemDocument!(file, bytes.length, 0)
  try {
    return doc ? readPages(pdfium, doc) : 0
  } finally {
    if (doc) pdfium.call.FPDF_CloseDocument!(doc)
    pdfium.call.free!(file)
  }
}

function readPages({ call }: Pdfium, doc: number): number {
  let characters = 0
  for (let index = 0; index < call.FPDF_GetPageCount!(doc); index++) {
    const page = call.FPDF_LoadPage!(doc, index)
    const text = call.FPDFText_LoadPage!(page)
    const count = Math.max(0, call.FPDFText_CountChars!(text))
    const buffer = call.malloc!(2 * count + 2)
    call.FPDFText_GetText!(text, 0, count, buffer)
    call.free!(buffer)
    call.FPDFText_ClosePage!(text)
    call.FPDF_ClosePage!(page)
    characters += count
  }
  return characters
}
