import { describe, expect, test } from 'vitest'
import { SkillKind } from '../contract.ts'
import { areaLists } from '../list/area-lists.ts'
import { impliedSkills, normaliseSkill, skillById } from './normalise-skill.ts'
import { eachLine, readLine } from './parse-area-list.ts'
import { skillId, skillList } from './skill-list.ts'

const entries = Object.values(areaLists).flatMap((source) => {
  const lines: ({ kind: string; name: string } & ReturnType<typeof readLine>)[] = []
  eachLine(source, ({ text, kind }) => {
    const line = readLine(text)
    lines.push({ kind, name: line.forms[0]?.text ?? '', ...line })
  })
  return lines
})

describe('the list', () => {
  test('holds at least 1,200 skills with 2,500 aliases in every kind of work', () => {
    expect(skillList().skills.size).toBeGreaterThanOrEqual(1200)
    expect(entries.reduce((sum, entry) => sum + entry.forms.length - 1, 0)).toBeGreaterThanOrEqual(2500)
    expect(Object.keys(areaLists).length).toBeGreaterThanOrEqual(15)
  })
  test('keeps its lines short, as the index packs places into numbers', () => {
    for (const source of Object.values(areaLists)) {
      for (const line of source.split('\n')) expect(line.length).toBeLessThan(4096)
    }
  })
  test('names each skill once, with a known kind', () => {
    const ids = entries.map((entry) => skillId(entry.name))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const entry of entries) expect(SkillKind.options).toContain(entry.kind)
  })
  test('leads every broader term to a skill of the list, without circles', () => {
    for (const entry of entries) {
      for (const broader of entry.broader)
        expect(skillById(skillId(broader)), `${entry.name} > ${broader}`).toBeDefined()
      expect(impliedSkills(skillId(entry.name)).map((skill) => skill.id)).not.toContain(skillId(entry.name))
    }
  })
  test('finds every skill by its own name', () => {
    const lost = entries.filter((entry) => normaliseSkill(entry.name)?.name !== entry.name).map((entry) => entry.name)
    // One name of two skills: the context decides in a text, the first of the list outside one.
    expect(lost).toEqual(['Assembly'])
  })
})

describe('normaliseSkill', () => {
  test.each([
    ['js', 'JavaScript'],
    ['k8s', 'Kubernetes'],
    ['Postgres', 'PostgreSQL'],
    ['C sharp', 'C#'],
    ['dotnet', '.NET'],
    ['golang', 'Go'],
    ['GO', 'Go'],
    ['ssrs', 'SSRS'],
    ['Python 3.11', 'Python'],
    ['Amazon Web Services (AWS)', 'Amazon Web Services'],
    ['advanced Excel skills', 'Microsoft Excel'],
    ['Java programming', 'Java'],
    ['Machine-Learning', 'Machine learning'],
    ['organisational skills', 'Organisational skills'],
    ['optimization', 'Optimisation'],
    ['Buchhaltung', 'Accounting'],
    ['travail d’équipe', 'Teamwork'],
    ['atención al cliente', 'Customer service'],
    ['HACCP', 'Food safety'],
    ['RN', 'Registered Nurse'],
  ])('%s → %s', (written, name) => {
    expect(normaliseSkill(written)?.name).toBe(name)
  })
  test.each(['', '   ', '???', 'flurbing', '12', 'the'])('%j is no skill', (written) => {
    expect(normaliseSkill(written)).toBeUndefined()
  })
})

test('a framework entails its language, over all steps', () => {
  const names = (id: string) => impliedSkills(id).map((skill) => skill.name)
  expect(names('next-js')).toEqual(['React', 'JavaScript'])
  expect(names('postgresql')).toContain('SQL')
  expect(names('registered-nurse')).toContain('Nursing')
  expect(names('no-such-skill')).toEqual([])
})
