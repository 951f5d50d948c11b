import type { Change } from '../tailored-resume.ts'
import { type Demand, type Relevance, rateLine } from './demands.ts'
import { joinWords } from './join-words.ts'
import { leaveOut } from './leave-out.ts'
import { checkWords, makeChange, servedBy, type Workshop } from './workshop.ts'

/** Puts the lines that speak to the posting first in each entry, adds what the facts hold, leaves out what says least. */
export function arrangeLines(shop: Workshop, pages: number): Change[] {
  const rated = shop.profile.work.map((work) => work.highlights.map((line) => rateOwn(shop, line)))
  const placed = shop.profile.work.map(({ highlights }, i) => ({
    ordered: orderLines(`/work/${i}`, highlights, rated[i] ?? []),
    added: addLines(shop, `/work/${i}`, highlights, rated[i] ?? []),
  }))
  const added = placed.flatMap((one) => one.added)
  return [...placed.flatMap((one) => [...one.ordered, ...one.added]), ...leaveOut(shop, rated, added, pages)]
}

/** For a post that leads people, having led people speaks to it whatever words the posting uses. */
function rateOwn(shop: Workshop, line: string): Relevance {
  const rated = rateLine(line, shop.demands, shop.tasks)
  const led =
    shop.leads &&
    /\b(?:led|lead|manag(?:e|ed)|supervis(?:e|ed)|headed)\b[^,;]*\b(?:team|staff|people|agents|engineers|nurses|\d+)\b/iu.test(
      line,
    )
  return led ? { ...rated, score: rated.score + 1 } : rated
}

function orderLines(entry: string, lines: string[], rated: Relevance[]): Change[] {
  const order = lines.map((_, i) => i).sort((a, b) => bucket(rated[b]) - bucket(rated[a]) || a - b)
  if (order.every((from, to) => from === to)) return []
  const [first = 0] = order
  const lead = rated[first]?.hits[0]
  const moved = order.filter((from, to) => from > to && (rated[from]?.hits.length ?? 0) > 0)
  const asked = [...new Set(moved.flatMap((from) => rated[from]?.hits.slice(0, 2).map((hit) => hit.text) ?? []))].slice(
    0,
    3,
  )
  return [
    makeChange({
      kind: 'reorder',
      pointer: `${entry}/highlights`,
      before: lines.join('\n'),
      after: order.map((i) => lines[i]).join('\n'),
      why: asked.length
        ? `Lines about ${joinWords(asked)} come first: the posting asks for that.`
        : 'The lines closest to the work in the posting come first.',
      ...servedBy(lead),
      factPointers: order.map((i) => `${entry}/highlights/${i}`),
      edit: { op: 'order', order },
    }),
  ]
}

/** Small differences do not move a line: the person's own order stands. */
const bucket = (relevance: Relevance | undefined) => Math.floor((relevance?.score ?? 0) / 0.5)

/** Lines of the facts that answer a demand no line here answers. */
function addLines(shop: Workshop, entry: string, lines: string[], rated: Relevance[]): Change[] {
  const source = shop.entryOf.get(entry)
  const own = source?.startsWith('/work/') ? shop.facts.work[Number(source.split('/')[2])]?.highlights : undefined
  if (!own || !source) return []
  const covered = new Set(rated.flatMap((one) => one.hits.map((hit) => hit.text)))
  const changes: Change[] = []
  for (const [j, line] of own.entries()) {
    if (lines.includes(line) || changes.length >= 3) continue
    const fresh: Demand | undefined = rateLine(line, shop.demands, shop.tasks).hits.find(
      (hit) => !covered.has(hit.text),
    )
    if (!fresh) continue
    covered.add(fresh.text)
    changes.push(
      makeChange({
        kind: 'select',
        pointer: `${entry}/highlights`,
        before: '',
        after: line,
        why: `Your profile has this line; the posting asks for ${fresh.text} and no other line here speaks of it.`,
        ...servedBy(fresh),
        factPointers: [`${source}/highlights/${j}`],
        truth: checkWords(shop, line, entry),
        edit: { op: 'add', value: line },
      }),
    )
  }
  return changes
}
