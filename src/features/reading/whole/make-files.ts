// Small files made on the spot for the tests.
import { strToU8, zipSync } from 'fflate'

/**
 * A PDF with one text line per entry, Helvetica 11, top to bottom; each page gets the same lines. `drawn`: a bullet is a
 * small square beside its line, as browsers print it, instead of a letter in it.
 */
export function makePdf(lines: string[], pages = 1, { drawn = false } = {}): Uint8Array {
  const quote = (text: string) => text.replace(/[\\()]/g, '\\$&')
  const isDrawn = (line: string) => drawn && line.startsWith('- ')
  const marks = lines.map((line, row) => (isDrawn(line) ? `52 ${782 - 14 * row} 4 4 re f` : '')).join(' ')
  const words = lines.map((line) => `(${quote(isDrawn(line) ? line.slice(2) : line)}) Tj T*`).join(' ')
  const stream = `${marks} BT /F1 11 Tf 14 TL 60 780 Td ${words} ET`
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

const wordSpace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** `body` is the inside of `<w:body>`; `parts` are further parts by name. */
export function makeDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${wordSpace}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(text.replace('>', ` ${wordSpace}>`))]),
    ),
  })
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const sample = [
  'Ana Sousa',
  'Porto, Portugal | ana.sousa@correo.example | +351 21 000 0147',
  '',
  'EXPERIENCE',
  'Software Engineer, Halyard Ltd, Bath',
  'Mar 2019 - Present',
  '- Built a payments service in TypeScript.',
  '- Cut costs by 40%.',
  '',
  'EDUCATION',
  'BSc Physics, University of Porto',
  '2012 - 2015',
  '',
  'SKILLS',
  'TypeScript, PostgreSQL, C++',
]
