import type { PostingSalary } from '../posting-facts.ts'

/** `{ min: 60000, max: 75000, currency: 'EUR', period: 'year' }` → `EUR 60,000–75,000 per year`. */
export function writePay({ min, max, currency, period }: PostingSalary): string {
  const write = (amount: number) => amount.toLocaleString('en-US', { maximumFractionDigits: 2 })
  const low = min ?? max ?? 0
  const high = max ?? min ?? 0
  const range = low === high ? write(low) : `${write(low)}–${write(high)}`
  return `${currency ? `${currency} ` : ''}${range} per ${period}`
}
