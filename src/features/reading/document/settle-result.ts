// What no reader may let through, settled once for all formats.
import type { ReadResume } from '../../profiles/contract.ts'

/**
 * Replaces NUL characters and lone surrogates (no database stores them) by U+FFFD, which keeps every offset, and drops
 * boxes whose corners are no numbers. Changes `read` in place: it was made for this call.
 */
export function settleResult(read: ReadResume): ReadResume {
  const { document, profile, provenance } = read
  document.text = settle(document.text)
  // Lines, pages and provenance hold numbers only.
  for (const holder of [profile, document.links, document.layout]) settleStrings(holder)
  for (const places of [document.lines, document.links, Object.values(provenance)])
    for (const place of places) if (place.box && !place.box.every(Number.isFinite)) delete place.box
  return read
}

const settle = (text: string): string =>
  text.includes('\u0000') || !text.isWellFormed() ? text.toWellFormed().replaceAll('\u0000', '\uFFFD') : text

function settleStrings(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') (holder as Record<string, unknown>)[key] = settle(value)
    else if (value && typeof value === 'object') settleStrings(value)
  }
}
