import type { Quantity } from './quantity.ts'

export type Comparison = 'same' | 'softened' | 'different'

const close = (a: number, b: number, share: number) => Math.abs(a - b) <= Math.abs(b) * share + 1e-9

/**
 * Whether `claim` says no more than `fact` does. Rounding is fine in the direction the words claim (`nearly 12,000`
 * for 11,800; `over 40 %` for 43 %); another unit, scale, currency or bare figure is not.
 */
export function compareQuantities(claim: Quantity, fact: Quantity): Comparison {
  if (claim.role && fact.role && claim.role !== fact.role) return 'different'
  const pair = sameUnit(claim, fact)
  if (!pair) return 'different'
  const [said, known] = pair
  if (claim.period && fact.period && claim.period !== fact.period)
    return compareRates(said, known, claim.period, fact.period)
  if (said.high !== undefined) return compareRange(said, known)
  if (known.high !== undefined) return compareToRange(said, known.value, known.high)
  return compareValues(said, known)
}

/** How many of the shorter period people count in the longer, working days and holidays included. */
const fits: Record<string, [number, number]> = {
  '7/1': [5, 7],
  '30/1': [20, 31],
  '91/1': [60, 92],
  '365/1': [200, 366],
  '30/7': [4, 4.5],
  '91/7': [12, 13],
  '365/7': [44, 53],
  '91/30': [3, 3],
  '365/30': [10, 12],
  '365/91': [4, 4],
}
/** `1,200 a year` for `100 a month`; `100 a week` is another figure. */
function compareRates(said: Quantity, known: Quantity, over: number, knownOver: number): Comparison {
  const [long, short] = over > knownOver ? [said, known] : [known, said]
  const range = fits[`${Math.max(over, knownOver)}/${Math.min(over, knownOver)}`]
  if (!range || said.high !== undefined || known.high !== undefined) return 'different'
  const ratio = long.value / short.value
  const slack = ['about', 'over', 'at_least', 'nearly'].includes(said.bound) || said.step > 1 ? 0.1 : 0.03
  return ratio >= range[0] * (1 - slack) && ratio <= range[1] * (1 + slack) ? 'softened' : 'different'
}

/** Both in one unit, or undefined. Percent growth and factors speak of the same thing: +100 % is doubled. */
function sameUnit(claim: Quantity, fact: Quantity): [Quantity, Quantity] | undefined {
  if (claim.kind === fact.kind) {
    if (claim.kind === 'money' && claim.currency !== fact.currency && !isDollar(claim, fact)) return undefined
    if (claim.kind === 'measure' && claim.unit !== fact.unit) return undefined
    // A shrinking factor is compared as the share it takes away: `more than halved` is over 50 %.
    if (claim.kind === 'multiple' && claim.value < 1 && fact.value < 1)
      return [
        { ...claim, value: (1 - claim.value) * 100, step: 1 },
        { ...fact, value: (1 - fact.value) * 100, step: 1 },
      ]
    return [claim, fact]
  }
  if (claim.kind === 'count' && ['money', 'ordinal'].includes(fact.kind)) return [claim, fact]
  if (claim.kind === 'ordinal' && fact.kind === 'count') return [claim, fact]
  if (claim.kind === 'points' && fact.kind === 'count' && fact.derived) return [claim, fact]
  if (claim.kind === 'multiple' && fact.kind === 'percent') {
    if (claim.value < 1) return [{ ...claim, value: (1 - claim.value) * 100, step: 1 }, fact]
    return [{ ...claim, value: (claim.value - 1) * 100, step: 1 }, fact]
  }
  if (claim.kind === 'percent' && fact.kind === 'multiple' && !fact.derived) {
    const value = fact.value < 1 ? (1 - fact.value) * 100 : (fact.value - 1) * 100
    return [claim, { ...fact, value, step: 1 }]
  }
  return undefined
}

/** `$3.2m` where the facts write `CA$3.2 million`: a bare sign is the dollar of the place. */
const isDollar = (claim: Quantity, fact: Quantity): boolean =>
  claim.currency === 'USD' &&
  /^\s*\$/.test(claim.text) &&
  /^(?:CAD|AUD|NZD|SGD|HKD|TWD|JMD|TTD|BBD|NAD)$/.test(fact.currency ?? '')

function compareRange(said: Quantity, known: Quantity): Comparison {
  const low = said.value
  const high = said.high ?? low
  if (known.high !== undefined) {
    if (close(low, known.value, 1e-6) && close(high, known.high, 1e-6)) return 'same'
    return low <= known.value && high >= known.high && high <= known.high * 1.1 ? 'softened' : 'different'
  }
  return low <= known.value && known.value <= high && high <= known.value * 1.15 ? 'softened' : 'different'
}

