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
  // For each sign the number of cuts at or below each row's value: rows are sorted into bins once.
  const bins = cuts.map((own, sign) =>
    Uint8Array.from(rows, (row) => own.filter((cut) => (row.signs[sign] ?? 0) >= cut).length),
  )
  const trees: Tree[] = []
  for (let turn = 0; turn < options.trees; turn += 1) {
    const slopes = new Float64Array(rows.length)
    const bends = new Float64Array(rows.length)
    for (const [i, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)))
      const weight = row.weight ?? 1
      slopes[i] = weight * ((row.isTrue ? 1 : 0) - p)
      bends[i] = weight * p * (1 - p)
    }
    const signs = cuts.map((_, sign) => sign).filter(() => random() < 0.6)
    const sample = rows.map((_, i) => i).filter(() => random() < 0.8)
    const tree = grow(sample, options.depth)
    trees.push(tree)
    rows.forEach((row, i) => {
      scores[i] = (scores[i] ?? 0) + runTree(tree, row.signs)
    })

    function grow(members: number[], depth: number): Tree {
      let [G, H] = [0, 0]
      for (const i of members) {
        G += slopes[i] ?? 0
        H += bends[i] ?? 0
      }
      const leaf = (options.rate * G) / (H + shrink)
      if (!depth || members.length < 2 * options.least) return round(leaf)
      let best = { gain: 1e-3, sign: -1, at: 0 }
      for (const sign of signs) {
        const own = cuts[sign] ?? []
        const size = own.length + 1
        const [sumG, sumH, count] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
        const bin = bins[sign] ?? new Uint8Array()
        for (const i of members) {
          const b = bin[i] ?? 0
          sumG[b] = (sumG[b] ?? 0) + (slopes[i] ?? 0)
          sumH[b] = (sumH[b] ?? 0) + (bends[i] ?? 0)
          count[b] = (count[b] ?? 0) + 1
        }
        let [g, h, n] = [0, 0, 0]
        for (let at = 0; at < own.length; at += 1) {
          g += sumG[at] ?? 0
          h += sumH[at] ?? 0
          n += count[at] ?? 0
          if (n < options.least || members.length - n < options.least) continue
          const gain = (g * g) / (h + shrink) + ((G - g) * (G - g)) / (H - h + shrink) - (G * G) / (H + shrink)
          if (gain > best.gain) best = { gain, sign, at }
        }
      }
      if (best.sign < 0) return round(leaf)
      const isBelow = (i: number) => (bins[best.sign]?.[i] ?? 0) <= best.at
      const above = members.filter((i) => !isBelow(i))
      const cut = cuts[best.sign]?.[best.at] ?? 0
      return [best.sign, cut, grow(members.filter(isBelow), depth - 1), grow(above, depth - 1)]
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
    return [...new Set(chosen.map((value) => round(value ?? 0)))].sort((a, b) => a - b)
  })
}
