import { skillById } from '../../../skills/finding/normalise-skill.ts'
import type { PostingKeyword, PostingRequirement } from '../../posting-facts.ts'
import type { MentionInUnit } from './read-requirements.ts'

const bySection: Record<string, number> = {
  requirements: 1,
  preferred: 0.7,
  responsibilities: 0.6,
  intro: 0.5,
  other: 0.4,
}
const soft = 0.5

/**
 * Skills of a posting with weights: place (title ×1.5, requirements 1, responsibilities 0.6 …) × frequency (1 + ½·ln n),
 * soft skills halved, scaled so that the weightiest is 1. Heaviest first, at most `limit`.
 */
export function weighKeywords(
  mentions: readonly MentionInUnit[],
  requirements: readonly PostingRequirement[],
  titleEnd: number,
  limit = 60,
): PostingKeyword[] {
  const groups = Map.groupBy(mentions, (mention) => mention.id)
  const preferred = new Set(requirements.filter((one) => one.importance === 'preferred').map((one) => one.skillId))
  const weighed: PostingKeyword[] = []
  for (const [id, group] of groups) {
    const skill = skillById(id)
    if (!skill) continue
    const place = Math.max(
      ...group.map((mention) => (mention.start < titleEnd ? 1.5 : (bySection[mention.section] ?? 0.3))),
    )
    const frequency = 1 + 0.5 * Math.log(Math.min(group.length, 6))
    const weight = place * frequency * (skill.kind === 'soft' ? soft : 1) * (preferred.has(id) ? 0.7 : 1)
    const spans = group.map(({ start, end }) => ({ start, end }))
    weighed.push({ term: skill.name, skillId: id, weight, spans, count: group.length })
  }
  const heaviest = Math.max(...weighed.map((keyword) => keyword.weight), 0) || 1
  return weighed
    .map((keyword) => ({ ...keyword, weight: Math.round((keyword.weight / heaviest) * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .slice(0, limit)
}
