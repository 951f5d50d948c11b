// Files of other kinds under a résumé's name.
import { gzipSync } from 'node:zlib'
import { type HostileFile, latin1, utf8 } from './hostile-file.ts'
import { writeZip } from './write-zip.ts'

const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255)
const starts =
  (head: string, length = 4000) =>
  () =>
    Buffer.concat([latin1(head), noise(length)])
const wrong = (kind: string, fileName: string, make: () => Uint8Array, ends: HostileFile['ends']): HostileFile => ({
  name: `wrong type: ${kind} as ${fileName}`,
  fileName,
  make,
  ends,
})
const archive =
  (...files: [string, string][]) =>
  () =>
    // A `mimetype` part comes first and is stored, so that it can be seen from outside.
    writeZip(files.map(([name, text]) => ({ name, data: utf8(text), method: name === 'mimetype' ? 0 : 8 })))

export const wrongTypeFiles: HostileFile[] = [
  wrong('Windows program', 'resume.pdf', starts('MZ\u0090\u0000\u0003\u0000'), ['wrong_type']),
  wrong('Linux program', 'resume.docx', starts('\u007fELF\u0002\u0001\u0001\u0000'), ['wrong_type']),
  wrong('Java class', 'resume.pdf', starts('\u00ca\u00fe\u00ba\u00be\u0000\u0000\u0000\u0034'), ['wrong_type']),
  wrong('WebAssembly', 'resume.pdf', starts('\u0000asm\u0001\u0000\u0000\u0000'), ['wrong_type']),
  wrong('PNG', 'resume.pdf', starts('\u0089PNG\r\n\u001a\n'), ['picture']),
  wrong('JPEG', 'resume.pdf', starts('\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'), ['picture']),
  wrong('GIF', 'resume.docx', starts('GIF89a'), ['picture']),
  wrong('WebP', 'resume.docx', starts('RIFF\u0024\u0000\u0000\u0000WEBPVP8 '), ['picture']),
  wrong('TIFF', 'resume.pdf', starts('II*\u0000\u0008\u0000\u0000\u0000'), ['picture']),
  wrong('HEIC', 'resume.pdf', starts('\u0000\u0000\u0000\u0018ftypheic'), ['picture']),
  wrong('BMP', 'resume.pdf', starts('BM\u0036\u0000\u0000\u0000\u0000\u0000\u0000\u0000'), ['picture']),
  wrong('SVG', 'resume.txt', () => utf8('<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>'), [
    'picture',
    'wrong_type',
  ]),
  wrong('MP3', 'resume.pdf', starts('ID3\u0003\u0000\u0000'), ['wrong_type']),
  wrong('MP4', 'resume.pdf', starts('\u0000\u0000\u0000\u0020ftypisom'), ['wrong_type']),
  wrong('gzip', 'resume.pdf', () => gzipSync('a résumé'), ['wrong_type']),
  wrong('RAR', 'resume.docx', starts('Rar!\u001a\u0007\u0001\u0000'), ['wrong_type']),
  wrong('7-Zip', 'resume.docx', starts('7z\u00bc\u00af\u0027\u001c'), ['wrong_type']),
  wrong('SQLite', 'resume.json', starts('SQLite format 3\u0000'), ['wrong_type']),
  wrong('PostScript', 'resume.pdf', () => latin1('%!PS-Adobe-3.0\n/Times 12 selectfont (Hi) show showpage'), [
    'wrong_type',
  ]),
  wrong('RTF', 'resume.docx', () => latin1('{\\rtf1\\ansi A person\\par}'), ['other_office']),
  wrong(
    'OpenDocument text',
    'resume.docx',
    archive(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<a/>']),
    ['other_office'],
  ),
  wrong(
    'OpenDocument spreadsheet',
    'resume.docx',
    archive(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<a/>']),
    ['spreadsheet', 'other_office'],
  ),
  wrong('Pages', 'resume.docx', archive(['Index/Document.iwa', 'x'], ['preview.jpg', 'x']), ['other_office']),
  wrong('XLSX', 'resume.docx', archive(['[Content_Types].xml', '<Types/>'], ['xl/workbook.xml', '<workbook/>']), [
    'spreadsheet',
  ]),
  wrong('PPTX', 'resume.docx', archive(['[Content_Types].xml', '<Types/>'], ['ppt/presentation.xml', '<p/>']), [
    'spreadsheet',
  ]),
  wrong('ZIP of photos', 'resume.docx', archive(['cat.jpg', 'x'], ['dog.jpg', 'y']), ['wrong_type']),
  wrong('EPUB', 'resume.docx', archive(['mimetype', 'application/epub+zip'], ['META-INF/container.xml', '<a/>']), [
    'wrong_type',
  ]),
  wrong('JAR', 'resume.pdf', archive(['META-INF/MANIFEST.MF', 'Main-Class: X'], ['X.class', 'x']), ['wrong_type']),
  wrong('empty ZIP', 'resume.docx', () => writeZip([]), ['wrong_type', 'empty', 'corrupt']),
  wrong('noise', 'resume.pdf', () => noise(50_000), ['wrong_type']),
  wrong('noise', 'resume.txt', () => noise(50_000), ['wrong_type']),
  wrong('XML', 'resume.txt', () => utf8('<?xml version="1.0"?><feed><entry>Hi</entry></feed>'), ['wrong_type']),
  wrong('empty', 'resume.pdf', () => new Uint8Array(), ['empty']),
  wrong('empty', 'resume.txt', () => new Uint8Array(), ['empty']),
  wrong('one zero byte', 'resume.pdf', () => new Uint8Array(1), ['wrong_type', 'empty']),
  wrong('10 KB of zero bytes', 'resume.txt', () => new Uint8Array(10_000), ['wrong_type', 'empty']),
  wrong('a byte too many (10 MB + 1)', 'resume.txt', () => Buffer.alloc(10 * 2 ** 20 + 1, 97), ['too_large']),
  wrong(
    'a PDF of 10 MB + 1',
    'resume.pdf',
    () => Buffer.concat([latin1('%PDF-1.7\n'), Buffer.alloc(10 * 2 ** 20, 97)]),
    ['too_large'],
  ),
]
