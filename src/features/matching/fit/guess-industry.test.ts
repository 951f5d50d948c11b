import { expect, test } from 'vitest'
import { PostingFacts } from '../../postings/posting-facts.ts'
import { guessIndustry, isIndustry } from './guess-industry.ts'

const none = PostingFacts.parse({})

test.each([
  ['You care for patients on our surgical ward. Our hospital has 400 beds and its own nursing school.', 'Healthcare'],
  [
    'We move parcels and freight for shippers. Our fleet of trucks and carriers covers the last mile.',
    'Logistics and transport',
  ],
  ['Payments and lending for small firms. We are a licensed bank with a ledger of our own.', 'Finance and banking'],
  ['We look for a kind person who likes tea.', undefined],
])('%s', (text, expected) => expect(guessIndustry(none, text)).toBe(expected))

test.each([
  ['Fintech', 'Finance and banking', true],
  ['banking', 'Finance and banking', true],
  ['Health', 'Healthcare', true],
  ['Logistics and transport', 'Logistics and transport', true],
  ['Retail', 'Healthcare', false],
  ['and', 'Finance and banking', false],
])('%s is %s: %s', (wish, name, expected) => expect(isIndustry(wish, name)).toBe(expected))
