import { turnGerunds } from './gerunds.ts'
import { nounVerb } from './nouns.ts'
import { capitalise, inTense, type Tense, verbOf } from './verbs.ts'

/** A way to word one line anew. Undefined: it has nothing to say about this line. */
export type Rewrite = (line: string, tense: Tense) => Reworded | undefined
/** `or`: other wordings, to be tried in turn where the facts do not bear the first. */
export type Reworded = { text: string; why: string; or?: string[] }

/** `Preparation of monthly reports` → `Prepared monthly reports`. */
export const nounToVerb: Rewrite = (line, tense) => {
  const text = nounVerb(line, (verb) => inTense(verb, tense))
  return text ? { text: capitalise(text), why: 'A verb says who did it; a noun does not.' } : undefined
}

/** `I built the rota` → `Built the rota`. `We` stays: it says that others had a part. */
export const dropPronoun: Rewrite = (line) => {
  const match = /^I (?:have |had |also |then )?(?=[a-z]+)/u.exec(line)
  const verb = match && verbOf(/^(?:[a-z]+ly )?([a-z]+)/.exec(line.slice(match[0].length))?.[1] ?? '')
  if (!match || !verb || /\bI\b|\bmy\b/u.test(line.slice(match[0].length))) return undefined
  return {
    text: capitalise(line.slice(match[0].length)),
    why: 'A résumé is about you already: the verb can come first.',
  }
}

/** Past roles in the past: `Manage the rota` → `Managed the rota`. */
export const settleTense: Rewrite = (line, tense) => {
  if (tense !== 'past') return undefined
  const match = /^(?<word>\p{Lu}\p{Ll}+)(?=\s)/u.exec(line)
  const verb = verbOf(match?.groups?.word ?? '')
  if (!match || !verb || (verb.form !== 'base' && verb.form !== 'third') || verb.past === verb.base) return undefined
  if (
    !/^\s+(?:the|a|an|our|all|new|and\s\p{Ll}|with|for|to|up|out|over|as|\d|\p{Ll}+s\b)/u.test(
      line.slice(match[0].length),
    )
  )
    return undefined
  const tail = settleRest(line.slice(match[0].length), verb.form)
  if (tail === undefined) return undefined
  return { text: `${capitalise(verb.past)}${tail}`, why: 'You no longer hold this role, so it stands in the past.' }
}

/**
 * The deeds beside the first one, in the past too; undefined when not every one is sure to be one, as half in the past is worse
 * than none: `Manage the station and cooks`, `Support and development of …`, `Notify and forward …`.
 */
function settleRest(tail: string, form: 'base' | 'third'): string | undefined {
  const pastOf = (word: string) => {
    const other = verbOf(word)
    return other?.form === form ? other.past : undefined
  }
  const beside = /^(?:\s(?:and|or|&|and\/or)\s)(\p{L}+)/u.exec(tail)
  if (beside && !pastOf(beside[1] ?? '') && verbOf(beside[1] ?? '')?.form !== 'past') return undefined
  const settled = tail
    .replace(/^(\s(?:and|or|&|and\/or)\s)(\p{Ll}+)\b(?=\s)/u, (whole, joint: string, word: string) =>
      pastOf(word) ? `${joint}${pastOf(word)}` : whole,
    )
    .replace(
      /(,\s(?:and\s)?|\sand\s)(\p{Ll}+)\b(?=\s(?:the|a|an|our|all|new|\d|\p{Ll}+s\b))/gu,
      (whole, joint: string, word: string) => (pastOf(word) ? `${joint}${pastOf(word)}` : whole),
    )
  const joined = [...settled.matchAll(/(?:,\s(?:and\s|or\s)?|\s(?:and|or|&|and\/or)\s)(\p{Ll}+)\b/gu)]
  const unsure = joined.some(([, word = '']) => ['base', 'third'].includes(verbOf(word)?.form ?? ''))
  return unsure ? undefined : settled
}

/** `Answering phones` → `Answered phones`; for a job still held, `Answer phones`. */
export const settleGerund: Rewrite = (line, tense) => {
  if (line.split(/\s+/u).length < 3) return undefined
  // `Keeping the peace is a part of this post` speaks of keeping; nobody kept.
  if (
    /\s(?:is|are|was|were|has been|have been|happens|plays|makes|means|requires|includes|involves)\s/u.test(
      line.split(/,?\s(?:which|that|who|where|when|while|as|if|each|every|all)\s/u)[0] ?? '',
    )
  )
    return undefined
  const text = turnGerunds(line.charAt(0).toLowerCase() + line.slice(1), (verb) => inTense(verb, tense))
  return text ? { text: capitalise(text), why: 'A line reads best when it opens with what you did.' } : undefined
}
