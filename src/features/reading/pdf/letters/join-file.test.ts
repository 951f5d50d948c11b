import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../reading-limits.ts'
import { readPdf } from '../read-pdf.ts'
import { joinFile } from './join-file.ts'

const widths = new Map([...'abcdefghijklmnopqrstuvwxyzA '].map((letter, at) => [letter, 300 + 10 * at]))
const glyphs = [...widths.keys()]
const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')

/** Each letter by itself, its advance rounded to whole points as Qt does. */
function letters(text: string, x: number, y: number, size = 12): string {
  const lines = [...text].map((letter, at) => {
    const advance = at === 0 ? x : Math.round(((widths.get(text[at - 1]!) ?? 0) * size) / 1000)
    return `${advance} ${at === 0 ? y : 0} Td <${hex(glyphs.indexOf(letter))}> Tj`
  })
  return `/F6 ${size} Tf 1 0 0 -1 0 0 Tm\n${lines.join('\n')}\n`
}

/** A file in Qt's form; under another producer's name it is read as it is. */
function makeFile(blocks: string[], producer: string): Buffer {
  const content = deflateSync(
    `0.75 0 0 -0.75 28.5 813.5 cm\nq\n0 0 0 rg\n${blocks.map((block) => `BT\n${block}ET\n`).join('')}Q\n`,
  )
  const name = Buffer.from(`\ufeff${producer}`, 'utf16le').swap16().toString('latin1')
  const map = glyphs.map((letter, at) => `<${hex(at)}> <${hex(letter.codePointAt(0)!)}>`).join('\n')
  const unicode = `begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${glyphs.length} beginbfchar\n${map}\nendbfchar\nendcmap`
  const bodies = [
    `<<\n/Title (\xfe\xff)\n/Producer (${name})\n>>`,
    '<<\n/Type /Pages\n/Kids [ 3 0 R ]\n/Count 1\n>>',
    '<<\n/Type /Page\n/Parent 2 0 R\n/Contents 4 0 R\n/Resources 5 0 R\n/MediaBox [0 0 595 842]\n>>',
    `<<\n/Length 9 0 R\n/Filter /FlateDecode\n>>\nstream\n${content.toString('latin1')}\nendstream`,
    '<<\n/Font <<\n/F6 6 0 R\n>>\n>>',
    '<< /Type /Font\n/Subtype /Type0\n/BaseFont /Arial\n/Encoding /Identity-H\n/DescendantFonts [7 0 R]\n/ToUnicode 8 0 R>>',
    `<< /Type /Font\n/Subtype /CIDFontType2\n/BaseFont /Arial\n/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>\n/CIDToGIDMap /Identity\n/W [0 [${[...widths.values()].join(' ')} ]\n]\n>>`,
    `<< /Length ${unicode.length} >>\nstream\n${unicode}\nendstream`,
    String(content.length),
    '<<\n/Type /Catalog\n/Pages 2 0 R\n>>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = bodies.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 11\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<<\n/Size 11\n/Info 1 0 R\n/Root 10 0 R\n>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}

const read = async (bytes: Buffer) =>
  (await readPdf(bytes, defaultLimits)).lines.map(({ text, box }) => ({ text, box: box!.map(Math.round) }))

describe('joinFile', () => {
  const blocks = [
    letters('Alice appears in print', 10, -20, 19),
    letters('each letter stood alone ', 10, -60),
    // A tab stop within the block, and a step down.
    `${letters('left', 10, -90)}200 0 Td <0011> Tj\n6 0 Td <0008> Tj\n-206 -30 Td <0003> Tj\n5.5 0 Td <0004> Tj\n`,
    // Not letters alone.
    `${letters('kept as it is', 10, -160)}1 Tr\n`,
  ]

  it('draws the same letters in the same places, with fewer objects', async () => {
    const [plain, qt] = [makeFile(blocks, 'Other 1'), makeFile(blocks, 'Qt 4.8.7')]
    const joined = Buffer.from(joinFile(qt))
    expect(joined.subarray(0, qt.length).equals(qt)).toBe(true)
    expect(joined.toString('latin1', qt.length)).toMatch(/\]TJ[\s\S]*\/Prev \d+/)
    expect(joined.toString('latin1', qt.length)).toContain('1 Tr')
    const lines = await read(qt)
    expect(lines).toEqual(await read(plain))
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Alice appears in print', 'each letter stood alone', 'kept as it is']),
    )
  })

  it('leaves every other file alone', () => {
    const plain = makeFile(blocks, 'Other 1')
    expect(joinFile(plain)).toBe(plain)
    const short = makeFile(blocks, 'Qt 4.8.7').subarray(0, -9)
    expect(joinFile(short)).toBe(short)
    const empty = makeFile(['0 0 Td\n'], 'Qt 4.8.7')
    expect(joinFile(empty)).toBe(empty)
  })

  it('survives any damage', () => {
    const file = makeFile(blocks, 'Qt 4.8.7')
    for (let at = 0; at < file.length; at += 7) {
      const damaged = Buffer.from(file)
      damaged[at] = 0x39
      expect(joinFile(damaged).length).toBeGreaterThanOrEqual(file.length)
      expect(joinFile(file.subarray(0, at)).length).toBeGreaterThanOrEqual(at)
    }
  })
})
