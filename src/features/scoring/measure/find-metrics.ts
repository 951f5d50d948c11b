// Figures: money, %, multipliers, large numbers, durations, counted things.
import type { Span } from '#features/profiles/contract.ts'
import type { Words } from '../words/lists.ts'
import type { Segment } from './segment.ts'
import type { Token } from './tokens.ts'

/** No statement proves more than this many figures: a row of numbers is not evidence. */
const perStatement = 3

// Number with what makes it a figure around it: currency, thousands, k/M/B, %, ×, +.
const number =
  /(?<![\p{L}\p{N}.,-])(?:([$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR|R\$)\s?)\s?)?(\d+(?:[.,’' \u00a0\u202f]\d{3})*(?:[.,]\d+)?)\s?(%|[x×](?![\p{L}])|[kKmMbB](?![\p{L}])|[mM]io\b|[mM]rd\b|\+|-fold\b|€|£|\$|(?:USD|EUR|GBP|CHF)\b)?/gu
const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|hundreds|thousand|thousands|million|millions|dozen|dozens|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|dois|duas|tres|quatro|sete|oito|nove|dez|doze|vinte|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti)$/

/** Years and the names of forms and plans (1099, 401k). */
const notFigure = /^(?:1[89]\d{2}|20\d{2}|1099|1040|941|401|403)$/

/** Figures of one statement, in the order of the text. At most three, and one for two words that are no figures. */
export function findMetrics(segment: Segment, words: Words): Span[] {
  const { text, start, tokens } = segment
  const found: Span[] = []
  let at = 0
  for (const hit of text.matchAll(number)) {
    const [whole, currency, digits, suffix] = hit
    const from = start + hit.index
    const to = from + whole.trimEnd().length
    const value = Number(digits!.replace(/[.,’' \u00a0\u202f](?=\d{3})/g, '').replace(',', '.'))
    if (!currency && suffix !== '%' && notFigure.test(digits!)) continue
    while (at < tokens.length && tokens[at]!.start < from) at++
    const thing = thingBehind(segment, at, words)
    if (currency || suffix || value >= 1000 || (value >= 2 && thing)) found.push({ start: from, end: thing?.end ?? to })
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!numberWord.test(tokens[i]!.key) || /^\d/.test(tokens[i - 1]?.key ?? '')) continue
    const thing = thingBehind(segment, i, words)
    if (thing) found.push({ start: tokens[i]!.start, end: thing.end })
  }
  const content = tokens.filter(({ key }) => !/^\d/.test(key) && !words.functionWords.has(key)).length
  return found.sort((a, b) => a.start - b.start).slice(0, Math.min(perStatement, Math.floor(content / 2)))
}

/**
 * What is counted: a known unit among the three words behind the number (`40 partner banks`), else a plain noun right
 * behind it (`48 empresas`) unless the number belongs to a name (`Windows 10 machines`).
 */
function thingBehind(segment: Segment, at: number, words: Words): Token | undefined {
  const { tokens, text, start } = segment
  const count = tokens[at]
  if (!count || isName(segment, at, words)) return undefined
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    if (/[.;,:]\s|\(/.test(text.slice(tokens[i - 1]!.end - start, tokens[i]!.start - start))) break
    if (words.units.has(tokens[i]!.key)) return tokens[i]
  }
  const next = tokens[at + 1]
  if (!next || text.slice(count.end - start, next.start - start) !== ' ') return undefined
  if (next.key.length < 4 || /\d/.test(next.key)) return undefined
  if (words.functionWords.has(next.key) || words.months.has(next.key) || words.verbs.get(next.key) === next.key)
    return undefined
  return words.language === 'de' || /^\p{Ll}/u.test(text.slice(next.start - start)) ? next : undefined
}

/** `Windows 10`: the number ends a name. German nouns have capitals too, so there it cannot be told. */
function isName({ tokens, text, start }: Segment, at: number, words: Words): boolean {
  const before = at > 1 ? tokens[at - 1] : undefined
  if (!before || words.language === 'de' || !/^\d/.test(tokens[at]!.key)) return false
  return (
    /^\p{Lu}/u.test(text.slice(before.start - start)) &&
    text.slice(before.end - start, tokens[at]!.start - start) === ' '
  )
}
