import type { Quantity } from './quantity.ts'

/**
 * What follows from a text by arithmetic: `from 40 to 20 hours` is also a cut by 50 % and by 20 hours, and halved;
 * `12 of 40 stores` is also 30 %.
 */
export function deriveQuantities(text: string, read: Quantity[]): Quantity[] {
  const derived: Quantity[] = read.flatMap((one) => beyondTarget(text, one))
  for (let i = 0; i + 1 < read.length; i += 1) {
    const a = read[i]
    const b = read[i + 1]
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
    }
  }
  return [...derived, ...sharesOf(text, read)]
}

/** `Assessed 35 families; 28 were approved`: 28 of 35 is also 80 %, and 7 were not. */
function sharesOf(text: string, read: Quantity[]): Quantity[] {
  const counts = read.filter((one) => one.kind === 'count' && one.bound === 'exact' && one.high === undefined)
  return counts.flatMap((part, i) => {
    const whole = counts[i - 1]
    const next = text.slice(part.end, part.end + 24)
    const isPart = /^\s+(?:of (?:them|these|those|which|whom)\b|(?:was|were|are|got|passed|stayed|went|became|have|had|now)\b)/iu.test(next)
    if (!whole || !isPart || part.value >= whole.value) return []
    const base = { start: whole.start, end: part.end, text: text.slice(whole.start, part.end), bound: 'exact', spelled: false, derived: true } as const
    return [{ ...base, kind: 'percent', value: (part.value / whole.value) * 100, step: 1 } satisfies Quantity]
  })
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
