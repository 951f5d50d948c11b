// Wilson's score interval (Wilson 1927): honest for small counts, never below 0 or above 1.
import type { Rate } from '../contract.ts'

/** Below this count a rate says next to nothing, so there is none. */
export const leastN = 5

const z = 1.959964 // 95 %

/** `k` of `n` as a rate with its 95 % interval; rate and interval are null when `n` is below `leastN`. */
export function rateOf(k: number, n: number): Rate {
  if (n < leastN) return { k, n, rate: null, low: null, high: null }
  const p = k / n
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const base = 1 + (z * z) / n
  const middle = p + (z * z) / (2 * n)
  return { k, n, rate: p, low: Math.max(0, (middle - spread) / base), high: Math.min(1, (middle + spread) / base) }
}

/** The middle value, the mean of the two middle ones for an even count; null for none. */
export function medianOf(values: number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
