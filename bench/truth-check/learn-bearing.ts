// Learns which signs tell that a fact is the source of a figure: `node bench/truth-check/learn-bearing.ts` writes trees
// into the check; `--judge` prints how well, each fifth of the sets judged by what the others taught.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signNames } from '#features/truth/check/claims/bearing/find-bearers.ts'
import { weighTrees } from '#features/truth/check/learned/weigh-trees.ts'
import { best, learnBearing, readSamples, type Sample } from './bearing-samples.ts'

const samples = readSamples()
if (process.argv.includes('--judge')) {
  const weights = new Map<Sample, number>()
  for (let part = 0; part < 5; part += 1) {
    const trees = learnBearing(samples.filter((one) => one.set % 5 !== part))
    const weigh = (signs: number[]) => weighTrees(trees, signs)
    for (const one of samples.filter((sample) => sample.set % 5 === part)) weights.set(one, weigh(best(one, weigh)))
  }
  for (const blurred of [false, true])
    for (const enough of [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
      const share = (isTrue: boolean) => {
        const list = samples.filter((one) => one.isTrue === isTrue && one.isBlurred === blurred)
        const right = list.filter((one) => (weights.get(one) ?? 0) >= enough === isTrue)
        return `${((right.length / list.length) * 100).toFixed(1)} % of ${list.length}`
      }
      console.log(
        `${blurred ? 'some words unreadable' : 'as written'}, from ${enough}: true kept ${share(true)}, wrong stopped ${share(false)}`,
      )
    }
}
const trees = learnBearing(samples)
writeFileSync(
  join(import.meta.dirname, '../../src/features/truth/check/claims/bearing/bearing-trees.ts'),
  `import type { Tree } from '../../learned/weigh-trees.ts'

/** Learned by \`bench/truth-check/learn-bearing.ts\` over ${signNames.length} signs; not written by hand. */
// biome-ignore format: a table
export const bearingTrees: Tree[] = [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
]
`,
)
