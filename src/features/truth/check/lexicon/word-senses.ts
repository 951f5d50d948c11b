import { irregularForms } from '../text/stems.ts'
import { type PartOfSpeech, sensesOf, synsetOf } from './read-wordnet.ts'

/** What a word may mean: its own senses (0 the most common), those of its forms, and what is more general by how many steps. */
export type Senses = { own: Map<string, number>; forms: Set<string>; up: Map<string, number> }

const endings: Record<PartOfSpeech, [RegExp, string][]> = {
  noun: [
    [/ies$/, 'y'],
    [/men$/, 'man'],
    [/(ch|sh|x|z|s)es$/, '$1'],
    [/([^s])s$/, '$1'],
  ],
  verb: [
    [/ies$/, 'y'],
    [/ied$/, 'y'],
    [/(ch|sh|x|z|s)es$/, '$1'],
    [/([^s])s$/, '$1'],
    [/([bdfglmnprt])\1(?:ed|ing)$/, '$1'],
    [/(?:ed|ing)$/, 'e'],
    [/(?:ed|ing)$/, ''],
  ],
  adj: [],
  adv: [],
}
/** How many senses of a word count, the commonest ones: rare ones make everything mean anything. */
const counted = 5
const steps = 3

const cache = new Map<string, Senses>()
/** `word` in lower case, in any form. */
export function readSenses(word: string): Senses {
  const cached = cache.get(word)
  if (cached) return cached
  const senses: Senses = { own: new Map(), forms: new Set(), up: new Map() }
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const)
    for (const [rank, id] of lemmaSenses(pos, word).slice(0, counted).entries()) {
      senses.own.set(id, Math.min(rank, senses.own.get(id) ?? rank))
      const { forms, like } = synsetOf(id)
      for (const other of [...forms, ...like]) senses.forms.add(other)
      climb(id, 1, senses.up)
    }
  if (cache.size < 20_000) cache.set(word, senses)
  return senses
}

function climb(id: string, step: number, into: Map<string, number>): void {
  for (const other of synsetOf(id).up) {
    if ((into.get(other) ?? 9) <= step) continue
    into.set(other, step)
    if (step < steps) climb(other, step + 1, into)
  }
}

function lemmaSenses(pos: PartOfSpeech, word: string): string[] {
  const base = irregularForms[word]
  for (const lemma of [word, ...(base ? [base] : []), ...endings[pos].filter(([end]) => end.test(word)).map((rule) => word.replace(...rule))]) {
    const senses = sensesOf(pos, lemma)
    if (senses.length) return senses
  }
  return []
}

/**
 * How near the meaning of a word comes to another that is given, 0–0.6: 0.6 another name for it or, by one step, a more
 * general one; 0.5 a form of it; 0.4 a kindred doing. A word that says more than the given one is not near.
 */
export function nearness(said: string, given: string): number {
  const [a, b] = [readSenses(said), readSenses(given)]
  let best = 0
  for (const [id, rank] of a.own) {
    const other = b.own.get(id)
    if (other !== undefined) best = Math.max(best, rank + other <= 3 ? 0.6 : 0.5)
    const step = b.up.get(id)
    if (step !== undefined && rank <= 2) best = Math.max(best, step === 1 ? 0.6 : step === 2 ? 0.5 : 0.4)
    if (b.forms.has(id)) best = Math.max(best, 0.5)
    if (rank <= 2) for (const up of synsetOf(id).up) if ((b.own.get(up) ?? 9) <= 2) best = Math.max(best, 0.4)
  }
  for (const id of a.forms) if (b.own.has(id)) best = Math.max(best, 0.5)
  return best
}
