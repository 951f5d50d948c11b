import { describe, expect, test } from 'vitest'
import { PostingFacts } from '../../postings/posting-facts.ts'
import { Profile } from '../../profiles/contract.ts'
import { normaliseSkill } from '../../skills/finding/normalise-skill.ts'
import { matchResume } from '../match-resume.ts'

const now = new Date('2026-11-21')
const span = { start: 0, end: 1 }

function matchOne(skill: string, profile: Profile) {
  const text = [
    ...profile.work.flatMap((work) => [work.position ?? '', ...work.highlights]),
    ...profile.skills.flatMap((group) => group.keywords),
    ...profile.certificates.map((certificate) => certificate.name),
  ].join('\n')
  const skillId = normaliseSkill(skill)!.id
  const posting = PostingFacts.parse({
    requirements: [{ id: 'one', kind: 'skill', text: skill, skillId, importance: 'required', span }],
  })
  return matchResume({ posting, document: { text }, profile, now }).requirements[0]!
}
const worked = (highlights: string[], keywords: string[] = []) =>
  Profile.parse({
    work: [{ name: 'Harbour Labs', position: 'Developer', startDate: '2020-01', highlights }],
    skills: keywords.length ? [{ name: 'Skills', keywords }] : [],
  })

describe('a skill that another one entails', () => {
  test('loses nothing by being listed as well', () => {
    const line = ['Built the booking pages in React for 40 hotels.']
    const implied = matchOne('JavaScript', worked(line))
    const both = matchOne('JavaScript', worked(line, ['JavaScript']))
    expect(implied).toMatchObject({ status: 'implied', via: { relation: 'narrower' } })
    expect(both.status).toBe('found')
    expect(both.credit).toBe(implied.credit)
    expect(both.reason).toContain('React')
  })
  test('only listed everywhere stays listed', () => {
    expect(matchOne('JavaScript', worked([], ['React', 'JavaScript'])).rung).toBe('listed')
  })
})

describe('certificates of one house are not one another', () => {
  const holds = (name: string) => Profile.parse({ certificates: [{ name }] })
  test.each([
    ['AWS Certified Solutions Architect', 'AWS Certified Cloud Practitioner', 'lacking'],
    ['AWS Certified Developer', 'AWS Certified Solutions Architect', 'lacking'],
    ['AWS Certified Solutions Architect', 'AWS Certified Solutions Architect', 'found'],
    ['AWS certification', 'AWS Certified Cloud Practitioner', 'implied'],
    ['Microsoft Certified Azure Administrator', 'AZ-900', 'lacking'],
    ['Certified Kubernetes Administrator', 'CKAD', 'lacking'],
  ])('%s asked, %s held: %s', (asked, held, status) => {
    const got = matchOne(asked, holds(held)).status
    // The house's general certificate is broader than the one asked: a hint, not the thing.
    if (status === 'lacking') expect(['lacking', 'implied']).toContain(got)
    else expect(got).toBe(status)
    if (status === 'lacking') expect(matchOne(asked, holds(held)).credit).toBeLessThan(0.3)
  })
})
