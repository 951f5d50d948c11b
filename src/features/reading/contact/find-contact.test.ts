import { describe, expect, it } from 'vitest'
import { findEmails } from './find-email.ts'
import { describeLink, findUrls } from './find-links.ts'
import { findPhones } from './find-phone.ts'

describe('findPhones', () => {
  it.each([
    '+49 30 901820',
    '(555) 012-3456',
    '029 2018 0144',
    '+33 6 39 98 12 45',
    '+44 (0)20 7946 0312',
    '0171 39200 61',
    '+86 10 0000 0147',
    '604-555-0129',
    '+1 (555) 010-0123 ext. 45',
    '+44‑20‑7946‑0312',
    '0049/30/901820',
    '06.39.98.12.45',
    '8 (495) 000-01-47',
    '02/000.01.82',
  ])('finds %s between other things', (phone) => {
    expect(findPhones(`Berlin | ${phone} | a@b.example`).map(({ text }) => text)).toEqual([phone])
  })

  it.each(['(555) 010-0123', '555.010.0123', '1-800-555-0147', '+1 555 010 0123'])(
    'tells a postcode from %s behind it',
    (phone) => {
      expect(findPhones(`Springfield, IL 62704 ${phone}`).map(({ text }) => text)).toEqual([phone])
      expect(findPhones(`Springfield, IL 62704 - ${phone}`).map(({ text }) => text)).toEqual([phone])
    },
  )

  it.each([
    ['+49 89 99998 417 · 80331 München', ['+49 89 99998 417']],
    ['0171 39200 61 / 030 23125 088', ['0171 39200 61', '030 23125 088']],
    ['030 / 90 18 20', ['030 / 90 18 20']],
    ['+91 98400 00123 Chennai', ['+91 98400 00123']],
  ])('parts the numbers of %s', (text, phones) => {
    expect(findPhones(text).map((found) => found.text)).toEqual(phones)
    for (const found of findPhones(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
  })

  it.each(['2019 – 2021', '03/2018 - 04/2022', '12.03.2019', 'ISO 9001'])('takes %s for no phone number', (text) => {
    expect(findPhones(text)).toEqual([])
  })
})

it('finds e-mail addresses with accents, plus signs and subdomains', () => {
  const text = 'Mail: ana+cv@sub.correo.example, jürgen@beispiel.example.'
  expect(findEmails(text).map((found) => found.text)).toEqual(['ana+cv@sub.correo.example', 'jürgen@beispiel.example'])
})

it('names the network and the user of a profile address', () => {
  expect(describeLink('linkedin.com/in/ana-sousa')).toEqual({
    network: 'LinkedIn',
    username: 'ana-sousa',
    url: 'https://linkedin.com/in/ana-sousa',
  })
  expect(describeLink('https://example.com')).toBeUndefined()
  expect(findUrls('see www.ana.example/work, or ana.dev.').map((found) => found.text)).toEqual([
    'www.ana.example/work',
    'ana.dev',
  ])
})
