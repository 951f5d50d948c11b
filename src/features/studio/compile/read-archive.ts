// What a room writes to its standard output: `end <code> <passes>`, then a tar archive.
import { parseTar } from 'nanotar'

type Read = { code: number | null; passes: number; usedBytes: number; files: Map<string, Uint8Array> }

const block = 512
const page = 4096

/** Collects chunks; knows from the archive's own headers when it is whole, before its writer has ended. */
export function openArchive() {
  const chunks: Buffer[] = []
  const header = Buffer.alloc(block)
  let [bytes, filledTo, skip, isBegun, isWhole] = [0, 0, 0, false, false]

  function follow(chunk: Buffer) {
    let at = 0
    if (!isBegun) {
      at = chunk.indexOf(10) + 1
      if (!at) return
      isBegun = true
    }
    while (at < chunk.length && !isWhole) {
      const passed = Math.min(skip, chunk.length - at)
      skip -= passed
      at += passed
      const taken = chunk.copy(header, filledTo, at, at + block - filledTo)
      at += taken
      filledTo += taken
      if (filledTo < block) continue
      filledTo = 0
      // A header of zeros ends an archive.
      if (header[0] === 0) isWhole = true
      else skip = roundUp(Number.parseInt(header.toString('latin1', 124, 135), 8) || 0, block)
    }
  }

  return {
    /** Bytes so far. */
    add(chunk: Buffer): number {
      chunks.push(chunk)
      bytes += chunk.length
      follow(chunk)
      return bytes
    },
    isWhole: () => isWhole,
    read(): Read {
      try {
        return readWhole(Buffer.concat(chunks))
      } catch {
        return nothing
      }
    },
  }
}

const nothing: Read = { code: null, passes: 0, usedBytes: 0, files: new Map() }

function readWhole(output: Buffer): Read {
  const lineEnd = output.indexOf(10)
  const status = /^end (\d+) (\d+)$/.exec(output.subarray(0, Math.max(lineEnd, 0)).toString('latin1'))
  if (!status) return nothing
  const entries = parseTar(new Uint8Array(output.subarray(lineEnd + 1)))
  const files = new Map(
    entries.flatMap((entry) =>
      entry.type === 'file' ? [[entry.name.replace(/^\.\//, ''), entry.data ?? new Uint8Array()] as const] : [],
    ),
  )
  const usedBytes = [...files.values()].reduce((sum, each) => sum + roundUp(each.length, page), 0)
  return { code: Number(status[1]), passes: Number(status[2]), usedBytes, files }
}

const roundUp = (size: number, unit: number) => Math.ceil(size / unit) * unit
