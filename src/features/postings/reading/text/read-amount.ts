/**
 * A number as people write pay → its value: `120,000`, `120.000`, `45 000`, `1'200`, `12,00,000`, `24.50`, `65k`, `12 LPA`.
 * A single separator with three digits after it groups thousands; with one or two it marks decimals.
 */
export function readAmount(written: string, scale?: string): number | undefined {
  let digits = written.replace(/['’\s\u00a0\u202f]/g, '')
  const lastComma = digits.lastIndexOf(',')
  const lastDot = digits.lastIndexOf('.')
  const last = Math.max(lastComma, lastDot)
  if (last >= 0) {
    const decimals = digits.length - last - 1
    const whole = digits.slice(0, last).replace(/[.,]/g, '')
    digits = decimals === 3 ? whole + digits.slice(last + 1) : `${whole}.${digits.slice(last + 1)}`
  }
  const value = Number(digits) * scaleOf(scale)
  return Number.isFinite(value) && value > 0 ? Math.round(value * 100) / 100 : undefined
}

function scaleOf(scale: string | undefined): number {
  if (!scale) return 1
  return /lakh|lac|lpa/i.test(scale) ? 100_000 : 1000
}
