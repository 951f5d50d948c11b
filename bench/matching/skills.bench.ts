// How well skills are found in texts, against looking labels up in a plain dictionary; and how fast.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { findSkills } from '../../src/features/skills/finding/find-skills.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'
import { ambiguousSentences } from './ambiguous-sentences.ts'
import { type LabelledSentence, readDecorteSentences, readGreenSentences, scoreSpans } from './labelled-sentences.ts'
import { createPlainDictionary } from './plain-dictionary.ts'
import { postings } from './ranking/postings.ts'
import { unseenSentences } from './unseen-sentences.ts'

export async function bench(report: Report): Promise<void> {
  const plain = createPlainDictionary()
  const sets: [string, LabelledSentence[] | undefined, string][] = [
    ['adverts (Green 2022)', readGreenSentences(), '≥0.55'],
    ['tech sentences', readDecorteSentences('tech'), '≥0.7'],
    ['house sentences', readDecorteSentences('house'), '≥0.6'],
  ]
  for (const [name, sentences, aim] of sets) {
    if (!sentences || !plain) report.skip(`skills in ${name}`, 'the shared documents are not here')
    else addQuality(report, name, sentences, plain, aim)
  }
  addAmbiguous(report, 'words of two meanings, known sentences', ambiguousSentences, '≥0.95', plain)
  addAmbiguous(report, 'words of two meanings, unseen sentences', unseenSentences, '≥0.85', plain)
  const text = postings
    .map((posting) => posting.text)
    .join('\n')
    .slice(0, 5000)
  const times = await timeRounds(() => findSkills(text), { rounds: 200, warmup: 30 })
  report.row({ name: 'skills in 5 kB, warm', value: median(times), unit: 'ms', aim: '≤2' })
  report.row({
    name: 'list loaded and indexed, fresh process, best of seven',
    value: Math.min(...[1, 2, 3, 4, 5, 6, 7].map(loadTime)),
    unit: 'ms',
    aim: '≤30',
  })
}

function addQuality(
  report: Report,
  name: string,
  sentences: LabelledSentence[],
  plain: NonNullable<ReturnType<typeof createPlainDictionary>>,
  aim: string,
) {
  const own = scoreSpans(sentences, (text) => findSkills(text))
  const other = scoreSpans(sentences, plain)
  const note = `${sentences.length} sentences, ${sentences.reduce((sum, one) => sum + one.gold.length, 0)} marks; overlap counts`
  report.row({ name: `skills in ${name}, precision`, value: own.precision, baseline: other.precision, note })
  report.row({ name: `skills in ${name}, recall`, value: own.recall, baseline: other.recall, note })
  report.row({ name: `skills in ${name}, F1`, value: own.f1, baseline: other.f1, aim, note })
}

function addAmbiguous(
  report: Report,
  name: string,
  sentences: typeof ambiguousSentences,
  aim: string,
  plain: ReturnType<typeof createPlainDictionary>,
) {
  const wrong = sentences.filter(
    ({ text, skillId, means }) => findSkills(text).some((mention) => mention.id === skillId) !== means,
  )
  if (report.flag('misses'))
    for (const { means, skillId, text } of wrong) report.print(`${means ? 'missed' : 'invented'} ${skillId}: ${text}`)
  // The dictionary knows words, not meanings: it is right where it finds the word and the word means it, or finds none.
  const word = (text: string, id: string) =>
    plain?.(text).some(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .startsWith(id.split('-')[0] ?? id),
    )
  const baseline = plain
    ? sentences.filter(({ text, skillId, means }) => word(text, skillId) === means).length / sentences.length
    : undefined
  report.row({
    name,
    value: 1 - wrong.length / sentences.length,
    ...(baseline === undefined ? {} : { baseline }),
    aim,
    note: `${sentences.length} own sentences`,
  })
}

function loadTime(): number {
  const module = join(import.meta.dirname, '../../src/features/skills/finding/skill-list.ts')
  const code = `import { skillList } from ${JSON.stringify(module)}; const start = performance.now(); skillList(); console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
}
