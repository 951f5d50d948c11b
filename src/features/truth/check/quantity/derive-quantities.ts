import type { Quantity } from './quantity.ts'

/**
 * What follows from a text by arithmetic: `from 40 to 20 hours` is also a cut by 50 % and by 20 hours, and halved;
 * `12 of 40 stores` is also 30 %.
 */
export function deriveQuantities(text: string, read: Quantity[]): Quantity[] {
  const derived: Quantity[] = []
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
    const isChange =
      /^[^.;]{0,30}\b(?:to|auf|a|à|naar)\s*(?:just|only|about|under|around|nearly|over|[$€£])?\s*$/i.test(between)
    const led = /\b(?:from|von|de|desde|da|van)\s+(?:about|around|over|nearly|[$€£])?\s*$/i.test(text.slice(0, a.start))
    const comparable = a.kind === b.kind || (a.kind === 'count' && a.start !== b.start)
    if ((isChange || a.start === b.start) && (led || a.start === b.start) && comparable) {
      const from = a.kind === b.kind ? a.value : scaleLike(a, b)
      const ratio = b.value / from
      derived.push({ ...base, kind: 'multiple', value: ratio, step: 0.1 })
      if (ratio < 1) derived.push({ ...base, kind: 'multiple', value: 1 / ratio, step: 0.1 })
      derived.push({ ...base, kind: 'percent', value: Math.abs(1 - ratio) * 100, step: 1, role: 'delta' })
      const kind = b.kind === 'percent' ? 'points' : b.kind
      derived.push({ ...b, ...base, kind, value: Math.abs(b.value - from), step: b.step, role: 'delta' })
    } else if (
      /^\s*(?:out\s+)?(?:of|von|sur|de)\s*(?:the|all|our)?\s*$/i.test(between) &&
      a.kind === 'count' &&
      b.kind === 'count' &&
      a.value < b.value
    ) {
      derived.push({ ...base, kind: 'percent', value: (a.value / b.value) * 100, step: 1 })
    }
  }
  return derived
}

/** `from 40 to 20 hours`: the first number borrows the unit of the second. */
const scaleLike = (a: Quantity, b: Quantity): number =>
  b.kind === 'duration' && b.step ? a.value * unitOf(b) : a.value
const unitOf = (quantity: Quantity): number => {
  const written = Number(/[\d.]+/.exec(quantity.text)?.[0])
  return written ? quantity.value / written : 1
}
