import type { Sheet } from '../document/sheet.ts'
import { readFontFiles } from './fonts.ts'

/** Code points of one font, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
function readCoverage(file: Buffer, into: Set<number>): void {
  const tables = file.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const record = 12 + i * 16
    if (file.toString('latin1', record, record + 4) !== 'cmap') continue
    const cmap = file.readUInt32BE(record + 8)
    const count = file.readUInt16BE(cmap + 2)
    for (let n = 0; n < count; n++) {
      const at = cmap + file.readUInt32BE(cmap + 4 + n * 8 + 4)
      const format = file.readUInt16BE(at)
      if (format === 4) {
        const half = file.readUInt16BE(at + 6)
        for (let s = 0; s < half; s += 2) {
          const end = file.readUInt16BE(at + 14 + s)
          const start = file.readUInt16BE(at + 16 + half + s)
          for (let code = start; code <= end && code !== 0xffff; code++) into.add(code)
        }
      }
      if (format === 12) {
        const groups = file.readUInt32BE(at + 12)
        for (let g = 0; g < groups; g++) {
          const end = file.readUInt32BE(at + 20 + g * 12)
          for (let code = file.readUInt32BE(at + 16 + g * 12); code <= end; code++) into.add(code)
        }
      }
    }
  }
}

let known: Set<number> | undefined
function coverage(): Set<number> {
  if (known) return known
  known = new Set<number>()
  for (const file of readFontFiles()) readCoverage(file, known)
  return known
}

const allText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(allText).join('')
      : ''
const invisible = /\s|[\u200b-\u200f]|\p{Variation_Selector}/u

/** A warning that names the letters no shipped font can draw (emoji, Chinese, Thai …), or nothing. */
export function missingLetters(sheet: Sheet): string[] {
  const fonts = coverage()
  const missing = [...new Set(allText(sheet))].filter((c) => !invisible.test(c) && !fonts.has(c.codePointAt(0)!))
  if (missing.length === 0) return []
  const shown = missing.slice(0, 12).join(' ')
  return [
    `No font of the templates can draw ${shown}${missing.length > 12 ? ' …' : ''}; the page shows empty boxes or gaps instead.`,
  ]
}
