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
  for (const lemma of [
    word,
    ...(base ? [base] : []),
    ...endings[pos].filter(([end]) => end.test(word)).map((rule) => word.replace(...rule)),
  ]) {
    const senses = sensesOf(pos, lemma)
    if (senses.length) return senses
  }
  return []
}

/** The senses of several words as those of one. */
export function joinSenses(words: readonly string[]): Senses {
  const all: Senses = { own: new Map(), forms: new Set(), up: new Map() }
  for (const word of new Set(words)) {
    const { own, forms, up } = readSenses(word)
    for (const [id, rank] of own) all.own.set(id, Math.min(rank, all.own.get(id) ?? rank))
    for (const [id, step] of up) all.up.set(id, Math.min(step, all.up.get(id) ?? step))
    for (const id of forms) all.forms.add(id)
  }
  return all
}

/** How many of the commonest senses may be taken for a more general or more special word. */
const usual = 2

/**
 * How near a word comes to what some given words mean, 0–0.6: 0.6 another name for one or, by one step, a more general
 * one; 0.5 a form of it; 0.4 a word that says a little more, or far less.
 */
export function nearness(said: Senses, given: Senses): number {
  let best = 0
  for (const [id, rank] of said.own) {
    const other = given.own.get(id)
    if (other !== undefined) best = Math.max(best, rank + other <= 3 ? 0.6 : 0.5)
    if (best >= 0.6) return best
    const step = rank <= usual ? given.up.get(id) : undefined
    if (step !== undefined) best = Math.max(best, 0.7 - step * 0.1)
    else if (given.forms.has(id)) best = Math.max(best, 0.5)
    if (best < 0.4 && rank <= usual && synsetOf(id).up.some((up) => (given.own.get(up) ?? 9) <= usual)) best = 0.4
  }
  if (best < 0.5) for (const id of said.forms) if (given.own.has(id)) return 0.5
  return best
}
