/** A leaf's value, or `[sign, cut, below, from]`: which way a row goes depends on one sign. */
export type Tree = number | [sign: number, cut: number, below: Tree, from: Tree]

export function runTree(tree: Tree, signs: readonly number[]): number {
  let node = tree
  while (typeof node !== 'number') node = (signs[node[0]] ?? 0) < node[1] ? node[2] : node[3]
  return node
}

/** What trees grown by `bench/truth-check/grow-trees.ts` make of signs: a likelihood, 0–1. */
export const weighTrees = (trees: readonly Tree[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + runTree(tree, signs), 0)))
