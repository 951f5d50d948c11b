import type { Problem } from '../../compile-report.ts'

type At = { path: string; line: number }

/** The problem after or before this line, file by file as they are listed, and round again. Hints are none. */
export function walkProblems(problems: Problem[], { path, line }: At, by: 1 | -1): At | null {
  const all = problems.flatMap((problem) =>
    problem.severity !== 'hint' && problem.path && problem.line ? [{ path: problem.path, line: problem.line }] : [],
  )
  if (!all.length) return null
  const files = [...new Set([path, ...all.map((each) => each.path)])]
  const place = (at: At) => files.indexOf(at.path) * 1e6 + at.line
  const sorted = all.toSorted((a, b) => place(a) - place(b))
  const here = place({ path, line })
  const next = by > 0 ? sorted.find((at) => place(at) > here) : sorted.findLast((at) => place(at) < here)
  return next ?? (by > 0 ? sorted[0]! : sorted.at(-1)!)
}
