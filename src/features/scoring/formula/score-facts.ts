// The formula. Everything else in this feature measures its inputs or explains its outcome.
import type { PartId, RuleResult } from '../score-report.ts'
import { PartId as Parts } from '../score-report.ts'
import type { PartWeights } from '../weights.ts'
import type { Facts } from './facts.ts'
import { clamp, ramp } from './ramp.ts'

export type Rule = Omit<RuleResult, 'items'>
export interface PartResult {
  part: PartId
  score: number
  gate: number
  rules: Rule[]
}

const fileBase = { docx: 100, pdf: 90, txt: 85, other: 60 } as const

const rule = (name: string, label: string, found: number, value: number, best: number): Rule => ({
  rule: name,
  label,
  found,
  value,
  best,
})

// Each rule keeps the published value at the edge of its band; between two edges the value runs straight.
function compatibilityRules(facts: Facts): Rule[] {
  return [
    rule('file', 'File type', fileBase[facts.file], fileBase[facts.file], 100),
    rule(
      'special',
      'Special characters, % of the text',
      facts.specialShare * 100,
      ramp(facts.specialShare, [
        [0.05, 0],
        [0.06, -15],
      ]),
      0,
    ),
    rule(
      'short',
      'Words a parser can use',
      facts.words,
      ramp(facts.words, [
        [150, -20],
        [200, 0],
      ]),
      0,
    ),
  ]
}

function keywordRules(facts: Facts): Rule[] {
  const share = facts.keywordsTotal > 0 ? facts.keywordsFound / facts.keywordsTotal : 0
  return [rule('keywords', 'Keywords found, by weight', facts.keywordsFound, share * 100, 100)]
}

function achievementRules(facts: Facts): Rule[] {
  return [
    rule('base', 'Base', 50, 50, 50),
    rule(
      'verbs',
      'Different action verbs',
      facts.verbs,
      ramp(facts.verbs, [
        [0, 0],
        [5, 10],
        [10, 20],
      ]),
      20,
    ),
    rule(
      'metrics',
      'Figures',
      facts.metrics,
      ramp(facts.metrics, [
        [0, 0],
        [4, 15],
        [8, 30],
      ]),
      30,
    ),
    rule(
      'results',
      'Bullets that name a result',
      facts.results,
      ramp(facts.results, [
        [0, 0],
        [2, 10],
      ]),
      10,
    ),
  ]
}

function formattingRules(facts: Facts): Rule[] {
  const length = ramp(facts.words, [
    [250, -20],
    [300, 0],
    [400, 15],
    [800, 15],
    [1000, 0],
    [1100, -10],
  ])
  return [
    rule('base', 'Base', 70, 70, 70),
    rule('length', 'Length in words', facts.words, length, 15),
    rule(
      'headings',
      'Section headings',
      facts.headings,
      ramp(facts.headings, [
        [1, -20],
        [2, 0],
        [4, 15],
      ]),
      15,
    ),
    rule(
      'bullets',
      'Bullets',
      facts.bullets,
      ramp(facts.bullets, [
        [0, 0],
        [10, 10],
      ]),
      10,
    ),
  ]
}

function progressionRules(facts: Facts): Rule[] {
  return [
    rule('base', 'Base', 70, 70, 70),
    rule(
      'ranges',
      'Date ranges',
      facts.ranges,
      ramp(facts.ranges, [
        [0, -20],
        [1, 0],
        [3, 15],
      ]),
      15,
    ),
    rule(
      'growth',
      'Signs of growth',
      facts.growth,
      ramp(facts.growth, [
        [0, 0],
        [2, 15],
      ]),
      15,
    ),
  ]
}

function completenessRules(facts: Facts): Rule[] {
  const each = 100 / Math.max(1, facts.sections.length)
  return facts.sections.map(({ section, present }) =>
    rule(`section-${section}`, section, present, present * each, each),
  )
}

const fitRules = (facts: Facts): Rule[] => [rule('fit', 'Target role', facts.fit, facts.fit, 100)]

const partRules: Record<PartId, (facts: Facts) => Rule[]> = {
  compatibility: compatibilityRules,
  keywords: keywordRules,
  achievements: achievementRules,
  formatting: formattingRules,
  progression: progressionRules,
  completeness: completenessRules,
  fit: fitRules,
}

/** Style earns nothing without substance; what the file is, and which sections it holds, is measured on its own. */
function gateOf(part: PartId, facts: Facts): number {
  if (part === 'compatibility' || part === 'completeness') return 1
  if (part === 'keywords') return facts.keywordTrust
  return facts.substance
}

/** The seven parts, each 0–100 and unrounded: `clamp(sum of rules) × gate`. */
export function scoreFacts(facts: Facts): PartResult[] {
  return Parts.options.map((part) => {
    const rules = partRules[part](facts)
    const gate = clamp(gateOf(part, facts), 0, 1)
    const sum = rules.reduce((total, one) => total + one.value, 0)
    return { part, score: clamp(sum, 0, 100) * gate, gate, rules }
  })
}

/** Weighted sum of the parts, 0–100, unrounded. */
export function totalOf(parts: readonly PartResult[], weights: PartWeights): number {
  return clamp(
    parts.reduce((total, { part, score }) => total + score * weights[part], 0),
    0,
    100,
  )
}

/** The same from kept part scores, 0–100 each; a part that is missing counts nothing. */
export const totalFromParts = (parts: Readonly<Record<string, number>>, weights: PartWeights): number =>
  clamp(
    Parts.options.reduce((total, part) => total + (parts[part] ?? 0) * weights[part], 0),
    0,
    100,
  )

/** Points of the total that `repair` would win: a second scoring with the deduction removed. */
export function pointsWon(facts: Facts, repair: (facts: Facts) => Facts, weights: PartWeights): number {
  const gain = totalOf(scoreFacts(repair(facts)), weights) - totalOf(scoreFacts(facts), weights)
  return Math.max(0, Math.round(gain * 10) / 10)
}
