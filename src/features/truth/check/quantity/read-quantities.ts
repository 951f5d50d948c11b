import { asSpan, boundBefore, inheritUnits, withRole } from './finish-quantities.ts'
import { joinNumerals } from './join-numerals.ts'
import { currencies, measureUnits, scaleWords, smallNumbers, timeUnits } from './number-words.ts'
import type { Quantity, QuantityKind } from './quantity.ts'
import { readNumeral, readScale } from './read-numeral.ts'
import { readQuantityWords } from './read-quantity-words.ts'

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
const currencyCodes = Object.keys(currencies)
  .filter((code) => /^[a-z]{3}$/.test(code) && !/^(?:won|pen|php|ron|cop|ars|ils)$/.test(code))
  .join('|')
const currencyMark = `(?:(?:us|ca?|au?|r|nz|hk|s|mx|nt|j|tt|bb|n)\\$|[$€£¥₹₦₱₩₺฿₫₴₪₵]|(?:${currencyCodes}|rs\\.?)(?=\\s?\\d)|(?:r|rm|rp|kr|s/)\\.?\\s?(?=\\d[\\d.,]*(?:\\s?(?:k|m|bn|million|billion)\\b|\\d{2})))`
const numeral = "\\d{1,3}(?:[,.\\u00a0\\u202f’']\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
const amount = `(?:(?:${numeral})|\\b(?:${spelledNumber})(?:[- ](?:${spelledNumber}))?\\b|\\b(?:a|an|several|few)(?=\\s+(?:${scaleWord})\\b))`
const scale = `(?:\\s?(?:k|mm|mn|mio|mrd|bn|m|b|tsd|cr)(?![\\p{L}\\p{N}])\\.?|[\\s-]?(?:${scaleWord})\\b)`
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/#-]|\\d[:])(?<mark>${currencyMark}\\s?)?(?<low>${amount})(?<scale1>${scale}){0,2}(?:(?:\\s?(?:-|–|—|to|bis|or)\\s?|-to-)${currencyMark}?(?<high>${numeral}|(?:${spelledNumber})\\b)(?<scale2>${scale})?)?(?<plus>\\s?\\+|[-\\s](?:plus|odd)\\b(?!\\s\\p{L}{1,3}\\b))?`,
  'giu',
)

const percentAfter =
  /^\s?(?:%|percent\b|per cent\b|pct\b|prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b)(?<points>[\s-]?(?:points?|pts?|punkte?n?)\b)?/u
const pointsAfter = /^\s?(?:percent(?:age|ile)[\s-]points?|prozentpunkte?n?|pp\b|ppt\b|pts\b|basis points|bps\b)/u
const timesAfter = /^\s?(?:x\b|×|-?fold\b|times (?:more|faster|higher|larger|as|the|over)\b|times\b|fach\b|-?mal\b)/u
const unitAfter =
  /^[\s-]?(?:(?:full|whole|straight|successive|working|business|consecutive|solid|calendar|billable|paid|unpaid|extra|long|short|mere|more|fewer|additional|contact|teaching|flying|flight|night|volunteer|volle[n]?)\s)?(?<unit>\p{L}+)/u
const currencyAfter = /^\s?(?<currency>€|£|¥|₹|\$|\p{L}+)/u

/** All quantities of a text, in order. Years (1950–2039, bare four digits) come as kind `year`. */
export function readQuantities(text: string): readonly Quantity[] {
  const cached = known.get(text)
  if (cached) return cached
  const read = readAll(text)
  if (known.size > 4000) known.clear()
  known.set(text, read)
  return read
}
/** The same few texts are read over and over while a résumé is being worked on. */
const known = new Map<string, readonly Quantity[]>()

