import type { ScoreReport } from '../score-report.ts'
import { partNames } from './part-names.ts'

/** One sentence about a report: what carries it, and where the most is to be won. Counted, not judged. */
export function sumUp(report: ScoreReport): string {
  const best = report.parts.toSorted((a, b) => b.score - a.score)[0]
  const open = new Map<string, number>()
  for (const finding of report.findings) open.set(finding.part, (open.get(finding.part) ?? 0) + finding.points)
  const [part, points] = [...open].toSorted((a, b) => b[1] - a[1])[0] ?? []
  if (!best) return ''
  const strong = `Strongest in ${partNames[best.part].toLowerCase()}.`
  if (!part || !points || points < 0.5) return `${strong} Nothing big is left to win.`
  return `${strong} The most to win is in ${partNames[part as keyof typeof partNames].toLowerCase()}.`
}
