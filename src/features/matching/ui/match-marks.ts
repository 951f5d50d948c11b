import type { Mark, MarkTone } from '#web/kit/marks/cut-segments.ts'
import type { MatchStatus, RequirementMatch } from '../match-report.ts'

export const statusNames: Record<MatchStatus, string> = {
  found: 'Found',
  implied: 'Implied',
  unsaid: 'You have it, say it',
  lacking: 'Missing',
  unclear: 'Cannot be shown',
}

/** Honest order: first what can be won at once, then what lacks, then what stands. */
export const statusOrder: MatchStatus[] = ['unsaid', 'lacking', 'implied', 'found', 'unclear']

export type NumberedMatch = RequirementMatch & { number: number }

export function numberMatches(requirements: RequirementMatch[]): NumberedMatch[] {
  const at = (each: RequirementMatch) => each.postingSpans[0]?.start ?? Number.MAX_SAFE_INTEGER
  return requirements.toSorted((a, b) => at(a) - at(b)).map((each, index) => ({ ...each, number: index + 1 }))
}

const toneOf: Partial<Record<MatchStatus, MarkTone>> = { found: 'strong', implied: 'soft', unsaid: 'doubt' }

export const postingMarks = (matches: NumberedMatch[]): Mark[] => marksFrom(matches, 'postingSpans')
export const resumeMarks = (matches: NumberedMatch[]): Mark[] => marksFrom(matches, 'resumeSpans')

function marksFrom(matches: NumberedMatch[], from: 'postingSpans' | 'resumeSpans'): Mark[] {
  return matches.flatMap((match) =>
    match[from].map((span, index) => ({
      id: match.requirementId,
      ...span,
      number: match.number,
      tone: toneOf[match.status] ?? 'quiet',
      label: `${match.text}: ${statusNames[match.status]}`,
      again: index > 0,
    })),
  )
}
