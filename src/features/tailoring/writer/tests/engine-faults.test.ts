// Faults that were found in use, each with the example that showed it.
import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import type { Finding } from '#features/scoring/score-report.ts'
import { optimiseResume } from '../optimise-resume.ts'
import { tailorResume } from '../tailor-resume.ts'
import { postingOf } from './samples.ts'

const now = '2026-11-21'

test('a field of study and a language are not added to the list of skills', () => {
  const profile = Profile.parse({
    work: [
      { name: 'Meridian Pay', position: 'Engineer', startDate: '2020-03', highlights: ['Rebuilt settlement in Go.'] },
    ],
    education: [{ institution: 'University of Porto', studyType: 'BSc', area: 'Computer Science' }],
    skills: [{ name: 'Technologies', keywords: ['Go', 'PostgreSQL'] }],
    languages: [{ language: 'Portuguese', fluency: 'native' }],
  })
  const posting = postingOf('Engineer', ['Computer science', 'Portuguese', 'Go'])
  for (const level of ['conservative', 'balanced', 'aggressive'] as const) {
    const { changes } = tailorResume({ profile, facts: profile, posting, level, now })
    const added = changes.filter((change) => change.kind === 'skill_add').map((change) => change.after)
    expect(added, level).toEqual([])
  }
})

test('words picked from all over a long summary do not make a skill', () => {
  const summary = [
    'Cook with nine years in busy kitchens and an eye for the quality of every plate that leaves the pass.',
    'Managed orders, cooking times and the work of several stations at once, and taught knife skills to trainees.',
    'Understands the wants of restaurant guests and sells the daily special with pleasure.',
  ].join(' ')
  const profile = Profile.parse({
    basics: { summary },
    work: [{ name: 'Tidepool', position: 'Lead Cook', startDate: '2016-03', highlights: ['Helped with dinner setup'] }],
    skills: [{ name: 'Knife skills' }],
  })
  const posting = postingOf('Chef', ['Fine dining', 'Retail sales', 'Restaurant management'])
  const { changes } = tailorResume({ profile, facts: profile, posting, level: 'aggressive', now })
  expect(changes.filter((change) => change.kind === 'skill_add').map((change) => change.after)).toEqual([])
})

test('a firm’s name shows no skill, a common noun stays small, years are said once', () => {
  const profile = Profile.parse({
    basics: { summary: 'Engineer with 9 years of building search. Likes maps.' },
    work: [
      {
        name: 'Nexus Artificial Intelligence',
        position: 'Engineer',
        startDate: '2014-02',
        highlights: ['Scaled the team across ML research and search', 'Moved 40 services to Kubernetes in 8 weeks'],
      },
    ],
    skills: [{ name: 'Tools', keywords: ['Kubernetes'] }],
  })
  const posting = postingOf('Engineer', ['Artificial intelligence', 'Machine learning', 'Kubernetes'])
  const { changes, profile: tailored } = tailorResume({ profile, facts: profile, posting, level: 'aggressive', now })
  expect(changes.map((change) => change.kind === 'skill_add' && change.after)).not.toContain('Artificial intelligence')
  expect(tailored.work[0]?.highlights.join()).toContain('across machine learning research')
  expect(tailored.basics.summary?.match(/years?/g)).toHaveLength(1)
})

test('filler words give way to plain ones, only in the lines that hold them', () => {
  const highlights = [
    'Built dashboards for various teams and so on',
    'Cut the weekly report from 6 hours to 1 in order to free the desk',
  ]
  const profile = Profile.parse({
    work: [{ name: 'Harbour Labs', position: 'Analyst', startDate: '2020-01', highlights }],
  })
  const finding: Finding = {
    id: 'filler-words',
    part: 'achievements',
    code: 'filler-words',
    severity: 'info',
    title: '“various”, “and so on” say little',
    why: '',
    fix: '',
    points: 0,
    spans: [],
  }
  const { changes } = optimiseResume({ profile, facts: profile, findings: [finding], level: 'balanced', now })
  expect(changes.map((change) => [change.pointer, change.after])).toEqual([
    ['/work/0/highlights/0', 'Built dashboards for teams'],
  ])
})
