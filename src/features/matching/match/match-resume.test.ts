import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPosting } from '../../postings/reading/read-posting.ts'
import { Profile, type ProfileInput } from '../../profiles/contract.ts'
import { keywordsOf } from '../keywords-of.ts'
import { MatchReport } from '../match-report.ts'
import { matchResume } from '../match-resume.ts'

const now = new Date('2026-03-01T00:00:00Z')
const posting = `Senior Data Engineer
Company: Quillmark
Location: Leeds, United Kingdom

Requirements
• 6+ years of experience in data engineering
• Bachelor's degree in Computer Science
• PostgreSQL and Kubernetes
• JavaScript
• Java or Kotlin
• Terraform
• Fluent English
• Security clearance

Nice to have
• Tableau
• Graph databases`
const read = readPosting({ text: posting })

const profile: ProfileInput = {
  basics: { name: 'Ines Quarry', label: 'Data Engineer' },
  work: [
    {
      name: 'Brightloom',
      position: 'Data Engineer',
      startDate: '2021-03',
      highlights: ['Moved PostgreSQL data of 3 million users', 'Ran data pipelines on k8s'],
    },
    {
      name: 'Oldmill',
      position: 'Developer',
      startDate: '2019-01',
      endDate: '2021-06',
      highlights: ['Built React screens'],
    },
  ],
  education: [
    {
      institution: 'Leeds Polytechnic',
      studyType: 'BSc',
      area: 'Software Engineering',
      startDate: '2014',
      endDate: '2017',
    },
  ],
  skills: [{ name: 'Tools', keywords: ['Kotlin', 'Neo4j'] }],
}
const resumeText = `Ines Quarry
Data Engineer
Brightloom, Data Engineer, March 2021 – today
• Moved PostgreSQL data of 3 million
users
• Ran data pipelines on k8s
Oldmill, Developer, January 2019 – June 2021
• Built React screens
BSc Software Engineering, Leeds Polytechnic
Tools: Kotlin, Neo4j`

const report = matchResume({
  posting: read.facts,
  postingText: read.text,
  document: { text: resumeText },
  profile: Profile.parse(profile),
  facts: Profile.parse({
    ...profile,
    projects: [{ name: 'Atlas', highlights: ['Provisioned servers with Terraform'] }],
  }),
  now,
})
const of = (id: string) => report.requirements.find((one) => one.requirementId === id)

describe('a requirement', () => {
  test('found in a job with its scale stands on the highest rung', () => {
    expect(of('skill-postgresql')).toMatchObject({ status: 'found', rung: 'scale', credit: 1 })
  })
  test('by an alias is implied, and says so', () => {
    expect(of('skill-kubernetes')).toMatchObject({
      status: 'implied',
      rung: 'role',
      via: { relation: 'alias', term: 'k8s' },
    })
  })
  test('by a narrower term is implied', () => {
    expect(of('skill-javascript')).toMatchObject({ status: 'implied', via: { relation: 'narrower', term: 'React' } })
    expect(of('skill-graph-databases')).toMatchObject({
      status: 'implied',
      rung: 'listed',
      via: { relation: 'narrower', term: 'Neo4j' },
    })
  })
  test('only in the facts is unsaid, with the fact', () => {
    expect(of('skill-terraform')).toMatchObject({ status: 'unsaid', credit: 0, facts: ['/projects/0/highlights/0'] })
  })
  test('nowhere is lacking', () => {
    expect(of('skill-tableau')).toMatchObject({ status: 'lacking', credit: 0, rung: 'absent' })
  })
  test('only listed counts less than used', () => {
    expect(of('skill-kotlin')).toMatchObject({ status: 'found', rung: 'listed', credit: 0.3 })
  })
  test('no résumé can show is unclear', () => {
    expect(of('clearance')).toMatchObject({ status: 'unclear', judged: false })
  })
  test('has its evidence in both texts', () => {
    const one = of('skill-kubernetes')
    expect(one?.resumeSpans.map(({ start, end }) => resumeText.slice(start, end))).toEqual(['k8s'])
    expect(one?.postingSpans.map(({ start, end }) => read.text.slice(start, end))).toEqual(['Kubernetes'])
  })
})

