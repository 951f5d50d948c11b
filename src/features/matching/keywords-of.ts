import type { PostingFacts } from '../postings/posting-facts.ts'
import { skillById } from '../skills/finding/normalise-skill.ts'

export interface ScoringKeyword {
  term: string
  /** 0–1. */
  weight: number
  aliases: string[]
  skillId?: string
}

/** The posting's keywords as the résumé score takes them, heaviest first. */
export function keywordsOf(posting: PostingFacts): ScoringKeyword[] {
  return posting.keywords.map(({ term, weight, skillId }) => ({
    term,
    weight,
    aliases: skillId ? (skillById(skillId)?.aliases ?? []) : [],
    ...(skillId ? { skillId } : {}),
  }))
}
