import type { Line } from '../document/line.ts'

/** The size (points) most of the text is set in; 0 when sizes are unknown. */
export function bodySize(lines: Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) if (line.size > 0) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  let best = 0
  let most = 0
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count]
  return best
}
