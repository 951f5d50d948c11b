// What the page says about the formula is what the formula does.
import { describe, expect, it } from 'vitest'
import type { Facts } from '#features/scoring/formula/facts.ts'
import { scoreFacts } from '#features/scoring/formula/score-facts.ts'
import { bestFacts } from '#features/scoring/tests/facts.ts'
import { bands, bases, fileValues } from './bands.ts'

const rulesOf = (facts: Facts, part: string) => scoreFacts(facts).find((one) => one.part === part)!.rules
const worthOf = (facts: Facts, part: string, rule: string) =>
  rulesOf(facts, part).find((one) => one.rule === rule)!.value

describe('the published bands', () => {
  it.for(bands.flatMap((band) => band.edges.map((edge) => [band, edge] as const)))(
    '$0.part, $0.rule',
    ([band, [found, points]]) => {
      expect(worthOf({ ...bestFacts, [band.input]: found }, band.part, band.rule)).toBeCloseTo(points, 6)
    },
  )
  it('name every rule that counts measured values, and the bases', () => {
    const shown = new Set(bands.map(({ part, rule }) => `${part}.${rule}`))
    for (const { part, rules } of scoreFacts(bestFacts))
      for (const { rule, value } of rules) {
        if (rule === 'base') expect([part, bases[part]]).toEqual([part, value])
        else if (!['keywords', 'completeness', 'fit'].includes(part) && rule !== 'file')
          expect(shown.has(`${part}.${rule}`), `${part}.${rule}`).toBe(true)
      }
  })
  it('give the value of each kind of file', () => {
    for (const [file, value] of Object.entries(fileValues))
      expect(worthOf({ ...bestFacts, file: file as Facts['file'] }, 'compatibility', 'file')).toBe(value)
  })
})
