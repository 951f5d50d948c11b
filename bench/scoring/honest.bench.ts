// Whether the score stays honest: gamed copies lose, order and pauses move nothing, and small changes move little.
// --pairs: every pair with both scores.

import { scoreResume } from '../../src/features/scoring/score-resume.ts'
import {
  bulletLines,
  dropLine,
  dropWord,
  people,
  shuffleSections,
  swapPerson,
  widenGap,
} from '../../src/features/scoring/tests/change-sample.ts'
import { honestSamples } from '../../src/features/scoring/tests/samples/all.ts'
import { games, randomFrom } from '../../src/features/scoring/tests/samples/game-sample.ts'
import { readSample } from '../../src/features/scoring/tests/samples/read-sample.ts'
import { weak } from '../../src/features/scoring/tests/samples/weak.ts'
import type { Report } from '../report.ts'
import { scoreNaively } from './naive-score.ts'

const targets: Record<string, string> = {
  software: 'Backend engineer',
  nurse: 'Registered nurse',
  accountant: 'Accountant',
  teacher: 'Teacher',
  sales: 'Account executive',
  electrician: 'Electrician',
  chef: 'Chef',
}
const samples = Object.entries({ ...honestSamples, weak })
const exact = (source: string): number => scoreResume(readSample(source)).exact

export async function bench(report: Report): Promise<void> {
  gaming(report)
  invariance(report)
  cliffs(report)
}

function gaming(report: Report): void {
  let pairs = 0
  let right = 0
  let naive = 0
  let worst = 100
  for (const [name, source] of samples) {
    for (const targetRole of new Set([undefined, targets[name]])) {
      const honest = readSample(source)
      const mine = scoreResume({ ...honest, ...(targetRole && { targetRole }) })
      const keywords = [...mine.keywords.found, ...mine.keywords.missing].map(({ term }) => term)
      const plain = scoreNaively(honest.document.text, keywords)
      for (const game of games) {
        const gamed = game.play(source)
        const score = scoreResume({ ...gamed, ...(targetRole && { targetRole }) }).exact
        pairs++
        if (score < mine.exact) right++
        if (scoreNaively(gamed.document.text, keywords) < plain) naive++
        worst = Math.min(worst, mine.exact - score)
        if (report.flag('pairs'))
          report.print(`${name.padEnd(12)} ${game.name.padEnd(48)} ${mine.exact.toFixed(1)} → ${score.toFixed(1)}`)
      }
    }
  }
  report.row({
    name: 'honest above gamed, share of pairs',
    value: (100 * right) / pairs,
    unit: '%',
    baseline: (100 * naive) / pairs,
    aim: '=100',
    note: `${pairs} pairs, ${games.length} tricks; baseline: the same formula counted over the whole text`,
  })
  report.row({ name: 'smallest lead of an honest résumé', value: worst, unit: 'points', aim: '>0' })
}

function invariance(report: Report): void {
  let order = 0
  let gap = 0
  let person = 0
  let same = 0
  for (const [, source] of samples) {
    const whole = exact(source)
    for (let seed = 1; seed <= 12; seed++)
      order = Math.max(order, Math.abs(exact(shuffleSections(source, randomFrom(seed))) - whole))
    for (const years of [2, 5, 9]) gap = Math.max(gap, Math.abs(exact(widenGap(source, years)) - whole))
    const others = people.map((one) => exact(swapPerson(source, one)))
    person = Math.max(person, Math.max(...others) - Math.min(...others))
    const again = JSON.stringify(scoreResume(readSample(source)))
    if (JSON.stringify(scoreResume(readSample(source))) === again) same++
  }
  report.row({ name: 'same input, same report', value: (100 * same) / samples.length, unit: '%', aim: '=100' })
  report.row({ name: 'largest change when sections change places', value: order, unit: 'points', aim: '≤0.001' })
  report.row({ name: 'largest change by a pause of 2–9 years', value: gap, unit: 'points', aim: '=0' })
  report.row({
    name: 'largest change by another name, town and school',
    value: person,
    unit: 'points',
    aim: '≤0.35',
    note: 'a longer name is a word more, no more than that',
  })
}

function cliffs(report: Report): void {
  let bullet = 0
  let word = 0
  let naive = 0
  for (const [, source] of samples) {
    const whole = exact(source)
    const plain = scoreNaively(readSample(source).document.text, [])
    for (const line of bulletLines(source)) {
      bullet = Math.max(bullet, Math.abs(exact(dropLine(source, line)) - whole))
      naive = Math.max(naive, Math.abs(scoreNaively(readSample(dropLine(source, line)).document.text, []) - plain))
    }
    const words = source.split(/\s+/).length
    for (let n = 0; n < words; n++) word = Math.max(word, Math.abs(exact(dropWord(source, n)) - whole))
  }
  report.row({ name: 'largest change by one bullet', value: bullet, unit: 'points', baseline: naive, aim: '≤5' })
  report.row({ name: 'largest change by one word', value: word, unit: 'points', aim: '≤3' })
}
