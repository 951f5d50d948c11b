// What no reader may let through, settled once for all formats.
import type { ReadResume } from '../../profiles/contract.ts'

/**
 * Replaces NUL characters and lone surrogates (no database stores them) by U+FFFD, which keeps every offset, and drops
 * boxes whose corners are no numbers. Changes `read` in place: it was made for this call.
 */
export function settleResult(read: ReadResume): ReadResume {
  settleStrings(read)
  const { document, provenance } = read
  for (const place of [...document.lines, ...document.links, ...Object.values(provenance)])
    if (place.box && !place.box.every(Number.isFinite)) delete place.box
  return read
}

function settleStrings(holder: object): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string') {
      const clean =
        value.includes('\u0000') || !value.isWellFormed() ? value.toWellFormed().replaceAll('\u0000', '\uFFFD') : value
      if (clean !== value) (holder as Record<string, unknown>)[key] = clean
    } else if (value && typeof value === 'object') settleStrings(value)
  }
}
