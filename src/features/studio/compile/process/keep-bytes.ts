// Pictures and fonts of the documents at work, so that a key stroke does not send them again.
import type { Project } from '../key-of.ts'
import type { SentProject } from './messages.ts'

/** Keeps at most `max` bytes; what was used longest ago goes first. */
export function createByteStore(max = 64 * 1024 * 1024) {
  const kept = new Map<string, Uint8Array>()
  let total = 0
  const keep = (sha256: string, bytes: Uint8Array) => {
    if (kept.delete(sha256)) total -= bytes.length
    kept.set(sha256, bytes)
    total += bytes.length
    for (const [oldest, { length }] of kept) {
      if (total <= max || kept.size === 1) break
      kept.delete(oldest)
      total -= length
    }
  }
  return {
    /** The project whole, or the paths whose bytes have to be sent. */
    fill({ files: sent, ...project }: SentProject): Project | { lacks: string[] } {
      const files: Project['files'] = new Map(
        sent.flatMap(({ path, sha256, bytes = null }) => {
          const found = bytes ?? kept.get(sha256)
          return found ? [[path, { bytes: found, sha256 }] as const] : []
        }),
      )
      const lacks = sent.flatMap(({ path }) => (files.has(path) ? [] : [path]))
      if (lacks.length) return { lacks }
      for (const { path, sha256, isKept } of sent) if (isKept) keep(sha256, files.get(path)!.bytes)
      return { ...project, files }
    },
  }
}
