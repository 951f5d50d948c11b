// TeX's log as a list of problems a person can act on.
import type { Problem } from '../compile-report.ts'
import { explainError, explainWarning } from './explain.ts'
import { findDebianPackage, findLanguagePackage } from './find-debian-package.ts'
import { type LogEntry, walkLog } from './walk-log.ts'

export type LogReading = {
  /** Whether the project has this file. */
  isOwn: (path: string) => boolean
  /** Names and lines as the person knows them. */
  place: (path: string, line: number | null) => { path: string; line: number | null }
  hasPdf: boolean
}

const maxProblems = 200

/** Errors first, then warnings, then hints about looks; each in the order of the log, no two alike. */
export function readLog(log: string, reading: LogReading): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const entry of walkLog(log)) {
    const problem = toProblem(entry, reading)
    const sameness = `${problem.severity}|${problem.path}|${problem.line}|${problem.code}|${problem.said}`
    if (seen.has(sameness)) continue
    seen.add(sameness)
    problems.push(problem)
  }
  const errors = problems.filter((problem) => problem.severity === 'error')
  // What TeX says on giving up only repeats the first error.
  const telling = errors.filter((problem) => problem.code !== 'no_end')
  const order = { error: 0, warning: 1, hint: 2 }
  return problems
    .filter((problem) => problem.severity !== 'error' || problem.code !== 'no_end' || !telling.length)
    .sort((a, b) => order[a.severity] - order[b.severity])
    .slice(0, maxProblems)
}

function toProblem(entry: LogEntry, { isOwn, place }: LogReading): Problem {
  const placed = entry.path ? place(entry.path.replace(/^\.\//, ''), entry.line) : { path: null, line: entry.line }
  const own = placed.path !== null && isOwn(placed.path)
  const where = { path: own ? placed.path : null, line: own && placed.line && placed.line > 0 ? placed.line : null }
  if (entry.kind === 'error') {
    const context = entry.context.filter((line) => /^l\.\d+/.test(line))
    // TeX counts lines of what it was fed; people those of their file.
    const shown = context.map((line) => line.replace(/^l\.\d+/, where.line ? `l.${where.line}` : 'l.'))
    const said = [entry.said, ...shown].join('\n').slice(0, 600)
    const language = /Unknown option '?([^'\s]+)'?\. Either/.exec(entry.said)?.[1]
    const file = language ? `${language}.ldf` : /File [`']([^']+)' not found/.exec(entry.said)?.[1]
    const explained = explainError(entry.said, entry.context.join('\n'))
    const debianPackage = language ? findLanguagePackage(language) : file ? findDebianPackage(file) : null
    return {
      severity: 'error',
      ...where,
      said,
      code: explained.code,
      means: explained.means,
      fix:
        ['missing_package', 'missing_language'].includes(explained.code) && debianPackage
          ? `Upload the file to the project, or have ${debianPackage} installed on the server (Debian, Ubuntu).`
          : explained.fix,
      missing: file ? { file, debianPackage } : null,
    }
  }
  if (entry.kind === 'warning')
    return {
      severity: 'warning',
      ...where,
      said: entry.said.slice(0, 600),
      ...explainWarning(entry.said),
      missing: null,
    }
  if (entry.kind === 'character')
    return {
      severity: 'warning',
      ...where,
      said: entry.said.slice(0, 300),
      code: 'missing_character',
      means: 'A character is not in the font and is missing on the page.',
      fix: 'Choose a font that has it, or write it as a command.',
      missing: null,
    }
  const over = /^Overfull/.test(entry.said)
  return {
    severity: 'hint',
    ...where,
    said: entry.said.slice(0, 300),
    code: over ? 'overfull' : 'underfull',
    means: over ? 'A line sticks out into the margin.' : 'A line is set very loosely.',
    fix: over ? 'Reword it, allow a break with \\- or \\linebreak, or make the column wider.' : null,
    missing: null,
  }
}
