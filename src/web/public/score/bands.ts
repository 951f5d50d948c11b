// The published bands of the formula as the page shows them. score-page.test.ts holds every one against the formula itself.

import type { Facts } from '#features/scoring/formula/facts.ts'
import type { PartId } from '#features/scoring/score-report.ts'

export type Band = {
  part: PartId
  /** Name of the rule in the formula. */
  rule: string
  says: string
  /** Measured value → points of the part at the edges; between two edges the value runs straight. */
  edges: readonly (readonly [found: number, points: number])[]
  /** The measured value as the formula takes it. */
  input: keyof Facts
  unit?: string
}

export const bands: readonly Band[] = [
  {
    part: 'achievements',
    rule: 'verbs',
    says: 'Different action verbs at the start of a line',
    edges: [
      [0, 0],
      [5, 10],
      [10, 20],
    ],
    input: 'verbs',
  },
  {
    part: 'achievements',
    rule: 'metrics',
    says: 'Figures in lines where something is done',
    edges: [
      [0, 0],
      [4, 15],
      [8, 30],
    ],
    input: 'metrics',
  },
  {
    part: 'achievements',
    rule: 'results',
    says: 'Lines that name a result',
    edges: [
      [0, 0],
      [2, 10],
    ],
    input: 'results',
  },
  {
    part: 'compatibility',
    rule: 'special',
    says: 'Special signs, share of the text',
    edges: [
      [0.05, 0],
      [0.06, -15],
    ],
    input: 'specialShare',
    unit: '%',
  },
  {
    part: 'compatibility',
    rule: 'short',
    says: 'Words that a parser can use',
    edges: [
      [150, -20],
      [200, 0],
    ],
    input: 'words',
  },
  {
    part: 'formatting',
    rule: 'length',
    says: 'Length in words',
    edges: [
      [250, -20],
      [300, 0],
      [400, 15],
      [800, 15],
      [1000, 0],
      [1100, -10],
    ],
    input: 'words',
  },
  {
    part: 'formatting',
    rule: 'headings',
    says: 'Section headings',
    edges: [
      [1, -20],
      [2, 0],
      [4, 15],
    ],
    input: 'headings',
  },
  {
    part: 'formatting',
    rule: 'bullets',
    says: 'Bullets',
    edges: [
      [0, 0],
      [10, 10],
    ],
    input: 'bullets',
  },
  {
    part: 'progression',
    rule: 'ranges',
    says: 'Date ranges',
    edges: [
      [0, -20],
      [1, 0],
      [3, 15],
    ],
    input: 'ranges',
  },
  {
    part: 'progression',
    rule: 'growth',
    says: 'Signs of growth: promoted, led, larger titles',
    edges: [
      [0, 0],
      [2, 15],
    ],
    input: 'growth',
  },
]

/** What each part starts from, before its bands. */
export const bases: Partial<Record<PartId, number>> = { achievements: 50, formatting: 70, progression: 70 }

export const fileValues = { docx: 100, pdf: 90, txt: 85, other: 60 } as const
