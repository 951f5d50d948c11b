import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

test('pay, holidays, the last day and the way to apply are no demands', () => {
  const { requirements } = readText(`Teacher
Requirements
• Knowledge of Excel

Nice to have
• Ability to manage a budget of £2m
Salary EUR 95,000 - 120,000 per year. Apply at https://jobs.example.org/1234
£32,000 - £38,000, 28 days holiday, pension. Deadline: 15 January 2027
Apply by 31 December 2026 at https://careers.example.org/44`)
  expect(requirements.map(({ text }) => text)).toEqual(['Microsoft Excel', 'Budget management'])
})

test('a demand keeps the words of the posting, and years that several fields would fulfil keep them all', () => {
  const { requirements } = readText(`Customer Success Manager
Requirements
• 2+ years in customer success, account management or teaching
• AWS or GCP`)
  expect(requirements).toMatchObject([
    { kind: 'skill', skillId: 'customer-success' },
    { kind: 'years', years: { min: 2 }, orSkillIds: ['account-management', 'teaching'] },
    { text: 'Amazon Web Services', written: 'AWS', anyOf: expect.any(String) },
    { text: 'Google Cloud Platform', written: 'GCP', anyOf: expect.any(String) },
  ])
})

test('what the house says of itself and how it chooses is no demand, nor are the students somebody supervises', () => {
  const { requirements } = readText(`Postdoctoral Researcher
The project
You will run experiments, supervise PhD students and publish.
Essential criteria
- Python
What you get: 28 days holiday, pension, uniform
Requirements
- HubSpot
The District prohibits discrimination, harassment, intimidation and bullying in all activities.
The University holds an Athena Swan Silver award and welcomes flexible working requests.
Interview stages: chat with our recruiter on Zoom, a case, meet the CEO.`)
  expect(requirements.map(({ text }) => text)).toEqual(['Python', 'HubSpot'])
})

test.each([
  ['HR Generalist\nFennimore Foods - Madison, WI\nWe make snacks.', 'HR Generalist'],
  ['Warehouse Team Leader\nParcelbridge Ltd - Leeds\nYou lead a team of 14.', 'Warehouse Team Leader'],
])('a post of any trade is found as the title: %j', (text, title) => {
  expect(readText(text).title).toBe(title)
})

test('a nursery on site says nothing about where the work is done', () => {
  expect(readText('Staff Nurse\nWe offer 27 days holiday and an on-site nursery.').remoteKind).toBeUndefined()
})
test('what is welcome is asked for outside any list, too', () => {
  const { requirements } = readText(
    'HGV Driver\nNights. Forklift would be an advantage.\nGoogle Classroom and Canvas are used.',
  )
  expect(requirements).toContainEqual(
    expect.objectContaining({ skillId: 'forklift-operation', importance: 'preferred' }),
  )
  expect(requirements.map(({ skillId }) => skillId)).not.toContain('canva')
})

test.each(['No degree needed', 'No experience required!', 'Visa sponsorship possible.'])(
  '%j asks for nothing',
  (line) => {
    expect(
      readText(`Welder\nRequirements\n- Two years of MIG welding\n- ${line}\n`).requirements.map(({ text }) => text),
    ).not.toContain(line)
  },
)
test.each([
  ['- 6+ years building backend systems, at least 2 with Go', 6],
  ['- Une première expérience d’au moins 1 an en brasserie', 1],
])('%j asks for years', (line, min) => {
  expect(readText(`Cook\nRequirements\n${line}\n`).years?.min).toBe(min)
})
test('a postcode is no region', () => {
  expect(readText('Care Assistant\nLocation: Hove, BN3\n').locations).toMatchObject([
    { city: 'Hove', countryCode: 'GB' },
  ])
})
