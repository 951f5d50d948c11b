import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { sayPlainly } from '../plain-summary.ts'
import { tailorResume } from '../tailor-resume.ts'
import { postingOf } from './samples.ts'

test.each([
  [
    'Hard-working and passionate computing graduate looking for my first role as a developer. I am a fast learner and a good team player.',
    ['Computing graduate looking for my first role as a developer.'],
  ],
  [
    'Primary teacher of eight years moving into customer success. Patient with people, and good at explaining hard things simply.',
    [
      'Primary teacher of eight years moving into customer success.',
      'Patient with people, and good at explaining hard things simply.',
    ],
  ],
  ['To obtain a challenging position as a nurse where I can utilize my skills.', []],
  ['Passionate and results-driven developer seeking new challenges.', []],
  ['Dedicated engineer who runs Kubernetes for 40 services.', ['Engineer who runs Kubernetes for 40 services.']],
  ['Joiner at Tay Ltd. and St. Ann’s for 15 years.', ['Joiner at Tay Ltd. and St. Ann’s for 15 years.']],
])('of “%s” stays what says something', (summary, kept) => {
  expect(sayPlainly(summary).kept).toEqual(kept)
})

test('the person’s own sentences stay in a new summary, and what goes is named', () => {
  const profile = Profile.parse({
    basics: {
      name: 'Rosa Pike',
      summary:
        'Primary teacher of eight years. I am a hard-working team player. Patient, and good at explaining hard things simply.',
    },
    work: [
      {
        name: 'Elm School',
        position: 'Primary Teacher',
        startDate: '2018-09',
        endDate: '2026-06',
        highlights: ['Introduced Google Classroom to 14 colleagues', 'Taught reading in 6 classes'],
      },
    ],
  })
  const posting = postingOf('Teacher', ['Google Classroom'])
  const { changes } = tailorResume({ profile, facts: profile, posting, level: 'aggressive', now: '2026-11-21' })
  const change = changes.find((one) => one.kind === 'summary')
  expect(change?.after).toBe(
    'Primary teacher of eight years. At Elm School, introduced Google Classroom to 14 colleagues. Patient, and good at explaining hard things simply.',
  )
  expect(change?.why).toContain('I am a hard-working team player.')
})
