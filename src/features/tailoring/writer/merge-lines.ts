import type { Change } from '../tailored-resume.ts'
import { rateLine } from './demands.ts'
import { factsFor, rewordLine } from './rewrite-lines.ts'
import { uncapitalise, verbOf } from './rewrites/verbs.ts'
import { tenseOf } from './rewrites/wording.ts'
import { checkWords, isEnglish, isRunTogether, makeChange, servedBy, type Workshop } from './workshop.ts'

/** Joins two short lines of one position into one, once in a position that has more than three, twice in all. */
export function mergeLines(shop: Workshop): Change[] {
  const count = shop.profile.work.reduce(
    (sum, work) => sum + words([work.summary ?? '', ...work.highlights].join(' ')),
    0,
  )
  // A short résumé has the room, and each line its own verb.
  if (count < 400) return []
  return [...shop.profile.work.entries()]
    .flatMap(([i, work]) => {
      const entry = `/work/${i}`
      const lines = work.highlights
      if (lines.length < 4) return []
      const tense = tenseOf(lines, !work.endDate)
      const plain = lines.map((line) => rewordLine(line, tense, (text) => !checkWords(shop, text, entry).blocked).text)
      // Only neighbours: what stands apart was kept apart by the person.
      for (let a = 0; a + 1 < lines.length; a += 1) {
        for (const b of [a + 1]) {
          const joined = joinLines(plain[a] ?? '', plain[b] ?? '')
          if (!joined || checkWords(shop, joined, entry).blocked) continue
          const hits = rateLine(joined, shop.demands, shop.tasks).hits
          return [
            makeChange({
              kind: 'merge',
              pointer: `${entry}/highlights`,
              before: `${lines[a]}\n${lines[b]}`,
              after: joined,
              why: 'Two short lines make one that says more, and leave room for others.',
              ...servedBy(hits[0]),
              factPointers: [...factsFor(shop, entry, lines[a] ?? ''), ...factsFor(shop, entry, lines[b] ?? '')],
              truth: checkWords(shop, joined, entry),
              edit: { op: 'merge', items: [a, b], value: joined },
            }),
          ]
        }
      }
      return []
    })
    .slice(0, 2)
}

/** `Drew icons` + `Designed websites` → `Drew icons and designed websites`; undefined when they do not go together. */
export function joinLines(first: string, second: string): string | undefined {
  const a = first.replace(/\.$/, '')
  const b = second.replace(/\.$/, '')
  if (!isEnglish(a) || !isEnglish(b)) return undefined
  const [x, y] = [verbOf(/^[\p{L}-]+/u.exec(a)?.[0] ?? ''), verbOf(/^[\p{L}-]+/u.exec(b)?.[0] ?? '')]
  if (!x || !y || x.form !== y.form || x.form === 'gerund' || x.base === y.base) return undefined
  if (
    /[,;:()]|\band\b|\d/u.test(a) ||
    /[;:]|\band\b/.test(b) ||
    words(a) > 5 ||
    words(b) > 6 ||
    words(a) < 2 ||
    words(b) < 2 ||
    isRunTogether(a) ||
    isRunTogether(b)
  )
    return undefined
  // `throughout the shift and … throughout each shift` reads like a stutter.
  if (longWords(a).some((word) => longWords(b).includes(word))) return undefined
  return `${a} and ${uncapitalise(b)}${first.endsWith('.') && second.endsWith('.') ? '.' : ''}`
}
const longWords = (line: string): string[] => line.toLowerCase().match(/\p{L}{5,}/gu) ?? []
const words = (line: string) => line.split(/\s+/).length
