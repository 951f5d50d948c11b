import { expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { checkTruth } from '#features/truth/check/check-truth.ts'
import { tellSources } from './tell-sources.ts'

const facts = Profile.parse({
  basics: { name: 'Mara Lindqvist' },
  work: [
    {
      name: 'Northwind Logistics',
      position: 'Engineer',
      startDate: '2019-03',
      highlights: ['Led a team of 4 engineers during the move to AWS'],
    },
  ],
})
const text =
  'Dear hiring team,\n\nAt Northwind Logistics, I led a team of 4 engineers. I hold a PhD from Yonder University.\n\nKind regards,\nMara'

it('puts the line that carries a sentence first and leaves out what only lent a word', () => {
  const more = Profile.parse({
    ...facts,
    work: [
      {
        ...facts.work[0],
        highlights: [
          'Mentored four people; two of them now lead teams of their own in Porto',
          'Owned the onboarding service that forty partner banks used every day',
        ],
      },
    ],
  })
  const sentence = 'At Northwind Logistics, I owned the onboarding service that forty partner banks used.'
  const { claims } = checkTruth({ text: sentence, facts: more, context: { kind: 'letter' }, now: '2026-11-21' })
  const lines = tellSources(sentence, claims)[0]!.sources.filter((each) => each.quote.length > 40)
  expect(lines.map((each) => each.quote)).toEqual([
    'Owned the onboarding service that forty partner banks used every day',
  ])
})

it('numbers the sentences that claim something and names the facts of each', () => {
  const { claims } = checkTruth({ text, facts, context: { kind: 'letter' }, now: '2026-11-21' })
  const [first, second, ...rest] = tellSources(text, claims)
  expect(rest).toEqual([])
  expect(first).toMatchObject({ number: 1, open: [] })
  expect(first!.sources.map((each) => each.quote).join(' ')).toContain('team of 4 engineers')
  expect(second!.open.length).toBeGreaterThan(0)
  expect(text.slice(second!.start, second!.end)).toBe('I hold a PhD from Yonder University.')
})
