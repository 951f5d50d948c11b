// One entry of the log as a problem: where it is in the project, what it means, what to do.
import type { Problem } from '../compile-report.ts'
import { explainError, explainWarning } from './explain.ts'
import { findDebianPackage, findLanguagePackage, findSimilarPackage } from './find-debian-package.ts'
import { placeError, placeWarning } from './place-problem.ts'
import type { LogReading } from './read-log.ts'
import type { Place, SourceSearch } from './search-source.ts'
import type { LogEntry } from './walk-log.ts'

type Where = { path: string | null; line: number | null }
type ErrorEntry = Extract<LogEntry, { kind: 'error' }>

/** Sums of what was told one by one, and what nobody can see on the page. */
const saysNothing =
  /^There were (?:undefined|multiply)|^Shell escape disabled|^Size substitutions with|^Some font shapes were not|^fontenc already loaded/

/** Null for what says nothing of its own. */
export function toProblem(entry: LogEntry, reading: LogReading, search: SourceSearch): Problem | null {
  const { isOwn, place } = reading
  const placed = entry.path ? place(entry.path.replace(/^\.\//, ''), entry.line) : { path: null, line: entry.line }
  const own = placed.path !== null && isOwn(placed.path)
  const where = { path: own ? placed.path : null, line: own && placed.line && placed.line > 0 ? placed.line : null }
  if (entry.kind === 'error') return toError(entry, where, placed.path, reading, search)
  if (entry.kind === 'warning') {
    if (saysNothing.test(entry.said)) return null
    const explained = explainWarning(entry.said)
    return {
      severity: 'warning',
      ...(placeWarning(entry.said, where, search) ?? where),
      said: entry.said.slice(0, 600),
      ...explained,
      missing: null,
    }
  }
  if (entry.kind === 'character') {
    const sign = /There is no (\S+)/.exec(entry.said)?.[1]
    if (!sign || /nullfont/.test(entry.said)) return null
    return {
      severity: 'warning',
      ...(search.findWords(sign) ?? where),
      said: entry.said.slice(0, 300),
      code: 'missing_character',
      means: `The font has no ${sign}: it is missing on the page.`,
      fix: 'Choose a font that has it, or write it as a command.',
      missing: null,
    }
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

function toError(
  entry: ErrorEntry,
  noticed: Where,
  file: string | null,
  { place }: LogReading,
  search: SourceSearch,
): Problem | null {
  // TeX counts lines of what it was fed; people those of their file.
  const said = entry.said.replace(/on input line (\d+)/g, (whole, line: string) =>
    entry.path && noticed.path ? `on input line ${place(entry.path, Number(line)).line ?? line}` : whole,
  )
  const context = entry.context.filter((line) => /^l\.\d+/.test(line))
  const shown = context.map((line) => line.replace(/^l\.\d+/, noticed.line ? `l.${noticed.line}` : 'l.'))
  const language = /Unknown option '?([^'\s]+)'?\. Either/.exec(said)?.[1]
  const missing = language ? `${language}.ldf` : /File [`']([^']+)' not found/.exec(said)?.[1]
  const explained = explainError(said, entry.context.join('\n'), search.own)
  const debianPackage = language ? findLanguagePackage(language) : missing ? findDebianPackage(missing) : null
  const hasHome = ['missing_package', 'missing_language'].includes(explained.code) && debianPackage
  const spot = placeError({ entry, said, code: explained.code, noticed, file, search })
  return {
    severity: 'error',
    ...pick(spot.place ?? noticed),
    said: [said, ...shown].join('\n').slice(0, 600),
    code: explained.code,
    means: spot.means ?? explained.means,
    fix: hasHome
      ? `Upload the file to the project, or have ${debianPackage} installed on the server (Debian, Ubuntu).`
      : explained.code === 'missing_package' && missing
        ? sayUnknown(missing)
        : (spot.fix ?? explained.fix),
    missing: missing ? { file: missing, debianPackage } : null,
  }
}

const pick = ({ path, line }: Where | Place): Where => ({ path, line })

function sayUnknown(file: string): string {
  const meant = findSimilarPackage(file)
  return meant
    ? `Perhaps ${meant} was meant. If not, upload ${file} in the files panel.`
    : `No Debian package is known to have it: upload ${file} in the files panel, or correct its name.`
}