function readAll(text: string): Quantity[] {
  const { text: folded, ranges } = joinNumerals(fold(text))
  const opensAt = (start: number) => ranges.find((range) => range.start <= start && start < range.end)?.start ?? start
  const found: Quantity[] = []
  for (const match of folded.matchAll(pattern)) {
    const quantity = readOne(folded, match)
    if (quantity) found.push(...splitFromTo(folded, { ...quantity, text: text.slice(quantity.start, quantity.end) }))
  }
  found.push(...readQuantityWords(text, folded, found))
  // `grown by three quarters` is a share, `three quarters later` a length of time.
  const twice = found.filter((one) =>
    found.some((other) => other.kind !== one.kind && other.start === one.start && other.end === one.end),
  )
  const isShare = (one: Quantity) =>
    /\b(?:by|to|nearly|over|almost|about)\s+$/.test(folded.slice(0, one.start)) ||
    /^\s+of\b/.test(folded.slice(one.end)) ||
    (!/\b(?:for|in|last|past|within|after|first|next)\s+$/.test(folded.slice(0, one.start)) &&
      !/^\s+(?:later|running|straight|in a row)\b/.test(folded.slice(one.end)))
  for (const one of twice) if ((one.kind === 'percent') !== isShare(one)) found.splice(found.indexOf(one), 1)
  const kept = found.filter(
    (one) =>
      // `5S` is a method, not five seconds.
      !(one.unit === 's' && /S$/.test(text.slice(one.start, one.end))) &&
      !found.some(
        (other) =>
          // `from one in two to one in five`: `two to one` is no range.
          (other.kind === 'percent' &&
            other.spelled &&
            one.kind === 'count' &&
            other.start < one.start &&
            one.start < other.end) ||
          (other !== one &&
            (other.kind !== one.kind || other.kind === 'frequency') &&
            other.start <= one.start &&
            one.end <= other.end &&
            other.end - other.start > one.end - one.start),
      ),
  )
  return joinCompound(
    folded,
    joinBetween(
      folded,
      inheritUnits(
        folded,
        kept.sort((a, b) => a.start - b.start),
      ),
    ),
  ).map((one) => {
    const start = opensAt(one.start)
    const told = asFew(text.slice(start, one.end), asSpan(folded, withRole(folded, one)))
    const period = periodOf(folded, one)
    const whole = period ? { ...told, period } : told
    return start === one.start ? whole : { ...whole, start, text: text.slice(start, one.end) }
  })
}

/** `square metres` and `cubic metres` by their base unit and factor. */
function unitOf(unit: string, power: string | undefined): [string?, number?] {
  const [base, size] = measureUnits[unit] ?? []
  if (!power || !base || !size) return [base, size]
  return power === 'square' ? [`${base}2`, size ** 2] : [`${base}3`, size ** 3]
}

/** What a figure is counted over: `40 calls a month`, `40 calls monthly`. */
function periodOf(folded: string, one: Quantity): number | undefined {
  if (!['count', 'money', 'measure'].includes(one.kind)) return undefined
  const match =
    /^(?:\s(?!and\b|or\b|in\b|for\b|over\b|with\b|by\b|to\b|of whom\b)[\p{L}'’-]+){0,4}?\s(?:(?:an?|per|each|every)\s(day|week|month|quarter|year)\b(?!-)|(daily|weekly|monthly|quarterly|annually|yearly)\b)/u.exec(
      folded.slice(one.end, one.end + 60),
    )
  return periods[match?.[1] ?? match?.[2] ?? '']
}
const periods: Record<string, number> = {
  day: 1,
  daily: 1,
  week: 7,
  weekly: 7,
  month: 30,
  monthly: 30,
  quarter: 91,
  quarterly: 91,
  year: 365,
  yearly: 365,
  annually: 365,
}

/** `a few hundred` are at least two. */
const asFew = (said: string, one: Quantity): Quantity =>
  /^(?:few|several)\s/iu.test(said) ? { ...one, bound: 'at_least' } : one

/** `7 min 30 s`, `two years and three months`: one length of time. */
function joinCompound(folded: string, read: Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const one of read) {
    const last = joined.at(-1)
    const runsOn =
      last?.kind === 'duration' &&
      one.kind === 'duration' &&
      last.high === undefined &&
      one.high === undefined &&
      one.start >= last.end &&
      one.step < last.step &&
      /^\s*(?:and\s+|und\s+)?$/.test(folded.slice(last.end, one.start))
    if (last && runsOn)
      joined[joined.length - 1] = {
        ...last,
        end: one.end,
        text: `${last.text} ${one.text}`,
        value: last.value + one.value,
        step: one.step,
      }
    else joined.push(one)
  }
  return joined
}

