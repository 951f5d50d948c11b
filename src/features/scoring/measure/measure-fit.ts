// How clearly the résumé aims at the target role: 100 named, 80 related, 50–70 without a target.
import type { Profile, Span } from '#features/profiles/contract.ts'
import { findRole, titleWords } from '../roles/find-role.ts'
import type { Segment } from './segment.ts'

export interface Fit {
  /** 50–100. */
  value: number
  kind: 'named' | 'related' | 'not-named' | 'no-target'
  spans: Span[]
}

/**
 * With a target: 100 when its title stands in a headline, a title or a sentence; up to 80 by the share of its words,
 * or when a held title belongs to the same role. Without: 50, +10 for a title that was held, +10 for a headline.
 */
export function measureFit(profile: Profile, segments: readonly Segment[], targetRole: string | undefined): Fit {
  const target = targetRole ? titleWords(targetRole) : []
  if (target.length === 0) {
    const held = profile.work.some(({ position }) => position) ? 10 : 0
    return {
      value: 50 + held + (profile.basics.label || profile.basics.summary ? 10 : 0),
      kind: 'no-target',
      spans: [],
    }
  }
  const spans: Span[] = []
  const heldWords = new Set<string>()
  for (const { kind, tokens, section } of segments) {
    if (kind !== 'statement' && (kind !== 'entry' || section === 'skills')) continue
    const at = tokens.findIndex((_, i) => target.every((key, k) => tokens[i + k]?.key === key))
    if (at >= 0) spans.push({ start: tokens[at]!.start, end: tokens[at + target.length - 1]!.end })
    for (const { key } of tokens) if (target.includes(key)) heldWords.add(key)
  }
  if (spans.length > 0) return { value: 100, kind: 'named', spans }
  const wanted = findRole(targetRole ?? '')
  const held = [profile.basics.label, ...profile.work.map(({ position }) => position)].filter(
    (title) => title !== undefined,
  )
  if (wanted && held.some((title) => findRole(title) === wanted)) return { value: 80, kind: 'related', spans }
  const share = target.filter((key) => heldWords.has(key)).length / target.length
  return { value: 50 + 30 * share, kind: share > 0 ? 'related' : 'not-named', spans }
}
