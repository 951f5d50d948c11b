import type { PostingFacts } from '#features/postings/posting-facts.ts'
import { findSkills } from '#features/skills/finding/find-skills.ts'
import { impliedSkills } from '#features/skills/finding/normalise-skill.ts'
import { isContent, isGeneral, meaningSet, means } from '#features/truth/check/text/meaning.ts'
import { hasPhrase, plainText, readWords } from '#features/truth/check/text/tokens.ts'

/** One thing a posting asks for, ready to be held against a line. `weight` 0–1. */
export type Demand = {
  requirementId?: string
  text: string
  skillId?: string
  stems: string[]
  weight: number
}

/** What a posting asks for, weightiest first: its requirements, its keywords, and the work it describes. */
export function readDemands(posting: PostingFacts): Demand[] {
  const demands: Demand[] = []
  const stemsOf = (text: string) =>
    readWords(text)
      .filter((word) => isContent(word))
      .map((word) => word.stem)
  for (const requirement of posting.requirements) {
    if (!['skill', 'certificate', 'language', 'other'].includes(requirement.kind)) continue
    const written = requirement.written ?? requirement.text
    const weight = requirement.importance === 'required' ? 1 : 0.6
    demands.push({
      requirementId: requirement.id,
      text: written,
      ...(requirement.skillId ? { skillId: requirement.skillId } : {}),
      stems: stemsOf(written),
      weight,
    })
  }
  for (const keyword of posting.keywords) {
    const known = demands.some(
      (demand) =>
        (keyword.skillId && demand.skillId === keyword.skillId) || plainText(demand.text) === plainText(keyword.term),
    )
    if (!known)
      demands.push({
        text: keyword.term,
        ...(keyword.skillId ? { skillId: keyword.skillId } : {}),
        stems: stemsOf(keyword.term),
        weight: keyword.weight * 0.5,
      })
  }
  return demands.filter((demand) => demand.stems.length || demand.skillId).sort((a, b) => b.weight - a.weight)
}

export type Relevance = { score: number; hits: Demand[] }

/** How much of what is asked a line speaks of. `tasks` are the posting's own lines about the work. */
export function rateLine(line: string, demands: Demand[], tasks: string[] = []): Relevance {
  const plain = plainText(line)
  const skills = new Set(
    findSkills(line).flatMap((mention) => [mention.id, ...impliedSkills(mention.id).map((skill) => skill.id)]),
  )
  const words = readWords(line)
  const stems = meaningSet(words.map((word) => word.stem))
  const hits = demands.filter((demand) =>
    demand.skillId
      ? skills.has(demand.skillId) || hasPhrase(plain, demand.text)
      : demand.stems.length > 0 && demand.stems.every((stem) => means(stems, stem)),
  )
  const own = new Set(words.filter((word) => isContent(word) && !isGeneral(word)).map((word) => word.stem))
  const shared = Math.max(0, ...tasks.map((task) => readWords(task).filter((word) => own.has(word.stem)).length))
  const figures = /\d/.test(line) ? 0.25 : 0
  return { score: hits.reduce((sum, hit) => sum + hit.weight, 0) + Math.min(shared, 3) * 0.3 + figures, hits }
}
