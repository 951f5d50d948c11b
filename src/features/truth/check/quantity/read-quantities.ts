import type { Span } from '#features/profiles/contract.ts'
import {
  type Bound,
  boundWords,
  currencies,
  factorWords,
  fractionWords,
  scaleWords,
  smallNumbers,
  timeUnits,
} from './number-words.ts'

export type QuantityKind = 'count' | 'money' | 'percent' | 'points' | 'multiple' | 'duration' | 'year' | 'ordinal'

/**
 * A quantity in a text. `value` is in plain units: percent as 40, money in whole currency, durations in days,
 * multiples as factor. `high` closes a range. `step` is the size of the last written digit, in the same units.
 */
export type Quantity = Span & {
  text: string
  kind: QuantityKind
  value: number
  high?: number
  step: number
  bound: Bound
  currency?: string
  /** The unit word of a duration as written. */
  unit?: string
  /** Written as a bare numeral with nothing to say what it counts of. */
  spelled: boolean
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[àáâãä]/g, 'a')
    .replace(/[èéêë]/g, 'e')
    .replace(/[ìíîï]/g, 'i')
    .replace(/[òóôõö]/g, 'o')
    .replace(/[ùúûü]/g, 'u')
    .replace(/ñ/g, 'n')
    .replace(/ç/g, 'c')
    .replace(/ß/g, 's')

const spelledNumber = Object.keys(smallNumbers).join('|')
const scaleWord = Object.keys(scaleWords).join('|')
const currencyMark =
  '(?:us\\$|c\\$|a\\$|r\\$|[$€£¥₹]|(?:usd|eur|gbp|chf|inr|cad|aud|sek|nok|dkk|pln|brl|jpy|rs\\.?)(?=\\s?\\d))'
const numeral = "\\d{1,3}(?:[,.\\u00a0\\u202f’']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
const amount = `(?:(?:${numeral})|\\b(?:${spelledNumber})(?:[- ](?:${spelledNumber}))?\\b|\\b(?:a|an|several|few)(?=\\s+(?:${scaleWord})\\b))`
const scale = `(?:\\s?(?:k|mm|mn|mio|mrd|bn|m|b|tsd|cr)(?![\\p{L}\\p{N}])\\.?|[\\s-]?(?:${scaleWord})\\b)`
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/#-]|\\d[:])(?<mark>${currencyMark}\\s?)?(?<low>${amount})(?<scale1>${scale}){0,2}(?:\\s?(?:-|–|—|to|bis|or)\\s?${currencyMark}?(?<high>${numeral})(?<scale2>${scale})?)?(?<plus>\\s?\\+)?`,
  'giu',
)

