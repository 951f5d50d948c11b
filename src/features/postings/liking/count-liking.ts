// The order by what one likes: closeness to the postings a person kept, and distance from those put aside. Pure.
import { type Trait, type TraitGroup, traitGroups } from './read-traits.ts'

/** What was done with a posting. `talked`: an application that led to a conversation. Nothing is read into a refusal. */
export type MarkKind = 'favourite' | 'applied' | 'talked' | 'aside'
export type Mark = { id: string; kind: MarkKind; traits: readonly Trait[] }
export type Liking = {
  /** −100 (as what was put aside) to 100 (as what was kept). */
  score: number
  reason: { side: 'kept' | 'aside'; count: number; traits: string[] } | null
}

/** With fewer marks than this, what they have in common is chance. */
export const fewestMarks = 3

const groupWeights: Record<TraitGroup, number> = { skills: 40, title: 25, way: 15, place: 10, pay: 10 }
/** Of long lists of skills or words the most telling count: otherwise a long posting would always stand in the middle. */
const mostTold = 5
/** Below this a reason would say more than the figures do. */
const faint = 5

type Count = { trait: Trait; kept: number; aside: number; keptBy: Set<string>; asideBy: Set<string> }
export type Taste = { marks: Map<string, Mark>; counts: Map<string, Count>; kept: number; aside: number }

/** A conversation says twice as much as a star or an application. */
const weightOf = (kind: MarkKind) => (kind === 'talked' ? 2 : 1)

/** How many of the kept and of those put aside have each trait. One mark a posting. */
export function learnTaste(list: Mark[]): Taste {
  const taste: Taste = { marks: new Map(), counts: new Map(), kept: 0, aside: 0 }
  for (const mark of list) {
    taste.marks.set(mark.id, mark)
    const side = mark.kind === 'aside' ? 'aside' : 'kept'
    taste[side] += weightOf(mark.kind)
    for (const trait of mark.traits) {
      const count = taste.counts.get(trait.key) ?? { trait, kept: 0, aside: 0, keptBy: new Set(), asideBy: new Set() }
      count[side] += weightOf(mark.kind)
      count[`${side}By`].add(mark.id)
      taste.counts.set(trait.key, count)
    }
  }
  return taste
}

export const knowsEnough = ({ marks }: Taste) => marks.size >= fewestMarks

/**
 * like(trait) = kept with it ÷ (kept + 1) − put aside with it ÷ (put aside + 1), −1 to 1. A group of traits (skills 40, title 25,
 * way of working 15, place 10, pay 10) counts the mean of its five most telling likes; the sum is −100 to 100. A marked posting
 * does not speak for itself: it is left out of its own count.
 */
export function countLiking(taste: Taste, posting: { id: string; traits: readonly Trait[] }): Liking {
  const told = traitGroups.flatMap((group) => {
    const likes = posting.traits
      .filter((trait) => trait.group === group)
      .map((trait) => ({ trait, like: likeOf(taste, posting.id, trait) }))
      .sort((a, b) => Math.abs(b.like) - Math.abs(a.like))
      .slice(0, mostTold)
    return likes.map(({ trait, like }) => ({ trait, points: (groupWeights[group] * like) / likes.length }))
  })
  const score = Math.round(told.reduce((sum, { points }) => sum + points, 0))
  return {
    score,
    reason: Math.abs(score) < faint ? null : explain(taste, posting.id, told, score > 0 ? 'kept' : 'aside'),
  }
}

function likeOf({ marks, counts, kept, aside }: Taste, id: string, { key }: Trait): number {
  const count = counts.get(key)
  if (!count) return 0
  const own = marks.get(id)
  const self = own ? weightOf(own.kind) : 0
  const [ownKept, ownAside] = own?.kind === 'aside' ? [0, self] : [self, 0]
  return (count.kept - ownKept) / (kept - ownKept + 1) - (count.aside - ownAside) / (aside - ownAside + 1)
}

function explain({ counts }: Taste, id: string, told: { trait: Trait; points: number }[], side: 'kept' | 'aside') {
  const sign = side === 'kept' ? 1 : -1
  const others = (trait: Trait) => [...(counts.get(trait.key)?.[`${side}By`] ?? [])].filter((each) => each !== id)
  const named = told
    .filter(({ trait, points }) => points * sign > 0 && others(trait).length > 0)
    .sort((a, b) => (b.points - a.points) * sign)
    .slice(0, 3)
    .map(({ trait }) => trait)
  if (named.length === 0) return null
  return { side, count: new Set(named.flatMap(others)).size, traits: named.map(({ name }) => name) }
}

/** What stands out among what was kept, or put aside: the strongest traits of at least two of them. */
export function sumUp(taste: Taste, side: 'kept' | 'aside', most: number): string[] {
  const sign = side === 'kept' ? 1 : -1
  return [...taste.counts.values()]
    .filter((count) => count[`${side}By`].size > 1)
    .map(({ trait }) => ({ trait, points: likeOf(taste, '', trait) * groupWeights[trait.group] * sign }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.trait.key.localeCompare(b.trait.key))
    .slice(0, most)
    .map(({ trait }) => trait.name)
}
