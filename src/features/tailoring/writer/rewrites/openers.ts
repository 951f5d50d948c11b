import { capitalise, inTense, type Tense, verbOf } from './verbs.ts'

/** A way to word one line anew. Undefined: it has nothing to say about this line. */
export type Rewrite = (line: string, tense: Tense) => { text: string; why: string } | undefined

const duty =
  /^(?:i was |was |been )?(?:mainly |primarily |also )?(?:responsible for|tasked with|charged with|in charge of|accountable for|duties included|duties include|my duties were|responsibilities included|responsibilities include|my role involved|role involved|job involved|the job included|focus(?:ed)? on|able to|managed to|had to|engaged in|successfully managed to)\s+/iu

/** `Responsible for managing the rota` → `Managed the rota`. */
export const dropDuty: Rewrite = (line, tense) => {
  const match = duty.exec(line)
  if (!match) return undefined
  const rest = line.slice(match[0].length)
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? ''
  const verb = verbOf(first)
  if (!verb || !(verb.form === 'gerund' || (verb.form === 'base' && /\bto\s*$/.test(match[0])))) return undefined
  const tail = alsoInTense(rest.slice(first.length), tense)
  if (tail === undefined) return undefined
  return {
    text: capitalise(`${inTense(verb, tense)}${tail}`),
    why: `“${match[0].trim()}” names a duty; the line now opens with what you did.`,
  }
}

/** In a list of gerunds the others follow the first: `managing …, training … and …` → `managed …, trained … and …`; all or none. */
function alsoInTense(tail: string, tense: Tense): string | undefined {
  let [turned, left] = [0, 0]
  const text = tail.replace(/(,\s(?:and\s)?|\sand\s)([a-z]+ing)\b(?=\s)/gu, (whole, joint: string, word: string) => {
    if (asides.has(word)) return whole
    const verb = verbOf(word)
    if (verb?.form !== 'gerund') {
      left += 1
      return whole
    }
    turned += 1
    return `${joint}${inTense(verb, tense)}`
  })
  return turned && left ? undefined : text
}
/** `…, including …` goes on about the deed before it. */
const asides = new Set(['including', 'using', 'according', 'ensuring', 'resulting', 'following', 'regarding'])

const nouns: Record<string, string> = {
  management: 'manage',
  development: 'develop',
  implementation: 'implement',
  creation: 'create',
  preparation: 'prepare',
  coordination: 'coordinate',
  supervision: 'supervise',
  maintenance: 'maintain',
  design: 'design',
  organisation: 'organise',
  organization: 'organize',
  planning: 'plan',
  analysis: 'analyse',
  installation: 'install',
  training: 'train',
  administration: 'administer',
  optimisation: 'optimise',
  optimization: 'optimize',
  introduction: 'introduce',
  execution: 'execute',
  evaluation: 'evaluate',
  monitoring: 'monitor',
  testing: 'test',
  translation: 'translate',
  calculation: 'calculate',
  migration: 'migrate',
  processing: 'process',
  handling: 'handle',
  documentation: 'document',
  delivery: 'deliver',
  production: 'produce',
  assembly: 'assemble',
  inspection: 'inspect',
}

/** `Preparation of monthly reports` → `Prepared monthly reports`. */
export const nounToVerb: Rewrite = (line, tense) => {
  const match = /^(?:the )?(?<noun>[\p{L}]+) of (?:the )?(?=\p{L}|\d)/iu.exec(line)
  const noun = match?.groups?.noun?.toLowerCase() ?? ''
  const base = Object.hasOwn(nouns, noun) ? nouns[noun] : undefined
  const verb = base && verbOf(base)
  if (!match || !verb) return undefined
  const the = / of the $/i.test(match[0]) ? ' the ' : ' '
  return {
    text: capitalise(`${inTense(verb, tense)}${the}${line.slice(match[0].length)}`),
    why: 'A verb says who did it; a noun does not.',
  }
}

/** `I built the rota` → `Built the rota`. `We` stays: it says that others had a part. */
export const dropPronoun: Rewrite = (line) => {
  const match = /^I (?:have |had |also |then )?(?=[a-z]+)/u.exec(line)
  const verb = match && verbOf(/^[a-z]+/.exec(line.slice(match[0].length))?.[0] ?? '')
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
