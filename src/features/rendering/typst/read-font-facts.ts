// What a font file says of itself: its family and the letters it has. Only the tables needed are read, not the file.
import { closeSync, openSync, readSync } from 'node:fs'

export interface FontFacts {
  family: string
  /** Pairs of first and last code point. */
  ranges: number[]
}

type Tables = (offset: number, length: number) => Buffer

/** Of a collection its first face. Undefined for what is no font or forbids being put into documents. */
export function readFontFacts(path: string): FontFacts | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const handle = file
    return describe((offset, length) => {
      const bytes = Buffer.alloc(Math.min(length, 8_000_000))
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset))
    })
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** OpenType 1.9: the table directory, behind the header of a collection where there is one. */
function describe(read: Tables): FontFacts | undefined {
  const head = read(0, 16)
  const start = head.toString('latin1', 0, 4) === 'ttcf' ? head.readUInt32BE(12) : 0
  const count = read(start, 12).readUInt16BE(4)
  const directory = read(start + 12, count * 16)
  const table = (tag: string): Buffer | undefined => {
    for (let at = 0; at < directory.length; at += 16)
      if (directory.toString('latin1', at, at + 4) === tag)
        return read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
    return undefined
  }
  const [cmap, name, os2] = [table('cmap'), table('name'), table('OS/2')]
  const restricted = os2 !== undefined && (os2.readUInt16BE(8) & 0xf) === 2
  if (!cmap || restricted) return undefined
  return { family: name ? readFamily(name) : '', ranges: readRanges(cmap) }
}

/** Code points from `cmap`, formats 4 and 12. */
export function readRanges(cmap: Buffer): number[] {
  const ranges: number[] = []
  const count = cmap.readUInt16BE(2)
  for (let n = 0; n < count; n++) {
    const at = cmap.readUInt32BE(4 + n * 8 + 4)
    const format = cmap.readUInt16BE(at)
    if (format === 4) {
      const half = cmap.readUInt16BE(at + 6)
      for (let s = 0; s < half; s += 2) {
        const last = cmap.readUInt16BE(at + 14 + s)
        const first = cmap.readUInt16BE(at + 16 + half + s)
        if (first < 0xffff) ranges.push(first, Math.min(last, 0xfffe))
      }
    }
    if (format === 12) {
      const groups = cmap.readUInt32BE(at + 12)
      for (let g = 0; g < groups; g++)
        ranges.push(cmap.readUInt32BE(at + 16 + g * 12), cmap.readUInt32BE(at + 20 + g * 12))
    }
  }
  return ranges
}

/** The typographic family, else the family; English where there is a choice. */
function readFamily(name: Buffer): string {
  const [count, texts] = [name.readUInt16BE(2), name.readUInt16BE(4)]
  let best = ''
  let rank = 0
  for (let n = 0; n < count; n++) {
    const at = 6 + n * 12
    const [platform, language, id] = [name.readUInt16BE(at), name.readUInt16BE(at + 4), name.readUInt16BE(at + 6)]
    const own = platform !== 3 || (id !== 1 && id !== 16) ? 0 : (id === 16 ? 4 : 2) + (language === 0x409 ? 1 : 0)
    if (own <= rank) continue
    const from = texts + name.readUInt16BE(at + 10)
    const text = Buffer.from(name.subarray(from, from + name.readUInt16BE(at + 8)))
    best = text.swap16().toString('utf16le')
    rank = own
  }
  return best
}
