import type { Rewrite } from './openers.ts'
import { capitalise, type Tense, verbOf } from './verbs.ts'

/** Padding → plain words. Nothing here adds a claim. */
const padding: [RegExp, string][] = [
  [/\bin order to\b/giu, 'to'],
  [/\bon an? (daily|weekly|monthly|yearly|quarterly) basis\b/giu, '$1'],
  [/\bon a regular basis\b/giu, 'regularly'],
  [/\b(?:a wide (?:range|variety) of|a (?:broad )?(?:range|variety) of|a number of)\s+/giu, ''],
  [/\butili[sz](ed|ing|e|es)\b/giu, 'us$1'],
  [/\bleverag(ed|ing|es?)\b/giu, 'us$1'],
  [/\bdue to the fact that\b/giu, 'because'],
  [/\bfor the purpose of\b/giu, 'for'],
  [/\bwith the (?:aim|goal) of (\w+ing)\b/giu, 'for $1'],
  [
    /\b(?:successfully|effectively|efficiently|proactively|actively|seamlessly|diligently|passionately)\s+(?!and\b|or\b|as\b|per\b|for\b|in\b|with\b|to\b)/giu,
    '',
  ],
  [/\b(?:cutting-edge|state-of-the-art|best-in-class|world-class|results-driven)\s+/giu, ''],
  [/,?\s+(?:etc\.?|and so on|and more)(?=$|[;)])/giu, ''],
  [/\b(?:hard[- ]?working|detail[- ]oriented|self[- ]starting|best[- ]of[- ]breed)\s+/giu, ''],
  [/\bvarious\s+/giu, ''],
  [/\bas well as\b/giu, 'and'],
  [/\bwas able to (\w+)/giu, '$1'],
  [/\bprior to\b/giu, 'before'],
  [/\bin a timely manner\b/giu, 'on time'],
  [/\s+\.(?=\s|$)/gu, '.'],
  [/\s{2,}/gu, ' '],
]

/** Takes the padding out of a line. */
export const plainWords: Rewrite = (line) => {
  let text = line
  const gone: string[] = []
  for (const [pattern, plain] of padding) {
    const found = new RegExp(pattern.source, pattern.flags).exec(text)
    if (!found) continue
    // Beside another `and` it would join what does not belong together.
    if (/as well as/i.test(found[0]) && (/\sand\s|&/.test(text) || /as well as\b.*as well as/i.test(text))) continue
    if (/was able to/i.test(found[0]) && verbOf(found[1] ?? '')?.form !== 'base') continue
    if (found[0].trim()) gone.push(found[0].trim())
    text = text.replace(pattern, /was able to/i.test(found[0]) ? (verbOf(found[1] ?? '')?.past ?? found[0]) : plain)
  }
  if (text === line || !gone.length) return undefined
  return {
    text: capitalise(text.trim()),
    why: `Without ${gone
      .map((word) => `“${word}”`)
      .slice(0, 2)
      .join(' and ')} the line says the same in fewer words.`,
  }
}

const resultVerbs =
  /(?:reduc|cut|sav|increas|rais|improv|lower|grow|boost|shorten|halv|doubl|bring|lift|trim|speed|tripl|eliminat|decreas|shrink)/iu

/** `Rebuilt monitoring, reducing false alerts by 60 %` → `Reduced false alerts by 60 % by rebuilding monitoring`. */
export const resultFirst: Rewrite = (line, tense) => {
  const match =
    /^(?<open>\p{Lu}\p{Ll}+)\s(?<deed>[^,;:]+),\s(?:thereby\s|thus\s)?(?:which\s)?(?<result>\p{Ll}+)\s(?<what>[^;:]*\d[^;:,]*?)(?<stop>\.?)$/u.exec(
      line,
    )
  const { open = '', deed = '', result = '', what = '', stop = '' } = match?.groups ?? {}
  const verb = verbOf(open)
  const outcome = verbOf(result)
  if (!match || !verb || !outcome || !resultVerbs.test(result)) return undefined
  if (
    (verb.form !== 'past' && verb.past !== open.toLowerCase()) ||
    (outcome.form === 'base' && outcome.past !== result)
  )
    return undefined
  if (/\bby\s+\w+ing\b|\bwhich\b|\bthat\b|\band\s+\p{Ll}+ed\b/u.test(`${deed} ${what}`) || deed.split(' ').length > 16)
    return undefined
  const deedWords = deed.replace(/^(?:up|out|over|down)\s/u, '$&')
  return {
    text: `${capitalise(tense === 'past' || verb.form === 'past' ? outcome.past : outcome.base)} ${what.trim()} by ${verb.gerund} ${deedWords}${stop}`,
    why: 'The result comes first: it is what a reader looks for.',
  }
}

/** Whether a line is told in the past. */
export function tenseOf(lines: string[], running: boolean): Tense {
  if (!running) return 'past'
  const forms = lines.map((line) => verbOf(/^[\p{L}-]+/u.exec(line)?.[0] ?? '')?.form)
  const past = forms.filter((form) => form === 'past').length
  const present = forms.filter((form) => form === 'base' || form === 'third').length
  return past >= present && past > 0 ? 'past' : 'present'
}
