// PDFs that are well built but hold strange text, pages, links and fonts.
import type { HostileFile } from './hostile-file.ts'
import { type PageOptions, pdfOf, resumeLines, resumeText, strange } from './one-page-pdf.ts'
import { flate, font, stream, textContent } from './write-pdf.ts'

const fontWith = (entries: string) => (): PageOptions => ({
  resources: '/Font << /F1 6 0 R >>',
  more: [`<< /Type /Font ${entries} >>`],
})

export const pdfContentFiles: HostileFile[] = [
  pdfOf('empty page', () => stream(''), ['no_text', 'empty']),
  pdfOf('only spaces', () => stream(textContent(['   ', '     ', ''])), ['no_text', 'empty']),
  pdfOf('only punctuation', () => stream(textContent(['... --- ...', '!!!', '* * *'])), ['no_text', 'empty']),
  pdfOf('font of 10,000 points', () => stream(textContent(resumeLines, 10_000)), strange),
  pdfOf('font of 1 point', () => stream(textContent(resumeLines, 1)), strange),
  pdfOf('font of 0 points', () => stream(textContent(resumeLines, 0)), strange),
  pdfOf('font of -12 points', () => stream(textContent(resumeLines, -12)), strange),
  pdfOf('font of 1e38 points', () => stream(`BT /F1 ${'9'.repeat(38)} Tf (a person) Tj ET`), strange),
  pdfOf(
    'numbers that are not numbers',
    () => stream(resumeText.replace('60 780 Td', '--5 .. Td 1e99 0 0 nan 5 5 Tm')),
    strange,
  ),
  pdfOf('matrix of zeros', () => stream(`0 0 0 0 0 0 cm ${resumeText}`), strange),
  pdfOf(
    'white text below black text',
    () => stream(`${resumeText} 1 1 1 rg ${textContent(['hidden words of praise'])}`),
    ['read'],
  ),
  pdfOf('text far off the page', () => stream(`1 0 0 1 99999 99999 cm ${resumeText}`), strange),
  pdfOf('upside-down text', () => stream(`-1 0 0 -1 595 842 cm ${resumeText}`), strange),
  pdfOf(
    'every letter rotated',
    () =>
      stream(
        `BT /F1 12 Tf ${[...'A person turned around'].map((letter, i) => `0 1 -1 0 ${100 + i * 9} 400 Tm (${letter}) Tj`).join(' ')} ET`,
      ),
    strange,
  ),
  pdfOf('null bytes inside text', () => stream(resumeText.replaceAll('Quality', 'Qual\u0000\u0000ity')), ['read']),
  pdfOf(
    'control characters inside text',
    () => stream(resumeText.replaceAll('Trained', 'Tra\u0001\u0002\u0008ined\u007f')),
    ['read'],
  ),
  pdfOf(
    'brackets 100,000 deep in a string',
    () => stream(`BT /F1 9 Tf ${'('.repeat(100_000)}x${')'.repeat(100_000)} Tj ET ${resumeText}`),
    strange,
  ),
  pdfOf('string that never ends', () => stream(`${resumeText} BT (${'a'.repeat(100_000)}`), [
    'read',
    'corrupt',
    'no_text',
  ]),
  pdfOf('name of a megabyte', () => stream(`/${'N'.repeat(2 ** 20)} gs ${resumeText}`), ['read', 'no_text']),
  pdfOf('a million saved states', () => flate(`${'q '.repeat(1_000_000)}${resumeText}`), [
    'read',
    'no_text',
    'corrupt',
    'timeout',
    'out_of_memory',
  ]),
  pdfOf('a million operands', () => flate(`${'1 '.repeat(1_000_000)} ${resumeText}`), strange),
  pdfOf('operators that do not exist', () => stream(`${'foo bar Zz '.repeat(10_000)} ${resumeText}`), [
    'read',
    'no_text',
  ]),
  pdfOf(
    'array of 20,000 contents',
    () => `[${'6 0 R '.repeat(20_000)}]`,
    ['read', 'too_much_text', 'timeout', 'no_text'],
    () => ({ more: [stream('q Q')] }),
  ),
  pdfOf(
    'page of no size',
    () => stream(resumeText),
    strange,
    () => ({ page: '/MediaBox [0 0 0 0]' }),
  ),
  pdfOf(
    'page of a billion points',
    () => stream(resumeText),
    strange,
    () => ({ page: '/MediaBox [0 0 1000000000 1000000000]' }),
  ),
  pdfOf(
    'page with a broken box',
    () => stream(resumeText),
    strange,
    () => ({ page: '/MediaBox [(a) null 3] /CropBox 7' }),
  ),
  pdfOf(
    'page turned by 45 degrees',
    () => stream(resumeText),
    strange,
    () => ({ page: '/Rotate 45' }),
  ),
  pdfOf(
    'page turned by 90 degrees',
    () => stream(resumeText),
    ['read'],
    () => ({ page: '/Rotate 90' }),
  ),
  pdfOf(
    '50,000 annotations',
    () => stream(resumeText),
    ['read', 'timeout'],
    () => ({
      page: `/Annots [${'6 0 R '.repeat(50_000)}]`,
      more: ['<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.example) >> >>'],
    }),
  ),
  pdfOf(
    'annotation that is its own parent',
    () => stream(resumeText),
    ['read'],
    () => ({
      page: '/Annots [6 0 R]',
      more: ['<< /Type /Annot /Subtype /Popup /Parent 6 0 R /Popup 6 0 R /Rect [0 0 9 9] /A 6 0 R /Next 6 0 R >>'],
    }),
  ),
  pdfOf(
    'link of a megabyte',
    () => stream(resumeText),
    ['read'],
    () => ({
      page: '/Annots [6 0 R]',
      more: [
        `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://${'a'.repeat(2 ** 20)}.example) >> >>`,
      ],
    }),
  ),
  pdfOf(
    'links of evil kinds',
    () => stream(resumeText),
    ['read'],
    () => ({
      page: '/Annots [6 0 R 7 0 R 8 0 R]',
      more: ['javascript:alert\\(1\\)', 'file:///etc/passwd', 'data:text/html,<script>'].map(
        (url) => `<< /Type /Annot /Subtype /Link /Rect [60 700 200 790] /A << /S /URI /URI (${url}) >> >>`,
      ),
    }),
  ),
  pdfOf('font without anything', () => stream(resumeText), strange, fontWith('')),
  pdfOf(
    'font file of noise',
    () => stream(resumeText),
    strange,
    () => ({
      resources: '/Font << /F1 6 0 R >>',
      more: [
        '<< /Type /Font /Subtype /TrueType /BaseFont /Noise /FirstChar 32 /LastChar 255 /Widths 9 0 R /FontDescriptor 7 0 R >>',
        '<< /Type /FontDescriptor /FontName /Noise /Flags 32 /FontFile2 8 0 R >>',
        stream('\u0000\u0001\u0000\u0000noise'.repeat(500)),
        '[]',
      ],
    }),
  ),
  pdfOf(
    'font drawn by itself',
    () => stream(resumeText),
    strange,
    () => ({
      resources: '/Font << /F1 6 0 R >>',
      more: [
        '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 66 /Widths [9 9] /Encoding << /Differences [65 /a /b] >> /CharProcs << /a 7 0 R /b 7 0 R >> /Resources << /Font << /F1 6 0 R >> >> >>',
        stream('9 0 d0 BT /F1 9 Tf (AB) Tj ET'),
      ],
    }),
  ),
  pdfOf(
    'composite font that descends from itself',
    () => stream(resumeText),
    strange,
    fontWith('/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [6 0 R]'),
  ),
  pdfOf(
    'character map of 65,536 long words',
    () => stream(resumeText),
    ['read', 'too_much_text', 'no_text', 'empty', 'timeout'],
    () => ({
      resources: '/Font << /F1 6 0 R >>',
      more: [
        font.replace('>>', '/ToUnicode 7 0 R >>'),
        flate(
          `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 100 beginbfchar ${Array.from({ length: 256 }, (_, i) => `<${i.toString(16).padStart(2, '0')}> <${'0041'.repeat(500)}>`).join(' ')} endbfchar endcmap`,
        ),
      ],
    }),
  ),
  pdfOf(
    'character map to lone surrogates and nulls',
    () => stream(resumeText),
    strange,
    () => ({
      resources: '/Font << /F1 6 0 R >>',
      more: [
        font.replace('>>', '/ToUnicode 7 0 R >>'),
        stream(
          'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 3 beginbfchar <61> <d800> <65> <dfff> <69> <0000> endbfchar endcmap',
        ),
      ],
    }),
  ),
  pdfOf(
    'right-to-left and emoji by character map',
    () => stream(resumeText),
    ['read', 'no_text'],
    () => ({
      resources: '/Font << /F1 6 0 R >>',
      more: [
        font.replace('>>', '/ToUnicode 7 0 R >>'),
        stream(
          'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 4 beginbfchar <61> <05d0> <65> <05d1> <69> <0645> <6f> <d83dde00> endbfchar endcmap',
        ),
      ],
    }),
  ),
  pdfOf(
    '20,000 fonts',
    () => stream(resumeText),
    ['read', 'timeout', 'no_text'],
    () => ({ resources: `/Font << ${Array.from({ length: 20_000 }, (_, i) => `/F${i} 4 0 R`).join(' ')} >>` }),
  ),
]
