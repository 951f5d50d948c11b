// What BibTeX and Biber complain about, as entries of the log.
import type { LogEntry } from './walk-log.ts'

/** Entries that citations without an entry do not tell already. */
export function readBibliographyLog(said: string): LogEntry[] {
  return said.split(/\r?\n/).flatMap((line): LogEntry[] => {
    const missing = /couldn't open (database|style) file (\S+)|Cannot find '([^']+)'/.exec(line)
    if (missing) return [warn(`Bibliography file ${missing[2] ?? missing[3]} not found.`, null, null)]
    const wrong = /^(.+?)---line (\d+) of file (\S+)$/.exec(line)
    if (wrong) return [warn(`Bibliography: ${wrong[1]}`, wrong[3]!, Number(wrong[2]))]
    const syntax = /ERROR - BibTeX subsystem: .*?, line (\d+), (.*)$/.exec(line)
    return syntax ? [warn(`Bibliography: ${syntax[2]}`, null, Number(syntax[1]))] : []
  })
}

const warn = (said: string, path: string | null, line: number | null): LogEntry => ({
  kind: 'warning',
  path,
  line,
  said,
  source: null,
})
