import { expect, test } from 'vitest'
import { readText } from '../read-text.ts'
import { readHeaderLine } from './read-header-line.ts'

test.each([
  ['Staff Engineer\nNorthwind Logistics · Lisbon, Portugal (hybrid)\n', 'Northwind Logistics', 'PT'],
  ['Night Nurse\nSt. Brigid Clinic — Galway, Ireland\n', 'St. Brigid Clinic', 'IE'],
  ['Line Cook\n\nHarbour & Sons | Austin, TX - on-site\n', 'Harbour & Sons', 'US'],
  ['Registered Nurse\nTwo Harbors Medical Center, Duluth, MN\n', 'Two Harbors Medical Center', 'US'],
  ['HGV Driver\nFairmile Haulage Ltd - Warrington WA1\n', 'Fairmile Haulage Ltd', 'GB'],
  ['Lehrerin\nGrundschule am Wall · Bremen, Germany · Part-time\n', 'Grundschule am Wall', 'DE'],
])('%j names employer and place', (text, company, countryCode) => {
  const found = readHeaderLine(text)
  expect(found?.company.value).toBe(company)
  expect(text.slice(found!.company.span.start, found!.company.span.end)).toBe(company)
  const place = found!.place!
  expect(text.slice(place.span.start, place.span.end)).toBe(place.value.text)
  expect(place.value.countryCode ?? (place.value.region ? 'US' : undefined)).toBe(countryCode)
})

test.each([
  'Engineer – Platform\nFull time · Permanent\n',
  'Senior Developer - Payments Team\nWe build things.',
  'Accountant | Salary and more',
  'Sales · Growth',
  'Welder\nLeeds, West Yorkshire, United Kingdom\n',
  'Chef de Partie, Austin, TX\nFull-time\n',
  'Baker\nRemote · Full-time\n',
  'Registered Nurse - Medical/Surgical (Nights)\nYou will care for six patients a night.\n',
])('%j has none', (text) => {
  expect(readHeaderLine(text)).toBeUndefined()
})

test.each([
  [
    'Staff Nurse (Band 6)\nSt Aldhelm’s NHS Foundation Trust, Bristol\n',
    'St Aldhelm’s NHS Foundation Trust',
    'Bristol',
  ],
  ['Buchhalter (m/w/d)\nWeidner Maschinenbau GmbH, 70173 Stuttgart\n', 'Weidner Maschinenbau GmbH', 'Stuttgart'],
  ['Team Leader\nParcelbridge Ltd - Stoke-on-Trent\n', 'Parcelbridge Ltd', 'Stoke-on-Trent'],
])('a town alone behind a house of a known kind: %j', (text, company, city) => {
  expect(readHeaderLine(text)).toMatchObject({ company: { value: company }, place: { value: { city } } })
})
test.each(['Nurse\nMarketing Group, Payments Team\n', 'Clerk\nNorthwind Ltd, Sales department\n'])(
  '%j has no town',
  (text) => {
    expect(readHeaderLine(text)?.place).toBeUndefined()
  },
)

test('an employer beside nothing but the way of working', () => {
  expect(readHeaderLine('Staff Engineer\nHalvorsen Pay · Remote (EU) · Full-time\n')).toMatchObject({
    company: { value: 'Halvorsen Pay' },
  })
})

test('the facts of a pasted posting carry both', () => {
  const facts = readText(
    'Staff Platform Engineer\nNorthwind Logistics · Lisbon, Portugal (hybrid)\n\nAbout the role\nYou will own the platform.',
  )
  expect(facts).toMatchObject({
    title: 'Staff Platform Engineer',
    company: 'Northwind Logistics',
    remoteKind: 'hybrid',
  })
  expect(facts.locations[0]).toMatchObject({ city: 'Lisbon', countryCode: 'PT' })
})
