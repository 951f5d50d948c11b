// Ids are UUIDv7 (RFC 9562): made in the app, ordered by time, so that they serve as page cursors.
import { z } from 'zod'

export const Id = z.uuid()
export type Id = z.infer<typeof Id>

let lastTime = 0
let sequence = 0

// Random bytes are drawn 4 kB at a time: a call to the system for each id would cost more than the id.
const pool = new Uint8Array(4096)
let used = pool.length

function drawRandom(count: number): Uint8Array {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += count
  return pool.slice(used - count, used)
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** A new UUIDv7; ids made by one process are strictly ascending (12-bit counter inside a millisecond). */
export function newId(now = Date.now()): Id {
  const bytes = drawRandom(16)
  if (now > lastTime) {
    lastTime = now
    sequence = bytes[6]! & 0x7f
  } else if (++sequence > 0xfff) {
    lastTime += 1
    sequence = 0
  }
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(lastTime / 2 ** (8 * (5 - i))) & 0xff
  bytes[6] = 0x70 | (sequence >> 8)
  bytes[7] = sequence & 0xff
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  let id = ''
  for (let i = 0; i < 16; i++) id += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + hex[bytes[i]!]
  return id
}
