// TeX's log as a list of problems a person can act on.
import type { Problem } from '../compile-report.ts'
import { readBibliographyLog } from './read-bibliography-log.ts'
import { openSourceSearch } from './search-source.ts'
import { toProblem } from './to-problem.ts'
import { walkLog } from './walk-log.ts'

export type LogReading = {
  /** Whether the project has this file. */
  isOwn: (path: string) => boolean
  /** Names and lines as the person knows them. */
  place: (path: string, line: number | null) => { path: string; line: number | null }
  /** Texts of the project, the main file first: asked for only when there is something to tell. */
  texts: () => ReadonlyMap<string, string>
  /** What BibTeX or Biber said. */
  bibliography?: string
}

const maxProblems = 200
/** What TeX says on stumbling a second time at the same line. */
const echoes = ['unknown', 'bad_number', 'undefined_command', 'missing_brace', 'lonely_item', 'before_document']

/** Errors first, then warnings, then hints about looks; each in the order of the log, no two alike. */
export function readLog(log: string, reading: LogReading): Problem[] {
  const entries = [...walkLog(log), ...readBibliographyLog(reading.bibliography ?? '')]
  if (!entries.length) return []
  const search = openSourceSearch(reading.texts())
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const entry of entries) {
    const problem = toProblem(entry, reading, search)
    if (!problem) continue
    const isEcho = echoes.includes(problem.code) && problems.some((each) => isSameLine(each, problem))
    // Of the same kind at the same line: TeX goes through a paragraph, or a font, word by word.
    const sameness = `${problem.severity}|${problem.path}|${problem.line}|${problem.code}|${problem.line ? problem.means : problem.said}`
    if (isEcho || seen.has(sameness)) continue
    seen.add(sameness)
    problems.push(problem)
  }
  const errors = problems.filter((problem) => problem.severity === 'error')
  // What TeX says on giving up only repeats the first error.
  const isTold = errors.some((problem) => problem.code !== 'no_end')
  const order = { error: 0, warning: 1, hint: 2 }
  return joinCharacters(problems)
    .filter((problem) => problem.code !== 'no_end' || !isTold)
    .sort((a, b) => order[a.severity] - order[b.severity])
    .slice(0, maxProblems)
}

const isSameLine = (a: Problem, b: Problem) =>
  a.severity === 'error' && b.severity === 'error' && a.line !== null && a.line === b.line && a.path === b.path

/** One warning a line for all signs that a font has not. */
function joinCharacters(problems: Problem[]): Problem[] {
  const joined: Problem[] = []
  for (const problem of problems) {
    const sign = problem.code === 'missing_character' && /^The font has no (.+):/.exec(problem.means)?.[1]
    const first =
      sign &&
      joined.find((each) => each.code === problem.code && each.path === problem.path && each.line === problem.line)
    if (!first) joined.push({ ...problem })
    else if (first.means.length < 120) first.means = first.means.replace(/:/, `, ${sign}:`)
  }
  return joined
}
