import type { Change } from '../tailored-resume.ts'
import type { Relevance } from './demands.ts'
import { makeChange, type Workshop } from './workshop.ts'

/** Words that the work of a résumé may have before lines are left out, by its pages. */
const roomFor = (pages: number): number => (pages === 1 ? 380 : 700)
/** Lines that stay in a position, newest first. */
const fewest = (entry: number): number => (entry < 2 ? 5 : 3)

const results =
  /\d|\b(?:achiev|award|boost|cut|doubl|eliminat|exceed|first|gr[eo]w|halv|improv|increas|lower|prevent|promot|rais|reduc|sav|strengthen|won)\w*/iu
const count = (text: string): number => text.split(/\s+/u).filter(Boolean).length

/**
 * Leaves out lines that answer nothing the posting asks for, only where the work runs past its pages, and only as many as it takes:
 * never a figure or a result, from the oldest positions first. A line that stands twice goes in any case.
 */
export function leaveOut(shop: Workshop, rated: Relevance[][], added: Change[], pages: number): Change[] {
  const { work } = shop.profile
  const gone = new Map<number, Set<number>>()
  const changes: Change[] = []
  const drop = (i: number, j: number, why: string) => {
    gone.set(i, (gone.get(i) ?? new Set()).add(j))
    changes.push(
      makeChange({
        kind: 'select',
        pointer: `/work/${i}/highlights`,
        before: work[i]?.highlights[j] ?? '',
        after: '',
        why,
        factPointers: [],
        edit: { op: 'remove', items: [j] },
      }),
    )
  }
  for (const [i, { highlights }] of work.entries())
    for (const [j, line] of highlights.entries())
      if (highlights.indexOf(line) < j) drop(i, j, 'This line stands twice in the same position.')
  const all = work.flatMap(({ summary, highlights }) => [summary ?? '', ...highlights])
  let words = [...all, ...added.map((change) => change.after)].reduce((sum, text) => sum + count(text), 0)
  for (const change of changes) words -= count(change.before)
  const room = roomFor(pages)
  const candidates = work
    .flatMap(({ highlights }, i) =>
      highlights.flatMap((line, j) =>
        (rated[i]?.[j]?.hits.length ?? 0) || results.test(line) || gone.get(i)?.has(j)
          ? []
          : [{ i, j, score: rated[i]?.[j]?.score ?? 0, line }],
      ),
    )
    .sort((a, b) => a.score - b.score || b.i - a.i || b.j - a.j)
  for (const { i, j, line } of candidates) {
    if (words <= room) break
    if ((work[i]?.highlights.length ?? 0) - (gone.get(i)?.size ?? 0) <= fewest(i)) continue
    words -= count(line)
    drop(
      i,
      j,
      `The work is longer than ${pages === 1 ? 'a page' : 'two pages'} can hold, and this line speaks to nothing the posting asks for.`,
    )
  }
  return changes
}
