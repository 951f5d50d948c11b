// Weights of the seven parts as versioned data. A change is a new version, never an edit: reports name theirs.
import { z } from 'zod'
import { PartId } from './score-report.ts'

const share = z.number().min(0).max(1)
export const PartWeights = z.record(PartId, share)
export type PartWeights = z.infer<typeof PartWeights>

export const Weights = z
  .object({ version: z.string().min(1).max(60), parts: PartWeights })
  .refine((weights) => Math.abs(sumWeights(weights.parts) - 1) < 1e-6, 'The seven weights must add up to 1.')
export type Weights = z.infer<typeof Weights>

export function sumWeights(parts: PartWeights): number {
  return PartId.options.reduce((sum, part) => sum + parts[part], 0)
}

/** The published formula: 0.15, 0.15, 0.25, 0.15, 0.15, 0.10, 0.05. */
export const defaultWeights: Weights = {
  version: '2026-11',
  parts: {
    compatibility: 0.15,
    keywords: 0.15,
    achievements: 0.25,
    formatting: 0.15,
    progression: 0.15,
    completeness: 0.1,
    fit: 0.05,
  },
}

/** All sets that an operator may choose from or try against each other. */
export const weightSets: readonly Weights[] = [
  defaultWeights,
  {
    version: '2026-11-evidence',
    parts: {
      compatibility: 0.1,
      keywords: 0.15,
      achievements: 0.35,
      formatting: 0.1,
      progression: 0.15,
      completeness: 0.1,
      fit: 0.05,
    },
  },
]

export function findWeights(version: string): Weights | undefined {
  return weightSets.find((set) => set.version === version)
}