/** `between 20 and 25 dogs` is one range. */
function joinBetween(folded: string, read: Quantity[]): Quantity[] {
  return read.flatMap((one, i) => {
    const next = read[i + 1]
    const before = read[i - 1]
    const opens = (a: Quantity | undefined, b: Quantity | undefined) =>
      a !== undefined &&
      b !== undefined &&
      a.high === undefined &&
      b.high === undefined &&
      a.value < b.value &&
      a.kind !== 'year' &&
      (a.kind === b.kind || a.kind === 'count') &&
      /\b(?:between|zwischen|entre)\s+$/.test(folded.slice(0, a.start)) &&
      /^\s*(?:and|und|et|y)\s+$/.test(folded.slice(a.end, b.start))
    if (opens(before, one)) return []
    if (!next || !opens(one, next)) return [one]
    const scale =
      one.kind === next.kind
        ? 1
        : next.step && next.kind !== 'count'
          ? next.value / (Number(/[\d.]+/.exec(next.text.replace(/,/g, ''))?.[0]) || next.value)
          : 1
    return [{ ...next, start: one.start, text: `${one.text}–${next.text}`, value: one.value * scale, high: next.value }]
  })
}

/** `from 20 to 40 people` and `from 12 to 5 days` are two quantities, not a range. */
function splitFromTo(folded: string, quantity: Quantity): Quantity[] {
  const { high, ...low } = quantity
  if (high === undefined || quantity.kind === 'year') return [quantity]
  const led = /\b(?:from|von|desde|da|van)\s+$/.test(folded.slice(0, quantity.start))
  return led || high <= quantity.value ? [low, { ...low, value: high }] : [quantity]
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
  // `€800,000 to €1.3 million`: what is written out takes no scale from the other end.
  const inherited = low.value >= 1000 ? 1 : highScale
  const factor = !groups.mark && /\d\s+m\.?$/.test(whole) ? 1 : ownScale > 1 ? ownScale : inherited
  const spelled = /^\D+$/.test(lowText)
  // `340 m` without a currency is a length, not millions.
  const metres = !groups.mark && /\d\s+m\.?$/.test(whole)
  if (metres) end = start + whole.replace(/\s+m\.?$/, '').length
  let value = low.value * factor
  let step = low.step * factor
  const high = groups.high ? readNumeral(groups.high).value * (groups.scale2 ? highScale : factor) : undefined
  let bound = boundBefore(text, start)
  if (groups.plus) bound = 'at_least'
  if (/^(?:\s\p{L}+)?\s(?:and|or) more\b(?! \p{L})/u.test(text.slice(end))) bound = 'at_least'
  const after = text.slice(end)
  const result = (kind: QuantityKind, length = 0, more: Partial<Quantity> = {}): Omit<Quantity, 'text'> => {
    end += length
    return { start, end, kind, value, step, bound, spelled, ...(high === undefined ? {} : { high }), ...more }
  }
  if (groups.mark) return result('money', 0, { currency: currencies[groups.mark.trim().replace('.', '')] ?? 'USD' })
  const points =
    pointsAfter.exec(after) ??
    /^[\s-]points?(?=\s(?:gain|rise|increase|improvement|jump|drop|lift|uplift|cut|fall|decline|reduction|above|below|ahead|higher|lower|better|more|clear)\b)/u.exec(
      after,
    ) ??
    (/\b(?:by|up|down)\s+(?:about |over |nearly |around )?$/.test(text.slice(0, start))
      ? /^\s?points?\b/u.exec(after)
      : null)
  if (points) return result('points', points[0].length)
  const percent = percentAfter.exec(after)
  if (percent) return result(percent.groups?.points ? 'points' : 'percent', percent[0].length)
  const times = timesAfter.exec(after)
  if (times && (/^\s?(?:x|×|-?fold|fach)/.test(times[0]) || /times (?:more|faster|higher|larger|as)/.test(times[0])))
    return result('multiple', times[0].length)
  if (/\bfactor of (?:about |nearly |almost |over )?$/.test(text.slice(0, start))) return result('multiple')
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
  const measure = /^[\s-]?(?:(?<power>square|cubic)[\s-])?(?<unit>[\p{L}²³]+[23]?)/u.exec(after)
  const [base, size] = unitOf(measure?.groups?.unit ?? '', measure?.groups?.power)
  if (
    measure &&
    base &&
    size &&
    !/^\s?met(?:er|re)\s(?:readings?|data)\b/.test(after) &&
    !(/^[a-z]$/.test(measure.groups?.unit ?? '') && /^['’]/.test(after.slice(measure[0].length)))
  ) {
    value *= size
    step *= size
    return result('measure', measure[0].length, { unit: base, ...(high === undefined ? {} : { high: high * size }) })
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
