import type { Line } from './line.ts'

/** A stretch of a line as a line of its own. Offsets are inside the line's text. */
export function cutLine(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = Math.max(start, to - (raw.length - raw.trimEnd().length))
  const runs = line.runs
    .map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }))
    .filter((run) => run.end > run.start)
  const letters = runs.reduce((sum, run) => sum + run.end - run.start, 0) || 1
  const share = (test: (run: (typeof runs)[number]) => boolean) =>
    runs.reduce((sum, run) => sum + (test(run) ? run.end - run.start : 0), 0) / letters > 0.6
  const { reach: _reach, ...whole } = line
  return {
    ...whole,
    text: line.text.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    runs,
    body: 0,
    bullet: false,
    bold: share((run) => run.bold),
    italic: share((run) => run.italic),
    size: runs[0]?.size ?? line.size,
    ...(line.edges && { edges: line.edges.slice(start * 2, end * 2) }),
    ...(line.box &&
      line.edges && {
        box: [line.edges[start * 2] ?? line.box[0], line.box[1], line.edges[end * 2 - 1] ?? line.box[2], line.box[3]],
      }),
  }
}
