import type { Quantity } from './quantity.ts'

/**
 * What follows from a text by arithmetic: `from 40 to 20 hours` is also a cut by 50 % and by 20 hours, and halved;
 * `12 of 40 stores` is also 30 %.
 */
export function deriveQuantities(text: string, read: readonly Quantity[]): Quantity[] {
  const derived: Quantity[] = read.flatMap((one) => beyondTarget(text, one))
  // `96 million in 2023, up from 61 million`: a year between two figures parts them not.
  const amounts = read.filter((one) => one.kind !== 'year')
  for (let i = 0; i + 1 < amounts.length; i += 1) {
    const a = amounts[i]
    const b = amounts[i + 1]
    if (!a || !b || !a.value || !b.value) continue
    const between = text.slice(a.end, b.start)
    const base = {
      start: a.start,
      end: b.end,
      text: text.slice(a.start, b.end),
      bound: 'exact',
      spelled: false,
      derived: true,
    } as const
    if (
      a.kind === b.kind &&
      /\b(?:up|down|rising|falling|coming)?\s*from\s*(?:about|around|over)?\s*$/i.test(between) &&
      /[,(]|\b(?:up|down)\b/.test(between)
    ) {
      derived.push(...changeFrom(b.value, a, base))
      continue
    }
    if (
      a.kind === b.kind &&
      ['percent', 'duration', 'money'].includes(a.kind) &&
      /^[^.;]{0,60}\b(?:against|versus|vs|compared (?:to|with)|while|instead of|rather than|the branch|before)\b[^.;]{0,16}$/i.test(
        between,
      )
    ) {
      derived.push(...changeFrom(b.value, a, base), ...changeFrom(a.value, b, base))
      continue
    }
    const isChange =
      /^[^.;]{0,30}\b(?:to|auf|a|à|naar)\s*(?:just|only|about|under|around|nearly|over|[$€£])?\s*$/i.test(between)
    const led = /\b(?:from|von|de|desde|da|van)\s+(?:about|around|over|nearly|[$€£])?\s*$/i.test(text.slice(0, a.start))
    const comparable = a.kind === b.kind || (a.kind === 'count' && a.start !== b.start)
    if ((isChange || a.start === b.start) && (led || a.start === b.start) && comparable) {
      const from = a.kind === b.kind ? a.value : scaleLike(a, b)
      derived.push(...changeFrom(from, b, base))
    } else if (
      /^\s*(?:out\s+)?(?:of|von|sur|de)\s*(?:the|all|our)?\s*$/i.test(between) &&
      a.kind === 'count' &&
      b.kind === 'count' &&
      a.value < b.value
    ) {
      derived.push({ ...base, kind: 'percent', value: (a.value / b.value) * 100, step: 1 })
      derived.push({ ...base, kind: 'count', value: b.value - a.value, step: 1 })
    }
  }
  return [
    ...derived,
    ...sharesOf(text, read),
    ...partsOf(text, read),
    ...productsOf(text, read),
    ...sumsOf(text, read),
    ...yearsOf(text, read),
    ...scalesOf(text, read),
    ...othersOf(text, read),
  ]
}

/** `Assessed 35 families; 28 were approved`: 28 of 35 is also 80 %, and 7 were not. */
function sharesOf(text: string, read: readonly Quantity[]): Quantity[] {
  const counts = read.filter((one) => one.kind === 'count' && one.bound === 'exact' && one.high === undefined)
  return counts.flatMap((part, i) => {
    const whole = counts[i - 1]
    const next = text.slice(part.end, part.end + 24)
    const isPart =
      /^\s+(?:of (?:them|these|those|which|whom)\b|(?:was|were|are|got|passed|stayed|went|became|have|had|now)\b)/iu.test(
        next,
      )
    if (!whole || !isPart || part.value >= whole.value) return []
    const base = {
      start: whole.start,
      end: part.end,
      text: text.slice(whole.start, part.end),
      bound: 'exact',
      spelled: false,
      derived: true,
    } as const
    return [
      { ...base, kind: 'percent', value: (part.value / whole.value) * 100, step: 1 } satisfies Quantity,
      { ...base, kind: 'count', value: whole.value - part.value, step: 1 } satisfies Quantity,
    ]
  })
}

/** `flags 250 claims, 1 in 5 is confirmed`: the share of the whole is a number too. */
function partsOf(text: string, read: readonly Quantity[]): Quantity[] {
  return read.flatMap((whole, i) => {
    const at = read[i + 1]?.kind === 'year' ? i + 2 : i + 1
    const next = read[at]
    if (whole.kind !== 'count' || whole.value < 10 || whole.high !== undefined || !next) return []
    const share = next.kind === 'percent' && next.value < 100 ? next : shareOf(text, next, read[at + 1])
    if (!share || /[.]\s/u.test(text.slice(whole.end, share.start))) return []
    const value = (whole.value * share.value) / 100
    const place = { start: whole.start, end: share.end, text: text.slice(whole.start, share.end) }
    return [value, whole.value - value].map((one) => ({ ...whole, ...place, value: one, step: 1, derived: true }))
  })
}

/** `five classes of about 30 pupils` are about 150 pupils. */
function productsOf(text: string, read: readonly Quantity[]): Quantity[] {
  return read.flatMap((each, i) => {
    const many = read[i - 1]
    if (each.kind !== 'count' || many?.kind !== 'count' || many.high !== undefined || each.high !== undefined) return []
    const between = text.slice(many.end, each.start)
    if (
      !/^\s+\p{L}+(?:s|en|n)\s+(?:of|with|à|zu|mit|de)\s+(?:(?:about|around|some|over|up to|nearly)\s+)?$/iu.test(
        between,
      )
    )
      return []
    const { end } = each
    return [
      {
        ...each,
        start: many.start,
        end,
        text: text.slice(many.start, end),
        value: many.value * each.value,
        derived: true,
      },
    ]
  })
}

/** `4.8/5` is 4.8 out of 5. */
function scalesOf(text: string, read: readonly Quantity[]): Quantity[] {
  return read.flatMap((one) => {
    const scale = /^\s?\/\s?(5|10|20|100)\b/u.exec(text.slice(one.end))?.[1]
    return one.kind === 'count' && scale ? [{ ...one, value: Number(scale), step: 1, derived: true }] : []
  })
}

/** Of a `team of 12` the other eleven are colleagues; of 8 % that fail the other 92 % do not. */
function othersOf(text: string, read: readonly Quantity[]): Quantity[] {
  return read.flatMap((one) => {
    if (one.bound !== 'exact' || one.high !== undefined) return []
    if (one.kind === 'percent' && one.value < 50 && one.role !== 'delta')
      return [{ ...one, value: 100 - one.value, derived: true, unit: 'rest' }]
    const team = /\b(?:team|crew|group|shift|unit) of\s+$/iu.test(text.slice(0, one.start))
    return one.kind === 'count' && team && one.value > 2 ? [{ ...one, value: one.value - 1, derived: true }] : []
  })
}

/** `between 2021 and 2023` are two years. */
function yearsOf(text: string, read: readonly Quantity[]): Quantity[] {
  return read.flatMap((b, i) => {
    const a = read[i - 1]
    if (b.kind !== 'year' || a?.kind !== 'year' || a.high !== undefined || b.value <= a.value) return []
    return [
      {
        ...b,
        kind: 'duration',
        start: a.start,
        text: text.slice(a.start, b.end),
        value: (b.value - a.value) * 365,
        step: 365,
        unit: 'years',
        derived: true,
      } satisfies Quantity,
    ]
  })
}

/** `46 patients and 12 doctors` are 58 people. */
function sumsOf(text: string, read: readonly Quantity[]): Quantity[] {
  const plusOne = read.flatMap((one) => {
    const more = /^\s+\p{L}+(?:\s\p{L}+)?\s+(?:and|und|plus)\s+(?:an?|one|eine?n?)\s+\p{L}+/u.exec(text.slice(one.end))
    return one.kind === 'count' && one.value <= 20 && one.high === undefined && more
      ? [{ ...one, value: one.value + 1, derived: true }]
      : []
  })
  return [
    ...plusOne,
    ...read.flatMap((b, i) => {
      const a = read[i - 1]
      if (b.kind !== 'count' || a?.kind !== 'count' || a.high !== undefined || b.high !== undefined) return []
      if (!/^\s+\p{L}+(?:\s\p{L}+)?\s+(?:and|und|plus)\s+$/u.test(text.slice(a.end, b.start))) return []
      // Where one is a fraction of the other, the sum says no more than the larger.
      if (Math.max(a.value, b.value) > 10 * Math.min(a.value, b.value)) return []
      return [{ ...b, start: a.start, text: text.slice(a.start, b.end), value: a.value + b.value, derived: true }]
    }),
  ]
}

/** `8 of 10`, `four out of five`: a part of a whole, as a share. Undefined where two figures are not told so. */
export function shareOf(text: string, part: Quantity, whole: Quantity | undefined): Quantity | undefined {
  if (part.kind !== 'count' || whole?.kind !== 'count' || part.value >= whole.value) return undefined
  const between = text.slice(part.end, whole.start)
  const inHundred =
    [100, 1000].includes(whole.value) && /^(?:\s+\p{L}+){1,3}\s+(?:out\s+of|in|per)\s+(?:every\s+)?$/iu.test(between)
  if (!inHundred && !/^\s*(?:out\s+)?(?:of|in)(?:\s+(?:every|the|all|our|my))?\s*$/i.test(between)) return undefined
  const { start } = part
  const { end } = whole
  const value = (part.value / whole.value) * 100
  const step = whole.value <= 20 ? 100 / whole.value : 1
  return { start, end, text: text.slice(start, end), kind: 'percent', value, step, bound: part.bound, spelled: true }
}

/** `from 40 to 20 hours`: the first number borrows the unit of the second. */
const scaleLike = (a: Quantity, b: Quantity): number =>
  b.kind === 'duration' && b.step ? a.value * unitOf(b) : a.value
const unitOf = (quantity: Quantity): number => {
  const written = Number(/[\d.]+/.exec(quantity.text)?.[0])
  return written ? quantity.value / written : 1
}

type Base = Pick<Quantity, 'start' | 'end' | 'text' | 'bound' | 'spelled' | 'derived'>
/** A change from one value to another: as factor, as share and as difference. */
function changeFrom(from: number, to: Quantity, base: Base): Quantity[] {
  const ratio = to.value / from
  const kind = to.kind === 'percent' ? 'points' : to.kind
  return [
    { ...base, kind: 'multiple', value: ratio, step: 0.1 },
    ...(ratio < 1 ? [{ ...base, kind: 'multiple' as const, value: 1 / ratio, step: 0.1 }] : []),
    { ...base, kind: 'percent', value: Math.abs(1 - ratio) * 100, step: 1, role: 'delta' },
    ...(ratio < 1 ? [{ ...base, kind: 'percent' as const, value: ratio * 100, step: 1, role: 'level' as const }] : []),
    { ...to, ...base, kind, value: Math.abs(to.value - from), step: to.step, role: 'delta' },
  ]
}

/** `131 % of target` is 31 % beyond it. */
function beyondTarget(text: string, one: Quantity): Quantity[] {
  if (
    one.kind !== 'percent' ||
    one.value <= 100 ||
    !/^\s*(?:of|des|der)\s+(?:the |my |our |yearly |annual )*(?:target|quota|goal|plan|budget|ziel)/i.test(
      text.slice(one.end),
    )
  )
    return []
  return [{ ...one, value: one.value - 100, role: 'delta', derived: true }]
}
