import { type Tree, weighTrees } from '../../learned/weigh-trees.ts'
import { bearingTrees } from './bearing-trees.ts'
import type { Bearer } from './find-bearers.ts'

/** How likely a fact is the source of a figure, 0–1, as learned from invented texts (`bench/truth-check/learn-bearing.ts`). */
export const weighBearer = (bearer: Bearer, trees: readonly Tree[] = bearingTrees): number =>
  weighTrees(trees, bearer.signs)
