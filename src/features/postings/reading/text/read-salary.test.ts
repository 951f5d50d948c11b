import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount } from './read-amount.ts'
import { readSalary } from './read-salary.ts'

describe('readSalary', () => {
  test.each([
    ['Salary: $120,000 - $150,000 per year', [120000, 150000, 'USD', 'year']],
    ['We pay $120k–$150k plus equity.', [120000, 150000, 'USD', 'year']],
    ['Compensation: $150-170K base (DOE)', [150000, 170000, 'USD', 'year']],
    ['Pay rate: $45 to $50/hr on W2', [45, 50, 'USD', 'hour']],
    ['$24.50 per hour', [24.5, 24.5, 'USD', 'hour']],
    ['£38,000–£42,000 per annum', [38000, 42000, 'GBP', 'year']],
    ['Gehalt: 60.000 € bis 75.000 € brutto im Jahr', [60000, 75000, 'EUR', 'year']],
    ['Stundenlohn von 18,50 € pro Stunde', [18.5, 18.5, 'EUR', 'hour']],
    ['Rémunération : 45 000 € à 52 000 € brut par an', [45000, 52000, 'EUR', 'year']],
    ['Salaire : 2 100 € par mois', [2100, 2100, 'EUR', 'month']],
    ['Salario: 24.000 € - 28.000 € brutos anuales', [24000, 28000, 'EUR', 'year']],
    ['Salário: R$ 4.500 por mês', [4500, 4500, 'BRL', 'month']],
    ['Salaris: € 3.200 - € 4.100 per maand', [3200, 4100, 'EUR', 'month']],
    ['Salaris tussen € 3.200 en € 4.100 per maand', [3200, 4100, 'EUR', 'month']],
    ['Vergütung: 3.400 € bis 3.900 € brutto pro Monat', [3400, 3900, 'EUR', 'month']],
    ['RAL 32.000 - 38.000 €', [32000, 38000, 'EUR', 'year']],
    ['CTC ₹12,00,000 - ₹18,00,000 per annum', [1200000, 1800000, 'INR', 'year']],
    ['12–18 LPA', [1200000, 1800000, 'INR', 'year']],
    ['CHF 95,000 - 110,000 per year', [95000, 110000, 'CHF', 'year']],
    ['Salary range: 80,000–95,000 CAD annually', [80000, 95000, 'CAD', 'year']],
    ['Day rate: £450 per day', [450, 450, 'GBP', 'day']],
    ['Pay range minimum:\n\n$81,000\n\nPay range maximum:\n\n$134,000', [81000, 134000, 'USD', 'year']],
    ['from $143,300/year in our lowest geographic market up to $247,600/year', [143300, 247600, 'USD', 'year']],
    ['Lön: 38 000 - 45 000 kr per month', [38000, 45000, 'SEK', 'month']],
  ])('%s', (text, [min, max, currency, period]) => {
    expect(readSalary(text)?.value).toEqual({ min, max, currency, period })
  })
  test.each([
    'We raised $40M from investors and manage $2 billion in assets.',
    'A sign-on bonus of $5,000 awaits you.',
    'Tuition reimbursement up to $5,250 per year',
    '401(k) with 4% match',
    'Carry a portfolio worth $3,000,000',
    'Founded in 2015, 300 people, 12 offices',
    '$500 referral bonus for each friend',
    'You will work 40 hours per week.',
  ])('no pay in: %s', (text) => {
    expect(readSalary(text)).toBeUndefined()
  })
  test('one bound only', () => {
    expect(readSalary('Pay: up to $30 per hour')?.value).toEqual({ max: 30, currency: 'USD', period: 'hour' })
    expect(readSalary('Salary from £40,000 a year')?.value).toEqual({ min: 40000, currency: 'GBP', period: 'year' })
  })
  test('the dollar is that of the place', () => {
    expect(readSalary('Salary: $90,000 - $110,000 a year', 'CA')?.value.currency).toBe('CAD')
    expect(readSalary('Salary: $90,000 - $110,000 a year', 'AU')?.value.currency).toBe('AUD')
  })
  test('pay wins over other money in the text', () => {
    const text = 'We raised $30,000,000. Salary: $90,000 - $110,000 a year. Sign-on bonus: $10,000 - $20,000.'
    expect(readSalary(text)?.value).toMatchObject({ min: 90000, max: 110000 })
  })
  test('any yearly range written in English is read back with its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 300_000 }), fc.integer({ min: 0, max: 60_000 }), (min, more) => {
        const max = min + more + 1
        const said = `$${min.toLocaleString('en-US')} - $${max.toLocaleString('en-US')}`
        const text = `About the pay. Salary: ${said} per year.`
        const found = readSalary(text)
        expect(found?.value).toEqual({ min, max, currency: 'USD', period: 'year' })
        expect(text.slice(found?.span.start, found?.span.end)).toContain(said)
      }),
    )
  })
})

test.each([
  ['120,000', undefined, 120000],
  ['120.000', undefined, 120000],
  ['45 000', undefined, 45000],
  ["1'200", undefined, 1200],
  ['12,00,000', undefined, 1200000],
  ['24.50', undefined, 24.5],
  ['18,5', undefined, 18.5],
  ['65', 'k', 65000],
  ['1.234.567,89', undefined, 1234567.89],
  ['0', undefined, undefined],
])('readAmount(%s, %s) = %s', (written, scale, value) => {
  expect(readAmount(written, scale)).toBe(value)
})
