// Puts damaged text right and keeps what it looked like, for the person to know.
import { findDamage, type Mend } from './find-damage.ts'

/** What was damaged in a file. Changed in place while the file is read. */
export interface Damage {
  /** How many signs or letters were mended. */
  count: number
  /** The first few words, as they stand in the file and as they are meant. */
  examples: { was: string; now: string }[]
}

export const startDamage = (): Damage => ({ count: 0, examples: [] })

export function mendText(text: string, damage?: Damage): string {
  const mends = findDamage(text)
  if (mends.length === 0) return text
  if (damage) noteDamage(damage, text, mends)
  return applyMends(text, mends)
}

/** Every string of a file that carries data, also those written as `\u00c3\u00a9`. */
export function mendJson(source: string): string {
  if (!/\\u00[c-f]/i.test(source)) return mendText(source)
  try {
    return mendText(JSON.stringify(JSON.parse(source)))
  } catch {
    return source
  }
}

function applyMends(text: string, mends: Mend[]): string {
  const parts: string[] = []
  let at = 0
  for (const mend of mends) {
    parts.push(text.slice(at, mend.start), mend.text)
    at = mend.end
  }
  return parts.join('') + text.slice(at)
}

export function noteDamage(damage: Damage, text: string, mends: Mend[]): void {
  damage.count += mends.length
  for (const mend of mends) {
    if (damage.examples.length >= 3) return
    const start = mend.start - /[^\s<>]{0,20}$/.exec(text.slice(Math.max(0, mend.start - 20), mend.start))![0].length
    const end = mend.end + /^[^\s<>]{0,20}/.exec(text.slice(mend.end, mend.end + 20))![0].length
    const own = mends.filter((other) => other.start >= start && other.end <= end)
    const shifted = own.map((other) => ({ ...other, start: other.start - start, end: other.end - start }))
    const was = text.slice(start, end)
    const now = applyMends(was, shifted).normalize('NFKC').trim()
    if (now !== '' && !damage.examples.some((known) => known.was === was)) damage.examples.push({ was, now })
  }
}
