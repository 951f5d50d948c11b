// A page whose content stream jumps about (design tools write text boxes in any order) is read by where lines stand:
// column by column, each from the top.
import type { PdfLine } from './build-lines.ts'
import { type Flow, makeFlow, weaveLines } from './flows.ts'

const minLines = 8
/** More flows than this share of the lines: the stream's order means nothing. */
const jumpy = 0.3

export function isJumpy(flows: Flow[]): boolean {
  const lines = flows.reduce((sum, flow) => sum + flow.lines.length, 0)
  return lines >= minLines && flows.length > Math.max(5, lines * jumpy)
}

export function sortByPlace(lines: PdfLine[]): Flow[] {
  const gutter = findGutter(lines)
  if (gutter === undefined) return [makeFlow(weaveLines(lines))]
  const right = lines.filter((line) => line.left >= gutter)
  const top = Math.min(...right.map((line) => line.top))
  const header = lines.filter((line) => line.left < gutter && line.bottom <= top + 2)
  const left = lines.filter((line) => line.left < gutter && !header.includes(line))
  return [header, left, right].filter((part) => part.length > 0).map((part) => makeFlow(weaveLines(part)))
}

/** An x that hardly any line crosses, with text of its own on both sides. */
function findGutter(lines: PdfLine[]): number | undefined {
  let best: number | undefined
  let bestScore = 0
  const starts = new Map<number, number>()
  for (const line of lines) starts.set(Math.round(line.left / 3), (starts.get(Math.round(line.left / 3)) ?? 0) + 1)
  for (const [slot, count] of starts) {
    const x = slot * 3 - 4
    if (count < Math.max(4, lines.length * 0.12)) continue
    const crossing = lines.filter((line) => line.left < x - 2 && line.right > x + 2).length
    const right = lines.filter((line) => line.left >= x)
    const left = lines.filter((line) => line.right <= x + 2)
    if (crossing > lines.length * 0.12 || left.length < lines.length * 0.2 || right.length < lines.length * 0.2)
      continue
    const beside = right.filter((line) =>
      left.some((other) => Math.abs(other.baseline - line.baseline) < 0.35 * line.size),
    ).length
    if (beside > right.length * 0.75 && right.every((line) => line.right - line.left < 130)) continue
    const score = count - crossing * 3
    if (score > bestScore) [best, bestScore] = [x, score]
  }
  return best
}
