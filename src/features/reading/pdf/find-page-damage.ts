// Text of a PDF page that was written in a wrong encoding, by the index of each character.
import { findDamage, type Mend } from '../encoding/find-damage.ts'
import { type Damage, noteDamage } from '../encoding/mend-text.ts'
import type { Pdfium } from './open-pdfium.ts'

/** Asked for letters that may be a first byte of UTF-8 only: anything else behind them than ASCII, or a lone `Â`. */
export function mayBeDamaged(pdfium: Pdfium, text: number, index: number): boolean {
  const next = pdfium.call.FPDFText_GetUnicode!(text, index + 1)
  return next > 0x7e || (next <= 0x20 && pdfium.call.FPDFText_GetUnicode!(text, index) === 0xc2)
}

export function findPageDamage(pdfium: Pdfium, text: number, count: number, damage: Damage): Map<number, Mend> {
  const getUnicode = pdfium.call.FPDFText_GetUnicode!
  const units: string[] = []
  for (let index = 0; index < count; index++) units.push(unitOf(getUnicode(text, index)))
  const page = units.join('')
  const mends = findDamage(page)
  if (mends.length > 0) noteDamage(damage, page, mends)
  return new Map(mends.map((mend) => [mend.start, mend]))
}

/** One unit for each character, so that offsets are indices. pdfium gives 2 for a hyphen that may go. */
function unitOf(code: number): string {
  if (code === 2) return '\u00ad'
  return code > 0xffff ? '\ufffc' : String.fromCharCode(code)
}
