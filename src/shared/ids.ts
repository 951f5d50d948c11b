// Ids are UUIDv7 (RFC 9562): made in the app, ordered by time, so that they serve as page cursors.
import { z } from 'zod'

export const Id = z.uuid()
export type Id = z.infer<typeof Id>

let lastTime = 0
let sequence = 0

/** A new UUIDv7; ids made by one process are strictly ascending (12-bit counter inside a millisecond). */
export function newId(now = Date.now()): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  if (now > lastTime) {
    lastTime = now
    sequence = bytes[6]! & 0x7f
  } else if (++sequence > 0xfff) {
    lastTime += 1
    sequence = 0
  }
  const time = lastTime
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) & 0xff
  bytes[6] = 0x70 | (sequence >> 8)
  bytes[7] = sequence & 0xff
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
