// A ZIP writer that can lie: sizes, checksums, offsets, flags.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  name: string
  data: Uint8Array
  /** 8 deflates (default), 0 stores; other numbers are only claimed. */
  method?: number
  flags?: number
  /** Claimed in place of the true size. */
  claimedSize?: number
  claimedCrc?: number
  /** Points at the local header of another entry, by its place in the list. */
  overlaps?: number
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255]
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)]

export function writeZip(entries: ZipEntry[], { comment = '', directory = true } = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  const offsets: number[] = []
  const packedOf = new Map<Uint8Array, Uint8Array>()
  const pack = (data: Uint8Array) => {
    const packed = packedOf.get(data) ?? deflateRawSync(data)
    packedOf.set(data, packed)
    return packed
  }
  let at = 0
  const push = (...bytes: Uint8Array[]) => {
    for (const part of bytes) {
      parts.push(part)
      at += part.length
    }
  }
  const sums = new Map<Uint8Array, number>()
  const sumOf = (data: Uint8Array) => {
    const sum = sums.get(data) ?? crc32(data)
    sums.set(data, sum)
    return sum
  }
  for (const [i, entry] of entries.entries()) {
    const { method = 8, flags = 0x800, data } = entry
    const name = new TextEncoder().encode(entry.name)
    const packed = method === 8 ? pack(data) : data
    const source = entry.overlaps === undefined ? undefined : entries[entry.overlaps]!
    const body = source ? pack(source.data) : packed
    const size = entry.claimedSize ?? (source ?? entry).data.length
    const about = [
      ...u16(20),
      ...u16(flags),
      ...u16(method),
      0,
      0,
      0x21,
      0x50,
      ...u32(entry.claimedCrc ?? sumOf((source ?? entry).data)),
      ...u32(body.length),
      ...u32(size),
      ...u16(name.length),
      0,
      0,
    ]
    offsets[i] = entry.overlaps === undefined ? at : offsets[entry.overlaps]!
    if (entry.overlaps === undefined) push(Uint8Array.from([0x50, 0x4b, 3, 4, ...about]), name, packed)
    const head = [0x50, 0x4b, 1, 2, ...u16(20), ...about, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u32(offsets[i]!)]
    central.push(Uint8Array.from(head), name)
  }
  if (!directory) return Buffer.concat(parts)
  const start = at
  push(...central)
  const note = new TextEncoder().encode(comment)
  const count = Math.min(entries.length, 0xffff)
  push(
    Uint8Array.from([
      0x50,
      0x4b,
      5,
      6,
      0,
      0,
      0,
      0,
      ...u16(count),
      ...u16(count),
      ...u32(at - start),
      ...u32(start),
      ...u16(note.length),
    ]),
    note,
  )
  return Buffer.concat(parts)
}
