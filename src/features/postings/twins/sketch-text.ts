// A sketch of a text: enough to tell how much of it another text repeats, too little to read it from. Pure.
import { wordsOf } from './same-title.ts'

/** Words in a row that are compared as one. */
const run = 4
/** Smallest hashes kept: the share is right to about ± 0.07 for texts of any length (bottom-k sketch, Broder 1997). */
const kept = 128
/** Shorter texts repeat each other by chance. */
const fewestWords = 40

/** At most 128 whole numbers of 32 bits, ascending; empty for a text too short to compare. */
export function sketchText(text: string | null | undefined): number[] {
  const words = wordsOf((text ?? '').slice(0, 100_000))
  if (words.length < fewestWords) return []
  const hashes = new Set<number>()
  for (let at = 0; at + run <= words.length; at++) hashes.add(hash(words.slice(at, at + run).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, kept)
}

/** About which share of all runs of words stands in both: 0–1. Nothing can be said of an empty sketch: 0. */
export function compareSketches(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  // Of the smallest of both together: walked as they stand, ascending, since lists are compared pair by pair.
  const union = Math.max(a.length, b.length)
  let [i, j, seen, inBoth] = [0, 0, 0, 0]
  for (; seen < union && (i < a.length || j < b.length); seen++) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) inBoth++
    if (x <= y) i++
    if (y <= x) j++
  }
  return inBoth / seen
}

/** FNV-1a, then stirred so that its order says nothing; signed, as PostgreSQL keeps whole numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) | 0
}
