// Gradient-boosted trees (Friedman 2001) for two classes, second-order as in XGBoost: small data, so plain arrays do.
import type { Tree } from '#features/truth/check/learned/weigh-trees.ts'
import { runTree } from '#features/truth/check/learned/weigh-trees.ts'
import { makeRandom } from './random.ts'

export type Row = { signs: number[]; isTrue: boolean; weight?: number }
type Options = { trees: number; depth: number; rate: number; least: number }
const cutsPerSign = 24
const shrink = 2

/** Trees whose sum is the log-odds that a row is true. The same rows and options give the same trees. */
export function growTrees(rows: readonly Row[], options: Options): Tree[] {
  const random = makeRandom(7)
  const scores = rows.map(() => 0)
  const cuts = cutsOf(rows)
  const trees: Tree[] = []
  for (let turn = 0; turn < options.trees; turn += 1) {
    const slopes = rows.map((row, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)))
      const weight = row.weight ?? 1
      return { g: weight * ((row.isTrue ? 1 : 0) - p), h: weight * p * (1 - p) }
    })
    const signs = cuts.map((_, sign) => sign).filter(() => random() < 0.6)
    const sample = rows.map((_, i) => i).filter(() => random() < 0.8)
    const tree = grow(sample, options.depth)
    trees.push(tree)
    rows.forEach((row, i) => {
      scores[i] = (scores[i] ?? 0) + runTree(tree, row.signs)
    })

    function grow(members: number[], depth: number): Tree {
      const [G, H] = sumOf(members)
      const leaf = (options.rate * G) / (H + shrink)
      if (!depth || members.length < 2 * options.least) return round(leaf)
      let best = { gain: 1e-3, sign: -1, cut: 0 }
      for (const sign of signs)
        for (const cut of cuts[sign] ?? []) {
          const [g, h, count] = sumOf(members, (i) => (rows[i]?.signs[sign] ?? 0) < cut)
          if (count < options.least || members.length - count < options.least) continue
          const gain = (g * g) / (h + shrink) + ((G - g) * (G - g)) / (H - h + shrink) - (G * G) / (H + shrink)
          if (gain > best.gain) best = { gain, sign, cut }
        }
      if (best.sign < 0) return round(leaf)
      const isBelow = (i: number) => (rows[i]?.signs[best.sign] ?? 0) < best.cut
      const above = members.filter((i) => !isBelow(i))
      return [best.sign, best.cut, grow(members.filter(isBelow), depth - 1), grow(above, depth - 1)]
    }
    function sumOf(members: number[], test?: (i: number) => boolean): [number, number, number] {
      let [g, h, count] = [0, 0, 0]
      for (const i of members) {
        if (test && !test(i)) continue
        g += slopes[i]?.g ?? 0
        h += slopes[i]?.h ?? 0
        count += 1
      }
      return [g, h, count]
    }
  }
  return trees
}

const round = (value: number) => Math.round(value * 10_000) / 10_000

function cutsOf(rows: readonly Row[]): number[][] {
  return (rows[0]?.signs ?? []).map((_, sign) => {
    const all = rows.map((row) => row.signs[sign] ?? 0).sort((a, b) => a - b)
    const values = [...new Set(all)]
    const chosen =
      values.length <= cutsPerSign
        ? values.slice(1).map((value, i) => (value + (values[i] ?? 0)) / 2)
        : Array.from(
            { length: cutsPerSign },
            (_, i) => values[Math.floor(((i + 1) * values.length) / (cutsPerSign + 1))],
          )
    return chosen.map((value) => round(value ?? 0))
  })
}
