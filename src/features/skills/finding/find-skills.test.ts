import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSkills } from './find-skills.ts'
import { skillList } from './skill-list.ts'

const namesIn = (text: string) => findSkills(text).map((mention) => mention.skill)

describe('names with signs', () => {
  test.each([
    ['C/C++ and C#', ['C', 'C++', 'C#']],
    ['.NET, F# and ASP.NET', ['.NET', 'F#', 'ASP.NET']],
    ['CI/CD pipelines', ['CI/CD']],
    ['A/B testing in R&D', ['A/B testing', 'Research and development']],
    ['Node.js, NodeJS, node-js', ['Node.js', 'Node.js', 'Node.js']],
    ['front-end, Frontend and Front end', ['Front-end development', 'Front-end development', 'Front-end development']],
    ['TCP/IP', ['TCP/IP']],
    ['C++17', ['C++']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

test('the longest name wins and mentions never overlap', () => {
  expect(namesIn('Spring Boot on Amazon Web Services')).toEqual(['Spring Boot', 'Amazon Web Services'])
  expect(namesIn('Microsoft SQL Server Reporting Services')).toEqual(['Microsoft SQL Server'])
})
test('a comma, a full stop or a bullet ends a name', () => {
  expect(namesIn('machine. Learning')).not.toContain('Machine learning')
  expect(namesIn('project, management')).not.toContain('Project management')
})
test('a name may run over one line break, as in a PDF', () => {
  expect(namesIn('experience with machine\nlearning')).toContain('Machine learning')
})
test('offsets point at the words as they stand', () => {
  const text = 'Wir suchen jemanden mit Kubernetes- und k8s-Erfahrung.'
  for (const mention of findSkills(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.matched)
  expect(findSkills(text).map((mention) => mention.matched)).toEqual(['Kubernetes', 'k8s'])
})
test('initials count in capitals only', () => {
  expect(namesIn('HR and PR')).toEqual(['Human resources', 'Public relations'])
  expect(namesIn('it is or was a pr')).toEqual([])
})

describe('words of two meanings', () => {
  test.each([
    ['Services in Go and Rust', ['Go', 'Rust']],
    ['You go above and beyond', []],
    ['Nice to have: Go, Terraform.', ['Go', 'Terraform']],
    ['Must have: Go', ['Go']],
    ['Preferred: Rust, Go', ['Rust', 'Go']],
    ['We use Go.', ['Go']],
    ['Une première expérience en brasserie', []],
    ['Ready? Set, go, apply now', []],
    ['Must have: go above and beyond', []],
    ['Word, Excel and PowerPoint', ['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint']],
    ['You excel at your work and have access to a car', []],
    ['Chef, Puppet or Ansible', ['Chef', 'Puppet', 'Ansible']],
    ['The chef cooks with local herbs', []],
    ['Driving a van with a driving licence', ['Driving', 'Driving licence']],
    ['Driving growth', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
  test('a bare list takes ambiguous names at their word', () => {
    expect(findSkills('Go', { listOnly: true }).map((mention) => mention.skill)).toEqual(['Go'])
  })
})

test('kinds narrow the search', () => {
  const kinds = findSkills('Fluent German, React and teamwork', { kinds: ['tongue'] })
  expect(kinds.map((mention) => mention.skill)).toEqual(['German'])
})

describe('for any text', () => {
  const someNames = [...skillList().forms.values()].filter((form) => !form.ambiguous).map((form) => form.text)
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...someNames),
    fc.constantFrom(', ', '\n', ' and ', '. '),
  )
  test('mentions are in order, apart, exact and certain within 0–1', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        let last = 0
        for (const mention of findSkills(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end)).toBe(mention.matched)
          expect(mention.certainty).toBeGreaterThanOrEqual(0.5)
          expect(mention.certainty).toBeLessThanOrEqual(1)
          last = mention.end
        }
      }),
      { numRuns: 300 },
    )
  })
  test('an unambiguous name alone in a sentence is always found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...someNames), (name) => {
        expect(findSkills(`xyzzy ${name} xyzzy`).length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})
