// A ZIP container read by its central directory, with ceilings on entries and unpacked bytes that no header can lift.
import { inflateRawSync } from 'node:zlib'
import { ReadingError } from '../reading-error.ts'
import type { ReadingLimits } from '../reading-limits.ts'

interface Entry {
  method: number
  flags: number
  packed: number
  unpacked: number
  offset: number
}

export interface Zip {
  names: string[]
  /** Unpacks one part; undefined when there is none of that name. Throws ReadingError: zip_bomb, encrypted, corrupt. */
  read: (name: string) => Uint8Array | undefined
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/** Throws ReadingError: corrupt, zip_bomb. */
export function openZip(bytes: Uint8Array, limits: ReadingLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let entries: Map<string, Entry>
  try {
    entries = readDirectory(view, bytes, limits)
  } catch (error) {
    throw error instanceof ReadingError ? error : new ReadingError('corrupt')
  }
  let room = limits.maxUnpackedBytes
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      const part = unpack(view, bytes, entry, room)
      room -= part.length
      return part
    },
  }
}

function readDirectory(view: DataView, bytes: Uint8Array, limits: ReadingLimits): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.maxZipEntries) throw new ReadingError('zip_bomb')
  let at = view.getUint32(end + 16, true)
  let claimed = 0
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count && view.getUint32(at, true) === entrySignature; index++) {
    const nameLength = view.getUint16(at + 28, true)
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8')
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    claimed += entry.unpacked
    if (claimed > limits.maxUnpackedBytes * 4) throw new ReadingError('zip_bomb')
    if (!entries.has(name)) entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  throw new ReadingError('corrupt')
}

function unpack(view: DataView, bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  if (entry.flags & 1) throw new ReadingError('encrypted')
  if (entry.unpacked > room) throw new ReadingError('zip_bomb')
  try {
    if (view.getUint32(entry.offset, true) !== localSignature) throw new ReadingError('corrupt')
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const packed = bytes.subarray(start, start + entry.packed)
    if (entry.method === 0) return packed
    if (entry.method !== 8) throw new ReadingError('corrupt')
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    if (error instanceof ReadingError) throw error
    throw new ReadingError((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'zip_bomb' : 'corrupt')
  }
}
