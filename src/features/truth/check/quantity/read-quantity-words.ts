import { boundBefore } from './finish-quantities.ts'
import { factorWords, fractionWords, ordinalWords, periodWords, scaleWords, smallNumbers } from './number-words.ts'
import type { Quantity } from './quantity.ts'
import { readArticleDurations } from './read-article-durations.ts'

const ordinals = new RegExp(
  `\\b(?<!-)(?<word>${Object.keys(ordinalWords).join('|')})(?=\\s(?:(?:working|business|calendar)\\s)?(?:days?|weeks?|months?|quarters?|places?|prize|years?|editions?|position|tag|woche)\\b)`,
  'gu',
)
/** `second among eleven` */
const amongAll = new RegExp(
  `\\b(?<word>${Object.keys(ordinalWords).join('|')})(?=\\s(?:among|out of|of)\\s(?:the\\s|all\\s|our\\s)?(?:\\d+|${Object.keys(smallNumbers).join('|')})\\b)`,
  'gu',
)
/** `finished second`, `came third in the league` */
const placed = new RegExp(
  `(?<=\\b(?:finish(?:ed|ing)?|came|coming|come|placed|placing|ranked|ranking)\\s(?:in\\s)?)(?<word>${Object.keys(ordinalWords).join('|')})(?=\\s(?:in|at|of|out|among|overall|nationwide|place)\\b|[,.;]|$)`,
  'gu',
)
const frequencies = new RegExp(
  `\\b(?:every|each|alle)\\s+(?<count>second|other|third|fourth|fifth|sixth|seventh|eighth|tenth|\\d+|${Object.keys(smallNumbers).join('|')})?\\s*(?<unit>days?|nights?|weekends?|weeks?|months?|quarters?|years?|wochen?|monate?|tage?)\\b|\\b(?<adverb>${Object.keys(periodWords).join('|')})\\b`,
  'gu',
)
const times = new RegExp(
  `\\b(?<count>once|twice|thrice|(?:\\d+|${Object.keys(smallNumbers).join('|')}) times)[\\s-](?:(?:a|an|per|each|every)\\s)?(?<unit>day|week|month|quarter|year|daily|weekly|monthly|yearly)\\b`,
  'gu',
)
/** `three mornings a week`, `every morning` */
const daysOfWeek = new RegExp(
  `\\b(?<count>\\d|${Object.keys(smallNumbers).join('|')})\\s(?:mornings|evenings|nights|days|afternoons)\\s(?:a|per|each|every)\\sweek\\b|\\b(?<every>every|each)\\s(?:single\\s)?(?:morning|evening|night|afternoon)\\b`,
  'gu',
)
/** `every Thursday`, `on Thursdays` */
const weekdays =
  /\b(?:every|each)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bon\s(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/gu
/** `one week in six` */
const oneIn = new RegExp(
  `\\b(?:one|1)\\s(?<unit>day|night|weekend|week|month|year)\\s(?:in|out of)\\s(?:every\\s)?(?<count>\\d+|${Object.keys(smallNumbers).join('|')})\\b`,
  'gu',
)
/** `one in five`, `every fifth patient`: a share. */
const oneOf = new RegExp(
  `\\b(?:one|1)\\s(?:in|out of)\\s(?:every\\s)?(?<count>\\d+|${Object.keys(smallNumbers).join('|')})\\b(?!-)|\\bevery\\s(?<nth>second|third|fourth|fifth|tenth)\\s(?!day|night|week|month|quarter|year|time|shift|hour|evening|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?=\\p{L})`,
  'gu',
)
const unitDays: Record<string, number> = {
  day: 1,
  night: 1,
  weekend: 7,
  tag: 1,
  week: 7,
  woche: 7,
  month: 30,
  monat: 30,
  quarter: 91,
  year: 365,
  daily: 1,
  weekly: 7,
  monthly: 30,
  yearly: 365,
}
const everyOther: Record<string, number> = {
  second: 2,
  other: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
}

/** Quantities without a numeral: doubled, half, a decade, hundreds, fifth day, every two weeks. */
export function readQuantityWords(text: string, folded: string, numerals: Quantity[]): Quantity[] {
  const found: Quantity[] = []
  const at = (start: number, length: number) => ({
    start,
    end: start + length,
    text: text.slice(start, start + length),
    spelled: true,
  })
  for (const match of folded.matchAll(frequencies)) {
    if (/^[\s-]*(?:once|twice|times)/.test(folded.slice(Math.max(0, match.index - 7), match.index))) continue
    const { count, unit = '', adverb } = match.groups ?? {}
    const days = adverb
      ? (periodWords[adverb] ?? 0)
      : (unitDays[unit.replace(/(?:n|e|s|en)$/, '')] ?? unitDays[unit] ?? 0) *
        (count ? (everyOther[count] ?? smallNumbers[count] ?? Number(count)) : 1)
    if (days)
      found.push({ ...at(match.index, match[0].length), kind: 'frequency', value: days, step: 0, bound: 'exact' })
  }
  for (const match of folded.matchAll(daysOfWeek)) {
    const { count = '' } = match.groups ?? {}
    const many = match.groups?.every ? 7 : (smallNumbers[count] ?? Number(count))
    if (many)
      found.push({ ...at(match.index, match[0].length), kind: 'frequency', value: 7 / many, step: 0, bound: 'exact' })
  }
  for (const match of folded.matchAll(oneIn)) {
    const { unit = '', count = '' } = match.groups ?? {}
    const many = smallNumbers[count] ?? Number(count)
    if (many)
      found.push({
        ...at(match.index, match[0].length),
        kind: 'frequency',
        value: (unitDays[unit] ?? 0) * many,
        step: 0,
        bound: 'exact',
      })
  }
  for (const match of folded.matchAll(oneOf)) {
    const { count = '', nth = '' } = match.groups ?? {}
    const many = everyOther[nth] ?? smallNumbers[count] ?? Number(count)
    if (many >= 2 && !found.some((other) => other.start <= match.index && match.index < other.end))
      found.push({
        ...at(match.index, match[0].trimEnd().length),
        kind: 'percent',
        value: 100 / many,
        step: many <= 20 ? 100 / many : 1,
        bound: boundBefore(folded, match.index),
      })
  }
  for (const match of folded.matchAll(weekdays))
    found.push({ ...at(match.index, match[0].length), kind: 'frequency', value: 7, step: 0, bound: 'exact' })
  for (const match of folded.matchAll(times)) {
    const { count = '', unit = '' } = match.groups ?? {}
    const number =
      { once: 1, twice: 2, thrice: 3 }[count] ??
      smallNumbers[count.replace(/ times$/, '')] ??
      Number.parseInt(count, 10)
    if (number)
      found.push({
        ...at(match.index, match[0].length),
        kind: 'frequency',
        value: (unitDays[unit] ?? 0) / number,
        step: 0,
        bound: 'exact',
      })
  }
  found.push(...readArticleDurations(text, folded))
  const free = (start: number) => ![...numerals, ...found].some((other) => other.start <= start && start < other.end)
  for (const match of [...folded.matchAll(ordinals), ...folded.matchAll(placed), ...folded.matchAll(amongAll)]) {
    if (
      free(match.index) &&
      !found.some((other) => other.start === match.index) &&
      !(ordinalWords[match[0]] === 1 && !/^\s(?:place|prize)/.test(folded.slice(match.index + match[0].length)))
    )
      found.push({
        ...at(match.index, match[0].length),
        kind: 'ordinal',
        value: ordinalWords[match[0]] ?? 0,
        step: 1,
        bound: 'exact',
      })
  }
  for (const match of folded.matchAll(/\p{L}+/gu)) {
    const word = match[0]
    const start = match.index
    const base = at(start, word.length)
    const rest = folded.slice(base.end)
    if (!free(start)) {
      const fraction = readFraction(text, folded, word, start)
      if (fraction && !found.some((other) => other.start < fraction.end && fraction.start < other.end))
        found.push(fraction)
    } else if (factorWords[word] && !(word === 'twice' && !/^\s+(?:as|the)\b/.test(rest))) {
      if (/^(?:double|triple)$/.test(word) && /^[\s-](?:digit|check|click|entry|scan)/.test(rest)) continue
      const bound = /^,?\s+(?:and|or) more\b/.test(rest) ? 'over' : boundBefore(folded, start)
      found.push({ ...base, kind: 'multiple', value: factorWords[word], step: 0, bound })
    } else if (/^(?:dozens|hundreds|thousands|millions|billions)$/.test(word)) {
      const step = scaleWords[word] ?? 1
      found.push({ ...base, kind: 'count', value: step * 2, bound: 'at_least', step })
    } else if (/^(?:decades?|jahrzehnte?)$/.test(word)) {
      const many = /(?:s|te)$/.test(word)
      found.push({
        ...base,
        kind: 'duration',
        value: many ? 7300 : 3650,
        unit: 'decade',
        bound: many ? 'at_least' : boundBefore(folded, start),
        step: 365,
      })
    } else {
      const fraction = readFraction(text, folded, word, start)
      if (fraction) found.push(fraction)
    }
  }
  return found
}

function readFraction(text: string, folded: string, word: string, start: number): Quantity | undefined {
  const value = fractionWords[word]
  if (!value) return undefined
  const before = folded.slice(0, start)
  const end = start + word.length
  const lead = /\b(two|three|four|six|seven|eight|nine|one|a)[\s-]+$/.exec(before)
  const stands =
    lead ||
    /\b(?:by|in|um die|die|la|over|nearly|about|almost|than|roughly)\s+$/.test(before) ||
    (word === 'half' && /^\s+of\s+(?:which|whom|them|these|those|the|my|our|all)\b/.test(folded.slice(end)))
  if (!stands || (word !== 'half' && !lead && !/\b(?:um ein|um die|die|la)\s+$/.test(before))) return undefined
  if (/^[\s-]+(?:20\d\d|year|party|parties|grade|floor|place|prize|of 20|hour|day|edition)/.test(folded.slice(end)))
    return undefined
  const factor = { two: 2, three: 3, four: 4, six: 6, seven: 7, eight: 8, nine: 9 }[lead?.[1] ?? ''] ?? 1
  const from = lead ? lead.index : start
  return {
    start: from,
    end,
    text: text.slice(from, end),
    kind: 'percent',
    value: value * factor,
    step: 1,
    bound: boundBefore(folded, from),
    spelled: true,
  }
}
