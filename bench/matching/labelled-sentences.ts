import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface LabelledSentence {
  text: string
  /** Half-open ranges a person marked as a skill. */
  gold: { start: number; end: number }[]
}

export const jobsFolder = join(import.meta.dirname, '../../../shared/data/jobs')
export const skillsFolder = join(import.meta.dirname, '../../../shared/data/skills')

/** Sentences of British adverts with human marks (Green et al., LREC 2022; CC BY 4.0): Skill and Qualification spans. */
export function readGreenSentences(): LabelledSentence[] | undefined {
  const file = join(jobsFolder, 'skill_ner_green2022/sentences.conll')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim())
    .map(readBlock)
}

function readBlock(block: string): LabelledSentence {
  const gold: LabelledSentence['gold'] = []
  let text = ''
  for (const line of block.trim().split('\n')) {
    const [word = '', tag = 'O'] = line.split('\t')
    const glue = text === '' || /^[.,;:!?)'%]/.test(word) || /[(/'-]$/.test(text) || /^[/-]/.test(word) ? '' : ' '
    const start = text.length + glue.length
    text += glue + word
    if (!/-(?:Skill|Qualification)$/.test(tag)) continue
    const last = gold.at(-1)
    if (tag.startsWith('I-') && last && start - last.end <= 1) last.end = text.length
    else gold.push({ start, end: text.length })
  }
  return { text, gold }
}

/** Sentences with skill spans from SkillSpan as re-labelled by Decorte et al.; every marked span counts, mapped to ESCO or not. */
export function readDecorteSentences(part: 'tech' | 'house'): LabelledSentence[] | undefined {
  const file = join(jobsFolder, `skill_esco_decorte/${part}_validation_annotations.csv`)
  if (!existsSync(file)) return undefined
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1).map(splitCsv)
  const sentences = new Map<string, LabelledSentence>()
  for (const [text = '', span = ''] of rows) {
    const entry = sentences.get(text) ?? { text, gold: [] }
    sentences.set(text, entry)
    const start = text.indexOf(span)
    if (start >= 0 && span && !entry.gold.some((one) => one.start === start)) {
      entry.gold.push({ start, end: start + span.length })
    }
  }
  return [...sentences.values()]
}

export function splitCsv(line: string): string[] {
  const cells: string[] = []
  for (const [, quoted, plain] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
  }
  return cells
}

export interface Quality {
  precision: number
  recall: number
  f1: number
}

/**
 * A found range is right when it overlaps a marked one; a marked range is met when a found one overlaps it. Marks are long
 * phrases ("develop high-quality software"), found names are short: overlap is the fair measure, equal borders are not.
 */
export function scoreSpans(
  sentences: readonly LabelledSentence[],
  find: (text: string) => readonly { start: number; end: number }[],
): Quality {
  let found = 0
  let right = 0
  let marked = 0
  let met = 0
  for (const { text, gold } of sentences) {
    const hits = find(text)
    const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end
    found += hits.length
    right += hits.filter((hit) => gold.some((mark) => overlap(hit, mark))).length
    marked += gold.length
    met += gold.filter((mark) => hits.some((hit) => overlap(hit, mark))).length
  }
  const precision = found ? right / found : 0
  const recall = marked ? met / marked : 0
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
