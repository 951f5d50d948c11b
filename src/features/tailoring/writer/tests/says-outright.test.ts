import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { normaliseSkill } from '#features/skills/finding/normalise-skill.ts'
import { saysOutright } from '../says-outright.ts'

const factsOf = (line: string, skill?: string) =>
  Profile.parse({
    work: [{ name: 'Oldmill', position: 'Engineer', highlights: [line] }],
    ...(skill ? { skills: [{ name: skill }] } : {}),
  })
const says = (line: string, name: string, skill?: string) =>
  saysOutright(factsOf(line, skill), normaliseSkill(name)?.id ?? '', name) !== undefined

test.each([
  ['Took part in the on-call rota and wrote its runbooks', 'Resource planning'],
  ['Prepared meals for forty guests', 'Food preparation'],
  ['Completed several compliance training seminars', 'Compliance'],
  ['Wrote a manual on conduct, FMLA and benefits', 'Employment law'],
  ['Exposure to Kubernetes in a client project', 'Kubernetes'],
  ['Worked with the QuickBooks team', 'Bookkeeping'],
])('“%s” does not say %s', (line, name) => {
  expect(says(line, name)).toBe(false)
})

test.each([
  ['Moved the cluster to k8s', 'Kubernetes'],
  ['Grew visits by SEO and better pages', 'Search engine optimisation'],
  ['Did lesson planning for three forms', 'Lesson planning'],
  ['Reports in Excel every Friday', 'Microsoft Excel'],
])('“%s” says %s', (line, name) => {
  expect(says(line, name)).toBe(true)
})

test('a listed skill says its own name, not a wider one', () => {
  expect(says('Built pages', 'Bookkeeping', 'Bookkeeping')).toBe(true)
  expect(says('Built pages', 'Building codes', 'NEC codes and regulations')).toBe(false)
})
