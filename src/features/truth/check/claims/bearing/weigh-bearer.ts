import { bearingWeights } from './bearing-weights.ts'
import { type Bearer, signNames } from './find-bearers.ts'

const weights = signNames.map((name) => bearingWeights[name])

/** How likely a fact is the source of a figure, 0–1, as learned from invented texts (`bench/truth-check/learn-bearing.ts`). */
export const weighBearer = (bearer: Bearer): number =>
  1 / (1 + Math.exp(-bearer.signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0)))
