// A small PDF writer that can also write wrong things on purpose.
import { deflateSync } from 'node:zlib'
import { latin1 } from './hostile-file.ts'

export interface PdfParts {
  /** Bodies of objects 1, 2, 3 …; latin1 text. */
  objects: string[]
  /** Extra entries of the trailer. */
  trailer?: string
  root?: string
  /** Replaces the cross-reference table and all behind it. */
  tail?: (offsets: number[], at: number) => string
}

export function writePdf({ objects, trailer = '', root = '1 0 R', tail }: PdfParts): Uint8Array {
  let text = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
  const offsets: number[] = []
  objects.forEach((body, i) => {
    offsets.push(text.length)
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
  })
  const at = text.length
  const size = objects.length + 1
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += tail
    ? tail(offsets, at)
    : `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root ${root} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return latin1(text)
}

export const stream = (body: string, entries = ''): string =>
  `<< /Length ${body.length} ${entries} >>\nstream\n${body}\nendstream`

/** Compressed as often as `times` says. */
export function flate(body: string | Uint8Array, times = 1, entries = ''): string {
  let bytes: Uint8Array = typeof body === 'string' ? latin1(body) : body
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes, { level: 9 })
  const filter = `/Filter [${Array(times).fill('/FlateDecode').join(' ')}]`
  return stream(Buffer.from(bytes).toString('latin1'), `${filter} ${entries}`)
}

export const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

const escapeText = (line: string) => line.replace(/[\\()]/g, '\\$&')

/** Lines of text, top to bottom. */
export const textContent = (lines: string[], size = 11): string =>
  `BT /F1 ${size} Tf ${size * 1.3} TL 60 780 Td\n${lines.map((line) => `(${escapeText(line)}) Tj T*`).join('\n')}\nET`

/** Catalog, page tree, one page, font and content: objects 1 to 5. `more` follows from 6 on. */
export function onePage(content: string, { page = '', resources = '', more = [] as string[] } = {}): string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> ${resources} >> ${page} >>`,
    font,
    content,
    ...more,
  ]
}

export function pages(count: number, text: string): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 5} 0 R`)
  return writePdf({
    objects: [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${count} >>`,
      font,
      stream(textContent(text.split('\n'))),
      ...kids.map(
        () =>
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      ),
    ],
  })
}
