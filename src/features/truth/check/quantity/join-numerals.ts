import { scaleWords, smallNumbers } from './number-words.ts'

type Range = { start: number; end: number }

const small = Object.keys(smallNumbers).join('|')
const scale = 'hundred|thousand|million|billion|dozen'
const one = `(?:${small}|\\d+)`
const rules: [RegExp, (groups: Record<string, string | undefined>) => number | undefined][] = [
  [new RegExp(`\\bhalf an? (?<scale>${scale})\\b`, 'gu'), ({ scale: of }) => 0.5 * (scaleWords[of ?? ''] ?? 0)],
  [
    new RegExp(`\\b(?<many>a |one |three )?quarters? of an? (?<scale>${scale})\\b`, 'gu'),
    ({ many, scale: of }) => (many === 'three ' ? 0.75 : 0.25) * (scaleWords[of ?? ''] ?? 0),
  ],
  [
    new RegExp(`\\b(?<many>${one}) and a half (?<scale>${scale})\\b`, 'gu'),
    ({ many, scale: of }) => (numberOf(many) + 0.5) * (scaleWords[of ?? ''] ?? 0),
  ],
  [new RegExp(`\\b(?<many>${one})-and-a-half(?=[\\s-])`, 'gu'), ({ many }) => numberOf(many) + 0.5],
  [
    new RegExp(
      `\\b(?<many>an? |(?:${small})[\\s-])hundred (?:and )?(?<rest>${small})(?:[\\s-](?<last>${small}))?\\b`,
      'gu',
    ),
    ({ many, rest, last }) => (/^an? $/.test(many ?? '') ? 1 : numberOf(many)) * 100 + numberOf(rest) + numberOf(last),
  ],
  [
    /\b(?<many>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?<rest>one|two|three|four|five|six|seven|eight|nine)\b(?!-)/gu,
    ({ many, rest }) => numberOf(many) + numberOf(rest),
  ],
  [
    new RegExp(
      `\\b(?<many>${one}) and a half(?=[.,;:!?]|$| (?:per ?cent|kilomet|km|met|miles|tonn|litre|hectare|kilo|points|times))`,
      'gu',
    ),
    ({ many }) => numberOf(many) + 0.5,
  ],
  [/\ba (?<many>million|billion) and a half\b/gu, ({ many }) => 1.5 * (scaleWords[many ?? ''] ?? 0)],
  [/\bthree[- ]quarters of an? (?<many>million|billion)\b/gu, ({ many }) => 0.75 * (scaleWords[many ?? ''] ?? 0)],
  [/\b(?:few|several) (?<many>hundred)\b/gu, () => 200],
  [/(?<![\d.,])(?<many>[1-9]\d{0,2}) (?<rest>\d{3})(?![\d.,]\d|\d)/gu, ({ many, rest }) => Number(`${many}${rest}`)],
]
const numberOf = (word: string | undefined): number => {
  const plain = (word ?? '').trim().replace(/-$/, '')
  return smallNumbers[plain] ?? (Number(plain) || 0)
}

/**
 * Writes figures of several words as one numeral of the same length, so that offsets stay: `half a million` becomes
 * `        500000`. `ranges` are the places rewritten. `folded` is lower case without accents.
 */
export function joinNumerals(folded: string): { text: string; ranges: Range[] } {
  let text = joinUnits(folded)
  const ranges: Range[] = []
  for (const [pattern, worth] of rules) {
    text = text.replace(pattern, (...parts) => {
      const match = parts[0] as string
      const groups = parts.at(-1) as Record<string, string | undefined>
      const start = parts.at(-3) as number
      const value = worth(groups)
      const written = String(value)
      if (!value || written.length > match.length) return match
      ranges.push({ start, end: start + match.length })
      return written.padStart(match.length)
    })
  }
  return { text, ranges }
}

/** Units of two words as one of the same length: `2,400 square metres` becomes `2,400 m²           `. */
const joinUnits = (folded: string): string =>
  folded
    .replace(/(?<=\d\s?)(?:square|sq\.?) (?:metres?|meters?|m)\b/gu, (unit) => 'm²'.padEnd(unit.length))
    .replace(/(?<=\d\s?)metric tonn?e?s\b/gu, (unit) => 'tonnes'.padEnd(unit.length))
