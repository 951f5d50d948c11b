// SyncTeX as it is kept: packed, as TeX wrote it, behind a line that says what its names mean. It is unpacked and cleaned
// when somebody asks for a place: at each edit that would hold up the page for thousands of points nobody asks for.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { cleanSyncTex } from './clean-synctex.ts'

export type Sense = {
  mainFile: string
  /** Names that stand for the main file, and by how many lines theirs are fewer than its. */
  standIns: Record<string, number>
  /** All files of the project. */
  files: string[]
}

const maxBytes = 64 * 1024 * 1024

export function keepSyncTex(packed: Uint8Array, sense: Sense): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(sense)}\n`), packed])
}

/** The text, with names and lines of the project. Empty when TeX wrote nothing that can be read. */
export async function readKeptSyncTex(kept: Uint8Array): Promise<string> {
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
  // Results that were kept by an earlier version are clean already.
  if (bytes[0] !== '{'.charCodeAt(0)) return bytes.toString('utf8')
  const lineEnd = bytes.indexOf(10)
  const { mainFile, standIns, files } = JSON.parse(bytes.toString('utf8', 0, lineEnd)) as Sense
  const own = new Set(files)
  const lines = new Map(Object.entries(standIns))
  const text = await promisify(gunzip)(bytes.subarray(lineEnd + 1), { maxOutputLength: maxBytes }).catch(() => null)
  if (!text) return ''
  return cleanSyncTex(text.toString('utf8'), (path, line) => {
    const fewer = lines.get(path)
    if (fewer !== undefined) return { path: mainFile, line: line + fewer }
    return own.has(path) ? { path, line } : null
  })
}