type Read = { value: number; step: number }
function readNumeral(text: string): Read {
  const spelled = text
    .trim()
    .split(/[- ]/)
    .map((word) => smallNumbers[word])
  if (spelled.every((value) => value !== undefined)) return { value: spelled.reduce((a, b) => a + b, 0), step: 1 }
  if (/^\D+$/.test(text)) return { value: 1, step: 1 }
  const decimal = /[.,](\d{1,2})$/.exec(text)
  const grouped = /^\d{1,3}([,.\u00a0\u202f’'])\d{3}/.test(text)
  const isDecimal = decimal || (!grouped && /[.,]/.test(text))
  const [whole = '', fraction = ''] = isDecimal
    ? [text.slice(0, text.search(/[.,]\d*$/)), text.replace(/^.*[.,]/, '')]
    : [text]
  const digits = whole.replace(/\D/g, '')
  if (fraction) return { value: Number(`${digits}.${fraction}`), step: 10 ** -fraction.length }
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return { value: Number(digits), step: 10 ** Math.min(zeros, Math.max(digits.length - 1, 0)) }
}

function readScale(text: string): number {
  let factor = 1
  for (const part of text.toLowerCase().split(/[\s-]+/)) {
    const word = part.replace(/\.$/, '')
    if (!word) continue
    if (scaleWords[word]) factor *= scaleWords[word]
    else if (word === 'k' || word === 'tsd') factor *= 1e3
    else if (['m', 'mm', 'mn'].includes(word)) factor *= 1e6
    else if (word === 'b' || word === 'bn') factor *= 1e9
    else if (word === 'cr') factor *= 1e7
  }
  return factor
}

const percentAfter =
  /^\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b)(?<points>[\s-]?(?:points?|pts?|punkte?n?)\b)?/u
const pointsAfter = /^\s?(?:percentage[\s-]points?|prozentpunkte?n?|pp\b|ppt\b|pts\b|basis points|bps\b)/u
const timesAfter = /^\s?(?:x\b|×|-?fold\b|times (?:more|faster|higher|larger|as|the|over)\b|times\b|fach\b|-?mal\b)/u
const unitAfter = /^[\s-]?(?:(?:full|whole|working|business|consecutive|solid|volle[n]?)\s)?(?<unit>\p{L}+)/u
const currencyAfter = /^\s?(?<currency>€|£|¥|₹|\$|\p{L}+)/u

/** All quantities of a text, in order. Years (1950–2039, bare four digits) come as kind `year`. */
export function readQuantities(text: string): Quantity[] {
  const folded = fold(text)
  const found: Quantity[] = []
  for (const match of folded.matchAll(pattern)) {
    const quantity = readOne(folded, match)
    if (quantity) found.push(...splitFromTo(folded, { ...quantity, text: text.slice(quantity.start, quantity.end) }))
  }
  for (const match of folded.matchAll(/\p{L}+/gu)) {
    const word = match[0]
    const start = match.index
    const base = {
      start,
      end: start + word.length,
      text: text.slice(start, start + word.length),
      step: 0,
      spelled: true,
    }
    if (found.some((other) => other.start <= start && start < other.end)) continue
    if (factorWords[word]) {
      if (/^(double|triple)$/.test(word) && /^[\s-](?:digit|check|click|entry)/.test(folded.slice(base.end))) continue
      found.push({ ...base, kind: 'multiple', value: factorWords[word], bound: boundBefore(folded, start) })
    } else if (/^(dozens|hundreds|thousands|millions|billions)$/.test(word))
      found.push({
        ...base,
        kind: 'count',
        value: (scaleWords[word] ?? 1) * 2,
        bound: 'at_least',
        step: scaleWords[word] ?? 1,
      })
    else if (word === 'decade' || word === 'jahrzehnt')
      found.push({
        ...base,
        kind: 'duration',
        value: 3650,
        unit: 'decade',
        bound: boundBefore(folded, start),
        step: 365,
      })
    else if (word === 'decades')
      found.push({ ...base, kind: 'duration', value: 7300, unit: 'decade', bound: 'at_least', step: 365 })
    else if (
      fractionWords[word] &&
      /(?:\ba|\bby|\bone|\btwo|\bthree|\bin|\bum die|\bdie|\bla|\bover|\bnearly)\s+(?:a\s+|one\s+)?$/.test(
        folded.slice(0, start),
      ) &&
      !/^\s+(?:of\s+)?(?:20\d\d|year|party|parties|grade|floor|place)/.test(folded.slice(base.end))
    ) {
      const lead = /(one|two|three)\s+$/.exec(folded.slice(0, start))?.[1]
      const value = fractionWords[word] * (lead === 'two' ? 2 : lead === 'three' ? 3 : 1)
      found.push({
        ...base,
        kind: 'percent',
        value,
        bound: boundBefore(folded, start - (lead ? lead.length + 1 : 0)),
        step: 1,
      })
    }
  }
  const kept = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.kind !== one.kind &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  )
  return kept.sort((a, b) => a.start - b.start)
}

/** `from 20 to 40 people` is two quantities, not a range. */
function splitFromTo(folded: string, quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity
  if (
    high === undefined ||
    quantity.kind === 'year' ||
    !/\b(?:from|von|desde|da|van)\s+$/.test(folded.slice(0, quantity.start))
  )
    return [quantity]
  return [low, { ...low, value: high }]
}

