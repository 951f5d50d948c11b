import { splitSentences } from '#features/truth/check/text/sentences.ts'
import type { Claim, ClaimSupport } from '#features/truth/truth-report.ts'

/** A sentence that claims something, with what stands behind it. */
export type Sourced = {
  number: number
  start: number
  end: number
  text: string
  sources: ClaimSupport[]
  /** Claims in it that nothing carries. */
  open: Claim[]
}

/** Sentences in their order; a greeting or a wish that claims nothing is left out. */
export function tellSources(text: string, claims: Claim[]): Sourced[] {
  return splitSentences(text)
    .map(({ start, end, text: words }) => {
      const inside = claims.filter((claim) => claim.span.start < end && claim.span.end > start)
      return {
        start,
        end,
        text: words,
        sources: distinct(inside.flatMap((claim) => claim.support)),
        open: inside.filter((claim) => claim.verdict === 'unsupported'),
      }
    })
    .filter((sentence) => sentence.sources.length > 0 || sentence.open.length > 0)
    .map((sentence, index) => ({ ...sentence, number: index + 1 }))
}

/** Each fact once; what the posting itself says is no fact about the person. */
function distinct(supports: ClaimSupport[]): ClaimSupport[] {
  const seen = new Set<string>()
  const kept = supports.filter(({ source, quote }) => {
    const key = `${source}|${quote.toLowerCase()}`
    return seen.has(key) ? false : seen.add(key)
  })
  // A short quote that a longer one of the same entry contains says nothing more.
  // The signature is nobody's claim.
  const own = kept.filter((each) => each.source !== 'posting' && each.pointer !== '/basics/name')
  return own.filter(
    (each) =>
      !own.some(
        (other) => other !== each && other.quote.length > each.quote.length && other.quote.includes(each.quote),
      ),
  )
}
