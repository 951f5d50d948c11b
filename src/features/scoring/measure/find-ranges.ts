// Periods: from the profile's entries, and as written in the text.
import type { Profile, Span } from '#features/profiles/contract.ts'
import { monthNames } from '../words/lists.ts'
import { earns, type Segment } from './segment.ts'

// Longest names first: `Sept` before `Sep`.
const months = monthNames.toSorted((a, b) => b.length - a.length).join('|')
const month = String.raw`(?:(?:\d{1,2}\.?\s+)?(?:${months})\.?,?\s+|\d{1,2}[/.]\s?(?:\d{1,2}[/.]\s?)?)?`
const year = String.raw`(?:(?:19|20)\d{2}|[’']\d{2})`
const until = String.raw`(?:-|–|—|−|\bto\b|\bbis\b|\bau\b|\bà\b|\ba\b|\bal\b|\bate\b|\baté\b|\btot\b|\bt/m\b|\bhasta\b)`
const today =
  '(?:present|current|now|today|ongoing|heute|aktuell|jetzt|aujourd|actuel|présent|actualidad|actual|presente|atual|hoje|heden|nu|oggi|attuale|in corso|en cours|date)'
const range = new RegExp(
  `${month}${year}(?:[-/.]\\d{1,2})?\\s*${until}\\s*(?:${month}${year}(?:[-/.]\\d{1,2})?|${today})`,
  'giu',
)

export interface Ranges {
  count: number
  spans: Span[]
}

/** Date ranges with something beside them; the larger of what the profile holds and what the text shows. */
export function findRanges(profile: Profile, segments: readonly Segment[]): Ranges {
  const spans: Span[] = []
  for (const segment of segments) {
    if (!earns(segment)) continue
    if (!/\d{2}/.test(segment.text)) continue
    for (const hit of segment.text.matchAll(range)) {
      const start = segment.start + hit.index
      spans.push({ start, end: start + hit[0].length })
    }
  }
  const dated = [
    ...profile.work.filter(({ name, position }) => name || position),
    ...profile.education.filter(({ institution, studyType }) => institution || studyType),
    ...profile.volunteer,
    ...profile.projects,
  ].filter(({ startDate, endDate }) => startDate && startDate !== endDate)
  return { count: Math.max(dated.length, spans.length), spans }
}
