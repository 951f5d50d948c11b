// Turns an extractor's draft into the public SourceDocument and the engine's lines, with offsets fixed once and for all.
import type { SourceDocument, SourcePage } from '#features/profiles/contract.ts'
import { isLoneSign, measureBullet } from './bullets.ts'
import type { Draft, DraftLine, Line, ReadDocument, StyleRun } from './line.ts'
import { mendDates } from './mend-dates.ts'
import { mendTitles } from './mend-titles.ts'
import { splitRunOn } from './split-run-on.ts'
import { measureEdges } from './wrap-fit.ts'

/** Lines are joined by one line feed. Offsets are UTF-16 units. */
export function buildDocument(draft: Draft): ReadDocument {
  const mended = mendTitles(mendDates(splitRunOn(draft.lines)))
  const lines: Line[] = []
  const parts: string[] = []
  let offset = 0
  for (const raw of mended) {
    const line = describeLine(raw, offset, lines.length)
    const sign = lines.at(-1)
    if (sign && isLoneSign(sign.text) && sign.region === line.region) line.bullet = true
    lines.push(line)
    parts.push(line.text)
    offset += line.text.length + 1
  }
  setReach(lines)
  const text = parts.join('\n')
  const hidden = lines.filter((line) => line.hidden).map(({ start, end }) => ({ start, end }))
  const document: SourceDocument = {
    format: draft.format,
    text,
    pages: draft.pages.map((page) => pageSpan(page, lines, text.length)),
    lines: lines.map((line) => ({
      start: line.start,
      end: line.end,
      page: line.page,
      ...(line.box && { box: line.box }),
      ...(line.size > 0 && { size: line.size }),
      ...(line.runs.length > 0 && { bold: line.bold, italic: line.italic }),
      ...(line.bullet && { item: line.body }),
    })),
    links: draft.links.map(({ url, page, box, line, start, end }) => {
      const at = line === undefined ? undefined : lines[mended.indexOf(draft.lines[line]!)]
      const span = at && {
        start: at.start + (start ?? 0),
        end: at.start + Math.min(end ?? at.text.length, at.text.length),
      }
      return { url, page, ...(box && { box }), ...(span && { span }) }
    }),
    layout: {
      columns: 1,
      images: 0,
      tables: 0,
      fonts: [],
      headerText: false,
      textBoxes: 0,
      hiddenText: hidden,
      ...draft.layout,
    },
  }
  return { document, lines }
}

function describeLine(raw: DraftLine, start: number, index: number): Line {
  const runs = raw.runs ?? []
  const body = measureBullet(raw.text)
  return {
    ...raw,
    start,
    end: start + raw.text.length,
    runs,
    index,
    body,
    bullet: body > 0 || raw.listItem === true,
    region: raw.region ?? 0,
    size: mainSize(runs),
    bold: share(runs, (run) => run.bold) > 0.6,
    italic: share(runs, (run) => run.italic) > 0.6,
  }
}

function setReach(lines: Line[]): void {
  const edgeOf = measureEdges(lines)
  for (const line of lines) {
    const reach = edgeOf(line)
    if (reach !== undefined) line.reach = reach
  }
}

function share(runs: StyleRun[], has: (run: StyleRun) => boolean): number {
  let all = 0
  let good = 0
  for (const run of runs) {
    all += run.end - run.start
    if (has(run)) good += run.end - run.start
  }
  return all ? good / all : 0
}

function mainSize(runs: StyleRun[]): number {
  const bySize = new Map<number, number>()
  for (const run of runs) bySize.set(run.size, (bySize.get(run.size) ?? 0) + run.end - run.start)
  let best = 0
  let most = 0
  for (const [size, length] of bySize) if (length > most) [best, most] = [size, length]
  return Math.round(best * 10) / 10
}

function pageSpan(page: Draft['pages'][number], lines: Line[], length: number): SourcePage {
  const own = lines.filter((line) => line.page === page.number)
  const before = lines.findLast((line) => line.page < page.number)
  const start = own[0]?.start ?? Math.min(length, before ? before.end : 0)
  const end = own.at(-1)?.end ?? start
  return { ...page, start, end }
}
