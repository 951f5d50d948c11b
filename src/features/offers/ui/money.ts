/** An amount as people write it; an unknown currency stands as its letters. */
export function sayMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) || amount >= 10_000 ? 0 : 2
  try {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    }).format(amount)
  } catch {
    return `${currency} ${amount.toLocaleString('en', { maximumFractionDigits: digits })}`
  }
}

export const partNames = {
  base: 'Base',
  bonus: 'Bonus',
  equity: 'Equity a year',
  benefits: 'Benefits a year',
  signing: 'Signing bonus',
} as const