function compareToRange(said: Quantity, low: number, high: number): Comparison {
  if (['over', 'at_least'].includes(said.bound)) return said.value <= low ? 'softened' : 'different'
  if (['up_to', 'under', 'nearly'].includes(said.bound))
    return said.value >= high && said.value <= high * 1.1 ? 'softened' : 'different'
  // `six patients` of five to six: the end of a narrow range.
  return said.value === low || (said.value === high && high <= low * 1.3) ? 'softened' : 'different'
}

/** How far `under three months` may lie above the truth and still tell of it: a length told in a coarse unit further. */
const mostAbove = (said: Quantity): number => (said.kind === 'duration' && said.step >= said.value / 4 ? 1.5 : 1.25)

function compareValues(said: Quantity, known: Quantity): Comparison {
  const equal = close(
    said.value,
    known.value,
    known.derived ? (said.bound === 'over' ? 1e-3 : 0.03) : said.kind === 'duration' ? 0.02 : 1e-4,
  )
  // What is left of a share bears the very figure and nothing near it.
  if (known.unit === 'rest') return equal && said.bound === 'exact' ? 'softened' : 'different'
  const hedge = known.bound
  // `three weeks less` for 22 days: a difference told in a coarser unit, and no more than it is.
  if (
    known.derived &&
    said.kind === 'duration' &&
    said.bound === 'exact' &&
    said.step > known.step &&
    said.value <= known.value &&
    said.value >= known.value * 0.9
  )
    return 'softened'
  // `closed within 5 hours` and `closed in 5 hours` say the same.
  if (equal && said.kind === 'duration' && hedge === 'up_to' && said.bound === 'exact') return 'softened'
  // `over 600 days` for 610: as good as equal, and on the right side.
  const isBelow = said.kind === 'duration' && said.value < known.value * 0.999 && hedge === 'exact'
  if (equal && isBelow && (said.bound === 'over' || said.bound === 'at_least')) return 'softened'
  if (equal) return compareBounds(said.bound, hedge)
  // What is known only from one side cannot carry a claim about the other.
  if (hedge === 'up_to' || hedge === 'under')
    return ['up_to', 'under'].includes(said.bound) &&
      said.value > known.value &&
      said.value <= known.value * mostAbove(said)
      ? 'softened'
      : 'different'
  const ratio = said.value / known.value
  switch (said.bound) {
    case 'over':
    case 'at_least':
      // `thousands of` stands for any of that size.
      return said.value < known.value &&
        hedge !== 'nearly' &&
        ratio >= (said.spelled && said.step >= 12 && said.value === said.step * 2 ? 0.1 : 0.5)
        ? 'softened'
        : 'different'
    case 'nearly':
      return ratio > 0.94 && ratio < (said.step > 1 || said.spelled ? 1.125 : 1.1) && !(hedge === 'over' && ratio > 1)
        ? 'softened'
        : 'different'
    case 'about':
      return close(said.value, known.value, 0.08) ? 'softened' : 'different'
    case 'under':
    case 'up_to':
      return ratio > 1 && ratio <= mostAbove(said) && hedge === 'exact' ? 'softened' : 'different'
    default:
      return isRounding(said, known) ? 'softened' : 'different'
  }
}

function compareBounds(said: Quantity['bound'], known: Quantity['bound']): Comparison {
  if (said === known) return 'same'
  if (said === 'about') return known === 'up_to' || known === 'under' ? 'different' : 'softened'
  if (said === 'up_to') return known === 'over' ? 'different' : 'softened'
  if (known === 'exact') return said === 'at_least' ? 'same' : said === 'nearly' ? 'softened' : 'different'
  if (said === 'over') return 'different'
  if (said === 'exact' || said === 'at_least')
    return known === 'about' || known === 'over' || known === 'at_least' ? 'softened' : 'different'
  return 'different'
}

/** A bare figure may be the known one rounded to fewer digits, as long as that adds no more than three per cent. */
function isRounding(said: Quantity, known: Quantity): boolean {
  // `nine in ten` for 91 %: a share in coarse parts.
  if (said.kind === 'percent' && said.spelled && said.step > 1 && said.step > known.step)
    return said.value >= known.value * 0.9 && said.value <= known.value * 1.03
  if (said.step <= known.step || known.value < 100)
    return said.kind === 'money' && close(said.value, known.value, 0.005)
  const rounded = Math.round(known.value / said.step) * said.step
  const floored = Math.floor(known.value / said.step) * said.step
  const right = close(said.value, rounded, 1e-6) || close(said.value, floored, 1e-6)
  return right && said.value >= known.value * 0.9 && said.value <= known.value * 1.03
}
