// Why a score is lower after a change than before it: nothing falls without its reason.
import type { PartId, ScoreReport } from '../../scoring/score-report.ts'

/** What of a report its fall can be explained from. `points`: of the total, by part. */
export interface Standing {
  exact: number
  points: Partial<Record<PartId, number>>
  file: string
  words: number
  verbs: number
  metrics: number
}

export function standingOf({ exact, parts, facts }: ScoreReport): Standing {
  const number = (name: string) => (typeof facts[name] === 'number' ? facts[name] : 0)
  return {
    exact,
    points: Object.fromEntries(parts.map(({ part, points }) => [part, points])),
    file: String(facts.file),
    words: number('words'),
    verbs: number('verbs'),
    metrics: number('metrics'),
  }
}

/** Words of a profile, wherever they stand. */
export function countWords(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/u).filter(Boolean).length
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce((sum: number, one) => sum + countWords(one), 0)
}

/** Less than this of a part is no fall to speak of. */
const noticed = 0.05

/**
 * A sentence for each part that fell, the largest fall first; empty when the whole did not fall. `leftOut`: words that the
 * changes themselves take out; what is missing beyond them was never read into a field.
 */
export function explainFall(before: Standing, after: Standing, leftOut: number): string[] {
  if (after.exact > before.exact - 0.3 && Math.round(after.exact) >= Math.round(before.exact)) return []
  const falls = Object.entries(before.points)
    .map(([part, points]) => ({ part: part as PartId, fall: points - (after.points[part as PartId] ?? 0) }))
    .filter(({ fall }) => fall >= noticed)
    .sort((a, b) => b.fall - a.fall)
  const unread = before.words - after.words - leftOut
  return [
    ...(unread > Math.max(30, before.words * 0.12)
      ? [
          `About ${unread} words of your file were read into no field, so the outcome lacks them: look through what was read, and put them where they belong`,
        ]
      : []),
    ...falls.map(({ part, fall }) => `${reasonFor(part, before, after)} (−${fall.toFixed(1)})`),
  ]
}

function reasonFor(part: PartId, before: Standing, after: Standing): string {
  if (part === 'compatibility' && before.file === 'docx' && after.file !== 'docx')
    return 'Your file is Word, which is read most surely; the outcome is measured as the PDF it prints to. Download it as Word and it counts as before'
  const counts = (what: string, from: number, to: number) => `${what}: ${to} now, ${from} before`
  if (part === 'formatting' && lengthGap(after.words) > lengthGap(before.words))
    return counts('Length in words, 400 to 800 being read best', before.words, after.words)
  if (part === 'achievements' && after.metrics < before.metrics)
    return counts('Figures told', before.metrics, after.metrics)
  if (part === 'achievements' && after.verbs < before.verbs)
    return counts('Different action verbs', before.verbs, after.verbs)
  return others[part]
}

/** Words too few or too many. */
const lengthGap = (words: number) => Math.max(0, 400 - words, words - 800)

const others: Record<PartId, string> = {
  compatibility: 'Less of it is read surely',
  keywords: 'Terms that are looked for are no longer there',
  achievements: 'Less of what you did is told as a deed with its result',
  formatting: 'Fewer headings or bullets are recognised',
  progression: 'Fewer periods or signs of growth are recognised',
  completeness: 'A section is recognised less clearly than in your file',
  fit: 'The target is named less clearly',
}
