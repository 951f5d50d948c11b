import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { hideContact } from '../hide-contact.ts'
import { buildSharedSheet } from '../shared-sheet.ts'

const person = Profile.parse({
  basics: {
    name: 'Ada Quintero',
    email: 'ada@quintero.example',
    phone: '+351 21 000 0142',
    url: 'mailto:ada@quintero.example',
    summary: 'Nine years, 12,000,000 requests and 2016 – 2020 in Porto. Call 21 0000 142 or +44 1632 960 001.',
    location: { address: '5 Long Road', postalCode: '1000-001', city: 'Lisbon' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/adaq' }],
  },
  work: [
    { name: 'Meridian', position: 'Engineer', startDate: '2020-03', highlights: ['Wrote to ops@meridian.example.'] },
  ],
  references: [{ name: 'Bo', reference: 'Reach me: bo.k@harbour.example' }],
})

describe('hiding contact details', () => {
  const text = JSON.stringify(hideContact(person))
  it.each(['@', '0142', '0000 142', '960 001', 'Long Road', '1000-001', 'mailto'])('leaves no %s', (part) =>
    expect(text).not.toContain(part),
  )
  it.each(['Ada Quintero', 'Lisbon', 'github.com/adaq', '12,000,000', '2016 – 2020', '2020-03', 'Bo'])(
    'keeps %s',
    (part) => expect(text).toContain(part),
  )
})

describe('the sheet that guests see', () => {
  it('names every line once', () => {
    const blocks = buildSharedSheet(person)
    expect(new Set(blocks.map((block) => block.place)).size).toBe(blocks.length)
    expect(blocks.find((block) => block.place === 'work/0')).toMatchObject({
      look: 'title',
      text: 'Engineer · Meridian',
      aside: 'Mar 2020 – Present',
    })
    expect(blocks.every((block) => block.text.trim())).toBe(true)
  })
})
