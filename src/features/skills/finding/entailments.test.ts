// What one skill says of another, as a sceptical recruiter would read it.
import { expect, test } from 'vitest'
import { areaLists } from '../list/area-lists.ts'
import { impliedSkills, normaliseSkill, skillById } from './normalise-skill.ts'
import { skillList } from './skill-list.ts'

const implies = (one: string, other: string) =>
  impliedSkills(normaliseSkill(one)?.id ?? '').some((skill) => skill.id === normaliseSkill(other)?.id)
const pointsTo = (one: string, other: string) =>
  skillById(normaliseSkill(one)?.id ?? '')?.pointsTo.includes(normaliseSkill(other)?.id ?? '') ?? false

// Kept, by kind. Whoever adds a kind must be ready to defend it before a hiring manager.
test.each([
  ['a part of a product', 'AWS Lambda', 'Amazon Web Services'],
  ['a part of a product', 'Google BigQuery', 'Google Cloud Platform'],
  ['a framework of its language', 'Django', 'Python'],
  ['a framework of its language', 'Spring Boot', 'Java'],
  ['a framework on another', 'Next.js', 'React'],
  ['a dialect', 'T-SQL', 'SQL'],
  ['a product of its class', 'PostgreSQL', 'Relational databases'],
  ['a product of its class', 'Docker', 'Containers'],
  ['a product of its class', 'Salesforce', 'CRM'],
  ['a product of its class', 'AutoCAD', 'CAD'],
  ['a branch of its field', 'Deep learning', 'Machine learning'],
  ['a branch of its field', 'Accounts payable', 'Accounting'],
  ['a branch of its field', 'Email marketing', 'Digital marketing'],
  ['a branch of its field', 'Wound care', 'Patient care'],
  ['a certificate of what it certifies', 'CPA', 'Accounting'],
  ['a certificate of what it certifies', 'Certified welder', 'Welding'],
  ['a certificate of what it certifies', 'Registered Nurse', 'Nursing'],
])('%s: %s entails %s', (_kind, one, other) => {
  expect(implies(one, other)).toBe(true)
})

test.each([
  ['a tool is no practice of its field', 'QuickBooks', 'Bookkeeping'],
  ['a tool is no practice of its field', 'Zendesk', 'Customer service'],
  ['a tool is no practice of its field', 'Canva', 'Graphic design'],
  ['a tool is no practice of its field', 'ADP', 'Payroll'],
  ['a tool is no practice of its field', 'Procore', 'Construction management'],
  ['a tool is no practice of its field', 'PagerDuty', 'Incident management'],
  ['a channel is no marketing', 'Instagram', 'Social media marketing'],
  ['a site builder is no language', 'WordPress', 'PHP'],
  ['a tool of many languages', 'Jupyter', 'Python'],
  ['a tool of many languages', 'Unreal Engine', 'C++'],
  ['a part of anybody’s work is no profession', 'Onboarding', 'Human resources'],
  ['a part of anybody’s work is no profession', 'Interviewing', 'Recruitment'],
  ['a part of anybody’s work is no profession', 'Menu planning', 'Cooking'],
  ['wearing it is not managing it', 'PPE', 'Health and safety'],
  ['a licence is no practice behind the bar', 'Alcohol service certificate', 'Bartending'],
])('%s: %s does not entail %s', (_kind, one, other) => {
  expect(implies(one, other)).toBe(false)
  expect(pointsTo(one, other)).toBe(true)
})

test('a tool never entails a practice: each that does is a product of that very class', () => {
  const practices = new Map<string, number>()
  for (const skill of skillList().skills.values()) {
    if (skill.kind !== 'tool') continue
    for (const id of skill.implies) {
      const broader = skillById(id)
      if (broader?.kind === 'soft' || broader?.kind === 'certificate')
        practices.set(`${skill.name} > ${broader.name}`, 1)
    }
  }
  expect([...practices.keys()]).toEqual([])
})

test('every field that a skill points to stands on the list, and is not entailed as well', () => {
  let count = 0
  for (const skill of skillList().skills.values()) {
    for (const id of skill.pointsTo) {
      count++
      expect(skillById(id), `${skill.name} > ${id}`).toBeDefined()
      expect(skill.implies).not.toContain(id)
    }
  }
  expect(count).toBeGreaterThan(100)
  expect(Object.values(areaLists).join('\n')).not.toMatch(/~[^,\n`]/)
})
