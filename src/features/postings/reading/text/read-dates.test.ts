import { expect, test } from 'vitest'
import { readExpiresAt, readPostedAt } from './read-dates.ts'

const now = new Date('2026-03-10T12:00:00Z')

test.each([
  ['Posted 3 days ago', undefined, '2026-03-07'],
  ['Posted: 2 weeks ago', undefined, '2026-02-24'],
  ['Posted today', undefined, '2026-03-10'],
  ['Date posted: March 9, 2026', undefined, '2026-03-09'],
  ['Published on 2026-02-01', undefined, '2026-02-01'],
  ['Veröffentlicht am 1. Februar 2026', undefined, '2026-02-01'],
  ['Publié le 3 février 2026', undefined, '2026-02-03'],
  ['Posted: 03/09/2026', 'US', '2026-03-09'],
  ['Posted: 03/09/2026', 'GB', '2026-09-03'],
  ['Posted: 28/02/2026', 'US', '2026-02-28'],
  ['Posted: 31/02/2026', undefined, undefined],
  ['Three days ago we launched', undefined, undefined],
])('%s (%s) → %s', (text, country, value) => {
  expect(readPostedAt(text, now, country)?.value).toBe(value)
})
test.each([
  ['Closing date: 30 April 2026', '2026-04-30'],
  ['Apply by 5th May 2026', '2026-05-05'],
  ['Bewerbungsfrist: 30.04.2026', '2026-04-30'],
  ['Application deadline: 2026-04-30', '2026-04-30'],
  ['We work to tight deadlines', undefined],
])('%s → %s', (text, value) => {
  expect(readExpiresAt(text)?.value).toBe(value)
})