test('years are counted from dates, overlaps once, and per skill', () => {
  // January 2019 to March 2026, both counted: 87 months.
  expect(report.years).toEqual({ asked: 6, held: 7.3, met: true, relevant: 5.1, relevantTitle: 'Data Engineer' })
  expect(of('years-data-engineering')).toMatchObject({ status: 'lacking', years: { asked: 6, held: 5.1 } })
})
test('the degree is held and its field is near enough', () => {
  expect(report.degree).toMatchObject({ asked: 'bachelor', held: 'bachelor', met: true, fieldMet: true })
  expect(of('degree-bachelor')).toMatchObject({ status: 'found', credit: 1 })
})
test('a résumé in English shows some English', () => {
  const longer = `${resumeText}\nI have worked with the teams of our clients and with data that is in the cloud for years.`
  const match = matchResume({ posting: read.facts, document: { text: longer }, profile: Profile.parse(profile), now })
  expect(match.requirements.find((one) => one.skillId === 'english')?.status).toBe('implied')
})
test('must-haves are gates: alternatives share one, the unprovable is asked', () => {
  const gate = (text: string) => report.mustHaves.find((one) => one.text.includes(text))
  expect(gate('Java or Kotlin')).toMatchObject({ outcome: 'pass', requirementIds: ['skill-java', 'skill-kotlin'] })
  expect(gate('Terraform')?.outcome).toBe('ask')
  expect(gate('6+ years')?.outcome).toBe('ask')
  expect(gate('clearance')?.outcome).toBe('ask')
  expect(report.mustHaves.some((one) => one.text.includes('Tableau'))).toBe(false)
})
test('coverage and confidence add up', () => {
  const { required, preferred } = report.coverage
  expect(required.found + required.implied + required.unsaid + required.lacking + required.unclear).toBe(required.total)
  expect(preferred.total).toBe(2)
  expect(report.confidence).toBeCloseTo(
    report.requirements.filter((one) => one.judged).length / report.requirements.length,
  )
  expect(MatchReport.parse(report)).toEqual(report)
})
test('keywords carry their aliases to the score', () => {
  expect(keywordsOf(read.facts).find((one) => one.skillId === 'kubernetes')?.aliases).toContain('k8s')
})

describe('games', () => {
  const strength = (text: string, over: ProfileInput = {}) =>
    matchResume({ posting: read.facts, document: { text }, profile: Profile.parse(over), now }).strength
  test('word salad stays far below a résumé that shows its work', () => {
    const salad =
      'PostgreSQL Kubernetes JavaScript Java Kotlin Terraform English Tableau graph databases data engineering BSc 6+ years of experience'
    expect(strength(salad)).toBeLessThan(30)
    expect(report.strength).toBeGreaterThan(strength(salad) + 15)
  })
  test('saying a word often adds nothing', () => {
    expect(strength('Kubernetes '.repeat(50))).toBe(strength('Kubernetes'))
  })
  test('a bullet that is not in the document lifts nothing above listed', () => {
    const claimed = matchResume({
      posting: read.facts,
      document: { text: 'PostgreSQL' },
      profile: Profile.parse(profile),
      now,
    })
    expect(claimed.requirements.find((one) => one.skillId === 'postgresql')?.rung).toBe('listed')
  })
})

