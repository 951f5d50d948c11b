// Tells the lines of an entry's header from the text below it.
import type { Line } from '../document/line.ts'

/** Ends a name as well as a sentence. */
const abbreviation =
  /(?<![\p{L}])(?:inc|ltd|corp|kft|zrt|nyrt|pty|pvt|pte|plc|bhd|sdn|s\.a|s\.l|s\.p\.a|s\.r\.l|a\.s|d\.o\.o|dept|univ|inst|co|llc|lda|ltda|gmbh|bros|sons|cie|cía|u\.s|d\.c|etc|jr|sr|ph\.d|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu

/** Runs on like a sentence: long, or ending with a full stop after several words. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words > 16 || (words > 4 && /[.;!?]$/.test(text) && !abbreviation.test(text))
}

export function looksLikeHeader(line: Line): boolean {
  if (line.bullet || line.hidden) return false
  const text = line.text.trim()
  return text.length <= 120 && !/^\p{Ll}/u.test(text) && !isSentence(text)
}
