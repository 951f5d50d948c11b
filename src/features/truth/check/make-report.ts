import type { Claim, TruthReport, TruthSummary } from '../truth-report.ts'
import type { Draft } from './context.ts'
import { plainText } from './text/tokens.ts'

/** 53-bit string hash (cyrb53 scheme: two multiplied 32-bit lanes), as base 36. */
export function shortHash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

export function toClaim(draft: Draft, text: string, pointer: string | undefined): Claim {
  const span = draft.wide ?? { start: draft.start, end: draft.end }
  const said = text.slice(span.start, span.end)
  const { kind, verdict, support, reason, advice } = draft
  return {
    id: `${kind}-${shortHash(`${kind}|${pointer ?? ''}|${said}|${sentenceAround(text, draft)}`)}`,
    kind,
    text: said,
    span,
    ...(pointer === undefined ? {} : { pointer }),
    verdict,
    support,
    ...(reason === undefined ? {} : { reason }),
    ...(advice === undefined ? {} : { advice }),
  }
}

/** The words before a claim on its line, so that the same word twice gives two ids. */
const sentenceAround = (text: string, draft: Draft) =>
  text.slice(text.lastIndexOf('\n', draft.start - 1) + 1, draft.start)

/** Counts and gate. A claim the person confirmed, by id or by its very words, stands. */
export function makeReport(claims: Claim[], confirmed: string[] = []): TruthReport {
  const said = new Set(confirmed.map(plainText))
  const ids = new Set(confirmed)
  const judged = claims.map((claim): Claim => {
    if (claim.verdict !== 'unsupported' || !(ids.has(claim.id) || said.has(plainText(claim.text)))) return claim
    const { reason: _reason, advice: _advice, ...rest } = claim
    return { ...rest, verdict: 'supported', support: [{ source: 'confirmed', quote: claim.text }] }
  })
  const count = (verdict: Claim['verdict']) => judged.filter((claim) => claim.verdict === verdict).length
  const unsupported = count('unsupported')
  return {
    claims: judged,
    supported: count('supported'),
    softened: count('softened'),
    unsupported,
    blocked: unsupported > 0,
  }
}

/** The short form that travels with a change. */
export const summariseTruth = (report: TruthReport): TruthSummary => ({
  supported: report.supported,
  softened: report.softened,
  unsupported: report.claims.filter((claim) => claim.verdict === 'unsupported'),
  blocked: report.blocked,
})
