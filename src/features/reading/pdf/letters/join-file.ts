// Qt, and so every page that wkhtmltopdf prints, places each letter by itself. pdfium makes an object of every such letter,
// which is most of the time the file takes. Here the letters are joined before pdfium sees them: the file gets a later
// version of its pages' content, the way an editor appends a change.
import { inflateSync } from 'node:zlib'
import { joinLetters, roomFor, type Widths } from './join-letters.ts'

const maxBytes = 4_000_000
const maxObjects = 4000
const maxContent = 4_000_000

interface QtFile {
  bytes: Buffer
  /** How many objects its table lists. */
  count: number
  offset: (number: number) => number
  /** The first 1,000 bytes of an object. */
  head: (number: number) => string
}

interface Page {
  number: number
  content: Buffer
  fonts: Map<string, Widths>
}

/** The same bytes, or more of them that draw the same (letters to 0.025 of their size). Never throws. */
export function joinFile(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > maxBytes || !isByQt(file)) return bytes
  try {
    return appendContents(file) ?? bytes
  } catch {
    // Whatever is unusual about the file, pdfium takes it as it is.
    return bytes
  }
}

/** Its first object names the producer, in UTF-16: "Qt 4.8.7". */
const isByQt = (file: Buffer): boolean => file.subarray(0, 1200).indexOf('/Producer (\xfe\xff\0Q\0t', 0, 'latin1') >= 0

function appendContents(bytes: Buffer): Buffer | undefined {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024))
  const trailer = /trailer\s*<<([^<>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)
  if (!trailer || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer[1]!)) return undefined
  const table = Number(trailer[2])
  const file = readTable(bytes, table)
  const pages = file ? findPages(file) : []
  if (pages.length === 0) return undefined
  const room = pages.reduce((sum, { content }) => sum + roomFor(content.length) + 200, bytes.length + 1200)
  const out = Buffer.allocUnsafeSlow(room)
  let length = bytes.copy(out)
  let entries = ''
  for (const { number, content, fonts } of pages) {
    const head = `\n${number} 0 obj\n<< /Length `
    const start = length + head.length + '0123456789 >>\nstream\n'.length
    const end = joinLetters(content, fonts, out, start)
    if (end === start) continue
    entries += `${number} 1\n${String(length + 1).padStart(10, '0')} 00000 n \n`
    out.write(`${head}${String(end - start).padStart(10, '0')} >>\nstream\n`, length, 'latin1')
    length = end + out.write('\nendstream\nendobj\n', end, 'latin1')
  }
  if (entries === '') return undefined
  const at = length
  length += out.write(`xref\n${entries}trailer\n<<${trailer[1]}/Prev ${table} >>\n`, length, 'latin1')
  length += out.write(`startxref\n${at}\n%%EOF\n`, length, 'latin1')
  return out.subarray(0, length)
}

/** "xref 0 22", then 20 bytes an object. */
function readTable(bytes: Buffer, at: number): QtFile | undefined {
  const start = /^xref\s+0 (\d+)\s*\n(?=\d{10} )/.exec(bytes.toString('latin1', at, at + 40))
  const count = Number(start?.[1])
  if (!start || count > maxObjects) return undefined
  const rows = bytes.toString('latin1', at + start[0].length, at + start[0].length + 20 * count)
  const offset = (number: number) => Number(rows.slice(20 * number, 20 * number + 10))
  return { bytes, count, offset, head: (number) => bytes.toString('latin1', offset(number), offset(number) + 1000) }
}

/** Every page's content, by the number of its object. */
function findPages(file: QtFile): Page[] {
  const pages: Page[] = []
  const known = new Map<number, Widths | undefined>()
  let room = maxContent
  for (let number = 1; number < file.count; number++) {
    const page = /^\d+ 0 obj\s*<<\s*\/Type \/Page\s[\s\S]*?\/Contents (\d+) 0 R\s+\/Resources (\d+) 0 R/.exec(
      file.head(number),
    )
    if (!page || pages.some((other) => other.number === Number(page[1]))) continue
    const content = readContent(file, Number(page[1]), room)
    const fonts = readFonts(file, Number(page[2]), known)
    if (!content || fonts.size === 0) continue
    room -= content.length
    pages.push({ number: Number(page[1]), content, fonts })
  }
  return pages
}

function readContent(file: QtFile, number: number, room: number): Buffer | undefined {
  const head = /^\d+ 0 obj\s*<<\s*\/Length (\d+) 0 R\s*\/Filter \/FlateDecode\s*>>\s*stream\r?\n/.exec(
    file.head(number),
  )
  const length = /^\d+ 0 obj\s+(\d+)\s/.exec(head ? file.head(Number(head[1])) : '')
  if (!head || !length) return undefined
  const from = file.offset(number) + head[0].length
  return inflateSync(file.bytes.subarray(from, from + Number(length[1])), { maxOutputLength: room })
}

/** The widths of the fonts that a page names. */
function readFonts(file: QtFile, resources: number, known: Map<number, Widths | undefined>): Map<string, Widths> {
  const fonts = new Map<string, Widths>()
  const list = /\/Font <<([^<>]*)>>/.exec(file.head(resources))?.[1] ?? ''
  for (const [, name, reference] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const number = Number(reference)
    if (!known.has(number)) known.set(number, readWidths(file, number))
    const widths = known.get(number)
    if (widths) fonts.set(name!, widths)
  }
  return fonts
}

function readWidths(file: QtFile, font: number): Widths | undefined {
  const own = /\/Encoding \/Identity-H\s+\/DescendantFonts \[(\d+) 0 R\]/.exec(file.head(font))
  if (!own) return undefined
  const from = file.offset(Number(own[1]))
  const described = file.bytes.toString('latin1', from, file.bytes.indexOf('endobj', from))
  const list = /\/W \[0 \[([\d ]+)\]\s*\]/.exec(described)?.[1]
  return list?.trim().split(' ').map(Number)
}
