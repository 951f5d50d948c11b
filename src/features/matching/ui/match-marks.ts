import type { Mark, MarkTone } from '#web/kit/marks/cut-segments.ts'
import type { MatchStatus, RequirementMatch } from '../match-report.ts'

export const statusNames: Record<MatchStatus, string> = {
  found: 'Found',
  implied: 'Implied',
  unsaid: 'You have it, say it',
  lacking: 'Lacking',
  spare: 'Another is enough',
  unclear: 'Cannot be shown',
}

/** Honest order: first what can be won at once, then what lacks, then what stands. */
export const statusOrder: MatchStatus[] = ['unsaid', 'lacking', 'implied', 'found', 'spare', 'unclear']

export type NumberedMatch = RequirementMatch & { number: number }

export function numberMatches(requirements: RequirementMatch[]): NumberedMatch[] {
  const at = (each: RequirementMatch) => each.postingSpans[0]?.start ?? Number.MAX_SAFE_INTEGER
  return requirements.toSorted((a, b) => at(a) - at(b)).map((each, index) => ({ ...each, number: index + 1 }))
}

const toneOf: Partial<Record<MatchStatus, MarkTone>> = {
  found: 'strong',
  implied: 'soft',
  unsaid: 'doubt',
  lacking: 'line',
}

export type Side = 'resume' | 'posting'
export const placeId = (side: Side, requirementId: string) => `${side}-${requirementId.replace(/[^\w-]/g, '_')}`

/** Marks of one document; a click leads to the same requirement's place in the other. */
export function sideMarks(matches: NumberedMatch[], side: Side): Mark[] {
  const from = side === 'resume' ? 'resumeSpans' : 'postingSpans'
  const other = side === 'resume' ? 'posting' : 'resume'
  return matches.flatMap((match) =>
    match[from].map((span, index) => ({
      id: match.requirementId,
      ...span,
      number: match.number,
      tone: toneOf[match.status] ?? 'quiet',
      label: `${match.text}: ${statusNames[match.status]}`,
      again: index > 0,
      anchor: { own: placeId(side, match.requirementId), target: placeId(other, match.requirementId) },
    })),
  )
}
