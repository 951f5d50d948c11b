// A finding before its points are counted.
import type { Span } from '#features/profiles/contract.ts'
import type { Facts } from '../formula/facts.ts'
import { foldWord } from '../measure/tokens.ts'
import type { PartId, Severity } from '../score-report.ts'

export interface FindingDraft {
  code: string
  part: PartId
  severity: Severity
  title: string
  why: string
  fix: string
  spans: Span[]
  pointer?: string
  /** Words that tell this finding from others of its code; they become part of the id. */
  about?: string
  /** The facts as they would be once the deduction is gone. Without it the finding is worth no points. */
  repair?: (facts: Facts) => Facts
}

/** `code` or `code:words-it-is-about`: the same cause keeps its id when lines move. */
export function findingId({ code, about }: FindingDraft): string {
  if (!about) return code
  const slug = foldWord(about)
    .replace(/[^\p{L}\p{N}+#]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${code}:${slug.length <= 40 ? slug : `${slug.slice(0, 31)}-${hash(slug)}`}`
}

/** FNV-1a, 32 bits, base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}

/** At most `length` characters of a line, for quoting in a title. */
export const quote = (text: string, length = 64): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return `“${flat.length > length ? `${flat.slice(0, length - 1).trimEnd()}…` : flat}”`
}
