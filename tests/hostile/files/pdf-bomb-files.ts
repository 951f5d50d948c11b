// PDFs that unpack, repeat or draw without end, and images that are not what they claim.
import type { HostileFile } from './hostile-file.ts'
import { pdfOf, resumeText, strange } from './one-page-pdf.ts'
import { flate, stream, textContent } from './write-pdf.ts'

const spaces = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20, 32)
const bomb: HostileFile['ends'] = [
  'zip_bomb',
  'too_much_text',
  'timeout',
  'out_of_memory',
  'corrupt',
  'no_text',
  'empty',
  'read',
]
const image = (entries: string, body = '\u0000') =>
  stream(body, `/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 ${entries}`)
const form = (body: string, resources: string) =>
  stream(
    body,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << ${resources} >> >>`,
  )

/** Each form draws the next one twice: 2 to the power of `levels` drawings. */
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, i) =>
    i + 1 === levels ? form(resumeText, '') : form('/X Do /X Do', `/X ${i + 7} 0 R`),
  )

export const pdfBombFiles: HostileFile[] = [
  pdfOf('stream that unpacks to 512 MB of spaces', () => flate(spaces(512)), bomb),
  pdfOf('stream packed twice, 512 MB', () => flate(spaces(512), 2), bomb),
  pdfOf('stream packed ten times', () => flate(resumeText, 10), ['read', 'corrupt', 'no_text', 'empty']),
  pdfOf('two million words', () => flate(textContent(Array(250_000).fill('word word word word word word word word'))), [
    'too_much_text',
    'timeout',
    'out_of_memory',
  ]),
  pdfOf('300,000 pieces of one letter', () => flate(`BT /F1 8 Tf ${'(a) Tj 1 0 Td '.repeat(300_000)} ET`), [
    'read',
    'too_much_text',
    'timeout',
    'no_text',
  ]),
  pdfOf(
    'a million letters in one spot',
    () => flate(`BT /F1 8 Tf 100 100 Td ${'(aaaaaaaaaa) Tj 1 0 0 1 100 100 Tm '.repeat(100_000)} ET`),
    ['too_much_text', 'timeout', 'read', 'out_of_memory', 'no_text'],
  ),
  pdfOf('run-length bomb', () => stream('\u0081 '.repeat(2_000_000), '/Filter /RunLengthDecode'), bomb),
  pdfOf('ASCII85 noise', () => stream('z'.repeat(2_000_000), '/Filter /ASCII85Decode'), bomb),
  pdfOf('LZW noise', () => stream('\u0080\u0000\u00ff'.repeat(200_000), '/Filter /LZWDecode'), bomb),
  pdfOf('unknown filter', () => stream(resumeText, '/Filter /SecretDecode'), strange),
  pdfOf('flate data that is noise', () => stream('not deflate at all', '/Filter /FlateDecode'), strange),
  pdfOf(
    'predictor with silly columns',
    () => flate(resumeText, 1, '/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 255 >>'),
    strange,
  ),
  pdfOf(
    'form that draws itself',
    () => stream('/X Do'),
    ['no_text', 'empty', 'read', 'corrupt'],
    () => ({ resources: '/XObject << /X 6 0 R >>', more: [form(`${resumeText} /X Do`, '/X 6 0 R')] }),
  ),
  pdfOf(
    'two forms that draw each other',
    () => stream('/X Do'),
    strange,
    () => ({
      resources: '/XObject << /X 6 0 R >>',
      more: [form('/X Do', '/X 7 0 R'), form(`${resumeText} /X Do`, '/X 6 0 R')],
    }),
  ),
  pdfOf(
    'forms that double 12 times',
    () => stream('/X Do'),
    ['read', 'too_much_text', 'no_text', 'timeout'],
    () => ({ resources: '/XObject << /X 6 0 R >>', more: doubling(12) }),
  ),
  pdfOf(
    'forms that double 30 times',
    () => stream('/X Do'),
    ['too_much_text', 'timeout', 'out_of_memory', 'no_text', 'read', 'corrupt'],
    () => ({ resources: '/XObject << /X 6 0 R >>', more: doubling(30) }),
  ),
  pdfOf(
    'a scan: one image over the page',
    () => stream('595 0 0 842 0 0 cm /I Do'),
    ['no_text'],
    () => ({ resources: '/XObject << /I 6 0 R >>', more: [image('/Width 1 /Height 1')] }),
  ),
  pdfOf(
    'image of 100,000 × 100,000',
    () => stream(`${resumeText} q 595 0 0 842 0 0 cm /I Do Q`),
    ['read', 'no_text', 'corrupt'],
    () => ({ resources: '/XObject << /I 6 0 R >>', more: [image('/Width 100000 /Height 100000')] }),
  ),
  pdfOf(
    'image that masks itself',
    () => stream(`${resumeText} /I Do`),
    ['read', 'corrupt'],
    () => ({ resources: '/XObject << /I 6 0 R >>', more: [image('/Width 1 /Height 1 /SMask 6 0 R')] }),
  ),
  pdfOf(
    'damaged JBIG2 and JPEG 2000 images',
    () => stream(`${resumeText} /I Do /J Do`),
    ['read', 'corrupt'],
    () => ({
      resources: '/XObject << /I 6 0 R /J 7 0 R >>',
      more: [
        image('/Width 9 /Height 9 /Filter /JBIG2Decode', 'noise'),
        image('/Width 9 /Height 9 /Filter /JPXDecode', 'noise'),
      ],
    }),
  ),
  pdfOf('inline image without end', () => stream(`${resumeText} BI /W 10 /H 10 ID ${'x'.repeat(10_000)}`), [
    'read',
    'corrupt',
  ]),
]