test('for any résumé the figures stay in range and never fall when the posting’s words are added', () => {
  const word = fc.constantFrom(
    'PostgreSQL',
    'k8s',
    'React',
    'Neo4j',
    'Java',
    'cook',
    'and',
    '\n',
    'BSc Computer Science',
    '5 years',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const match = (text: string) =>
        matchResume({ posting: read.facts, document: { text }, profile: Profile.parse({}), now })
      const less = match(words.join(' '))
      const more = match(`${words.join(' ')}, Terraform`)
      expect(less.strength).toBeGreaterThanOrEqual(0)
      expect(less.strength).toBeLessThanOrEqual(100)
      expect(more.strength).toBeGreaterThanOrEqual(less.strength)
      expect(more.confidence).toBe(less.confidence)
    }),
  )
})

test('years of other work are no years of related experience, but may be argued', () => {
  const text =
    'Florist\n\nRequirements\n• 5 years of related experience\n• A steady hand, and patience with weddings on every Saturday of the summer'
  const { facts } = readPosting({ text })
  const person = Profile.parse({ work: [{ name: 'Depot', position: 'Driver', startDate: '2016-01' }] })
  const report = matchResume({
    posting: facts,
    postingText: text,
    document: { text: 'Driver Depot 2016' },
    profile: person,
    now,
  })
  expect(report.requirements[0]).toMatchObject({ status: 'implied', credit: 0.5, years: { asked: 5 } })
})

test('a skill said several ways is found when one of them is the posting’s', () => {
  const text =
    'Cook\n\nRequirements\n• Cooking\n• A steady hand, and patience with weddings on every Saturday of the summer'
  const { facts } = readPosting({ text })
  const document = { text: 'Culinary arts, then nine years of cooking' }
  const report = matchResume({ posting: facts, postingText: text, document, profile: Profile.parse({}), now })
  expect(report.requirements[0]).toMatchObject({ status: 'found' })
})

test('a software engineer has years of software engineering, whatever the bullets say', () => {
  const text =
    'Engineer\n\nRequirements\n• 5+ years of software engineering experience\n• Patience with harbours, tides and old charts'
  const { facts } = readPosting({ text })
  const profile = Profile.parse({
    work: [
      { name: 'Tidepool', position: 'Senior Software Engineer', startDate: '2019-01' },
      { name: 'Depot', position: 'Driver', startDate: '2001-01', endDate: '2018-12' },
    ],
  })
  const report = matchResume({ posting: facts, postingText: text, document: { text: 'Tidepool' }, profile, now })
  expect(report.requirements[0]).toMatchObject({ kind: 'years', status: 'found', years: { held: 7.3 } })
})

describe('a teacher who had a break', () => {
  const teacher: ProfileInput = {
    basics: { name: 'Oona Fairley' },
    work: [
      { position: 'Career break', name: 'caring for a parent', startDate: '2022-08', endDate: '2024-12' },
      { position: 'Class Teacher', name: 'Mill Road School', startDate: '2016-09', endDate: '2022-07' },
    ],
    languages: [{ language: 'Spanish' }],
  }
  const asked = readPosting({
    text: `Customer Success Manager\nRequirements\n• 2+ years in customer success, account management or teaching\n• Spanish or Somali\n• SQL or Python`,
  })
  const report = matchResume({
    posting: asked.facts,
    postingText: asked.text,
    document: { text: 'Class Teacher, Mill Road School. Languages: Spanish' },
    profile: Profile.parse(teacher),
    now,
  })
  const by = (text: RegExp) => report.requirements.find((one) => text.test(one.text))
  test('has the years in one of the fields named, without those away from work', () => {
    expect(by(/^2\+ years/)).toMatchObject({ status: 'found', years: { asked: 2, held: 5.9 } })
    expect(report.years.held).toBe(5.9)
  })
  test('lacks nothing where another of several is enough', () => {
    expect(by(/Spanish/)?.status).toBe('found')
    expect(by(/Somali/)?.status).toBe('spare')
    expect([by(/SQL/)?.status, by(/Python/)?.status]).toEqual(['lacking', 'lacking'])
    expect(report.coverage.required.total).toBe(report.requirements.length - 1)
  })
})
