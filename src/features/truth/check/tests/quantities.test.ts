import { describe, expect, test } from 'vitest'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import { spellNumber } from '../quantity/spell-number.ts'

const short = (text: string) =>
  readQuantities(text).map(
    (one) =>
      `${one.kind} ${one.bound} ${Number(one.value.toPrecision(5))}${one.high === undefined ? '' : `–${one.high}`}${one.currency ? ` ${one.currency}` : ''}`,
  )

describe('reading quantities', () => {
  test.each([
    ['twelve engineers', ['count exact 12']],
    ['a dozen engineers', ['count exact 12']],
    ['twenty-five shops', ['count exact 25']],
    ['zwölf Mitarbeiter', ['count exact 12']],
    ['nearly 12,000 users', ['count nearly 12000']],
    ['12k users', ['count exact 12000']],
    ['12.000 Nutzer', ['count exact 12000']],
    ['1.5 million rows', ['count exact 1500000']],
    ['over 40 % less', ['percent over 40']],
    ['3.5 percentage points', ['points exact 3.5']],
    ['$1.2M in sales', ['money exact 1200000 USD']],
    ['1.2 million euros', ['money exact 1200000 EUR']],
    ['₹3 crore', ['money exact 30000000 INR']],
    ['£5k–£10k', ['money exact 5000–10000 GBP']],
    ['10-15 clients', ['count exact 10–15']],
    ['from 20 to 40 people', ['count exact 20', 'count exact 40']],
    ['from 12 to 5 days', ['duration exact 12', 'duration exact 5']],
    ['from 2.1 to 3.4 tonnes', ['measure exact 2100000', 'measure exact 3400000']],
    ['36,000 cubic metres', ['measure exact 36000']],
    ['an hour and twenty minutes', ['duration exact 0.055556']],
    ['an 11-point gain', ['points exact 11']],
    ['120,000 zł', ['money exact 120000 PLN']],
    ['5S on the floor', []],
    ['halved and more', ['multiple over 0.5']],
    ['doubled sales', ['multiple exact 2']],
    ['3x faster', ['multiple exact 3']],
    ['cut by half', ['percent exact 50']],
    ['two thirds of', ['percent exact 66.6']],
    ['18 months', ['duration exact 547.2']],
    ['over a decade', ['duration over 3650']],
    ['5+ years', ['duration at_least 1825']],
    ['every two weeks', ['frequency exact 14']],
    ['twice a week', ['frequency exact 3.5']],
    ['the fifth working day', ['ordinal exact 5']],
    ['a 340 m bridge', ['measure exact 340']],
    ['since 2019', ['year exact 2019']],
    ['24/7 support', ['count exact 24']],
    ['HTML5 and K12', []],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected)
  })
})

describe('comparing quantities', () => {
  const compare = (claim: string, fact: string) => {
    const [a] = readQuantities(claim)
    const [b] = readQuantities(fact)
    if (!a || !b) throw new Error('No quantity in the example.')
    return compareQuantities(a, b)
  }
  test.each([
    ['12k users', '12,000 users', 'same'],
    ['twelve users', '12 users', 'same'],
    ['nearly 12,000 users', '11,800 users', 'softened'],
    ['over 11,000 users', '11,800 users', 'softened'],
    ['over 12,000 users', '11,800 users', 'different'],
    ['12k users', '11,800 users', 'softened'],
    ['118,000 users', '11,800 users', 'different'],
    ['over 40 %', '43 %', 'softened'],
    ['over 40 %', '40 %', 'different'],
    ['40+ users', '40 users', 'same'],
    ['40 %', '43 %', 'different'],
    ['3.5 %', '3.5 percentage points', 'different'],
    ['$45,000', '€45,000', 'different'],
    ['€640k', '€640,000', 'same'],
    ['60 guests', 'up to 60 guests', 'different'],
    ['over 60 guests', 'up to 60 guests', 'different'],
    ['about 40 %', '38 %', 'softened'],
    ['10 clients', '10-15 clients', 'softened'],
    ['15 clients', '10-15 clients', 'different'],
    ['12 days', '12 hours', 'different'],
    ['2 years', '24 months', 'same'],
    ['doubled', 'by 100 %', 'same'],
    ['cut by 3 %', 'cut to 3 %', 'different'],
  ] as const)('%s, where the facts say %s: %s', (claim, fact, expected) => {
    expect(compare(claim, fact)).toBe(expected)
  })
})

test('numbers in words', () => {
  expect([0, 7, 13, 20, 42, 50].map(spellNumber)).toEqual(['zero', 'seven', 'thirteen', 'twenty', 'forty-two', '50'])
})
