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
        sources: rank(words, distinct(inside.flatMap((claim) => claim.support))),
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

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? [])

/** Lines that share most words with the sentence first; a line that shares none is left out beside one that does. */
function rank(sentence: string, sources: ClaimSupport[]): ClaimSupport[] {
  const own = words(sentence)
  const shared = (source: ClaimSupport) => [...words(source.quote)].filter((word) => own.has(word)).length
  const isLine = (source: ClaimSupport) => source.source === 'profile' && source.quote.length > 40
  const carried = sources.some((each) => isLine(each) && shared(each) > 1)
  return sources
    .filter((each) => !(carried && isLine(each) && shared(each) === 0))
    .toSorted((a, b) => Number(isLine(a)) - Number(isLine(b)) || shared(b) - shared(a))
}