function boundBefore(text: string, start: number): Bound {
  const before = text.slice(Math.max(0, start - 24), start).replace(/\b(?:a|an|the|by)\s*$/, '')
  return boundWords.find(([words]) => words.test(before) && !/\bhand(?:ed|ing)? over\s*$/.test(before))?.[1] ?? 'exact'
}

function readOne(text: string, match: RegExpMatchArray): Omit<Quantity, 'text'> | undefined {
  const groups = match.groups ?? {}
  const start = match.index ?? 0
  let end = start + match[0].length
  const lowText = groups.low ?? ''
  const low = readNumeral(lowText)
  const whole = match[0]
  const scaleText = whole
    .slice(whole.indexOf(lowText) + lowText.length, groups.high ? whole.lastIndexOf(groups.high) : undefined)
    .replace(/\b(?:to|bis|or)\b|[-–—+$€£]/g, ' ')
  const highScale = groups.scale2 ? readScale(groups.scale2) : 1
  const ownScale = readScale(scaleText)
  const factor = ownScale > 1 ? ownScale : highScale
  const spelled = /^\D+$/.test(lowText)
  let value = low.value * factor
  let step = low.step * factor
  const high = groups.high ? readNumeral(groups.high).value * (groups.scale2 ? highScale : factor) : undefined
  if (high !== undefined && high <= value && !/^\d{4}$/.test(lowText))
    return readOne(
      text,
      Object.assign([whole.slice(0, whole.search(/\s?(?:-|–|—|to|bis|or)\s?[^a-z]*\d/))], {
        index: start,
        groups: { ...groups, high: undefined, scale2: undefined },
      }) as unknown as RegExpMatchArray,
    )
  let bound = boundBefore(text, start)
  if (groups.plus) bound = 'at_least'
  const after = text.slice(end)
  const result = (kind: QuantityKind, length = 0, more: Partial<Quantity> = {}): Omit<Quantity, 'text'> => {
    end += length
    return { start, end, kind, value, step, bound, spelled, ...(high === undefined ? {} : { high }), ...more }
  }
  if (groups.mark) return result('money', 0, { currency: currencies[groups.mark.trim().replace('.', '')] ?? 'USD' })
  const points = pointsAfter.exec(after)
  if (points) return result('points', points[0].length)
  const percent = percentAfter.exec(after)
  if (percent) return result(percent.groups?.points ? 'points' : 'percent', percent[0].length)
  const times = timesAfter.exec(after)
  if (times && (/^\s?(?:x|×|-?fold|fach)/.test(times[0]) || /times (?:more|faster|higher|larger|as)/.test(times[0])))
    return result('multiple', times[0].length)
  if (/^(?:st|nd|rd|th)\b/.test(after)) return result('ordinal', 2)
  const currency = currencyAfter.exec(after)?.groups?.currency
  if (currency && currencies[currency])
    return result('money', (currencyAfter.exec(after)?.[0] ?? '').length, { currency: currencies[currency] })
  if (
    /^\d{4}$/.test(lowText) &&
    factor === 1 &&
    value >= 1950 &&
    value < 2040 &&
    (high === undefined || high < 2040) &&
    !groups.plus
  )
    return result('year')
  const unit = unitAfter.exec(after)
  const days = unit?.groups?.unit ? timeUnits[unit.groups.unit] : undefined
  if (unit && days && !(unit.groups?.unit === 's' && !/^\s?s\b/.test(after))) {
    value *= days
    step *= days
    return result('duration', unit[0].length, {
      unit: unit.groups?.unit,
      ...(high === undefined ? {} : { high: high * days }),
    })
  }
  if (
    spelled &&
    /^(?:one|once|elf|fast|due|sei|an|tre|dos|six|mil|meta)$/.test(lowText) &&
    factor === 1 &&
    lowText !== 'six'
  )
    return undefined
  return result('count')
}
