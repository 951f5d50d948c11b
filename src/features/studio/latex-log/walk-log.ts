// Reads TeX's log line by line and keeps track of the file TeX is in: it says so only by brackets.

export type LogEntry =
  | { kind: 'error'; path: string | null; line: number | null; said: string; context: string[]; runaway?: string }
  | { kind: 'warning'; path: string | null; line: number | null; said: string; source: string | null }
  | { kind: 'box'; path: string | null; line: number | null; said: string }
  | { kind: 'character'; path: string | null; line: number | null; said: string }

const errorAt = /^(?:\.\/)?([^\s:()]+\.[A-Za-z]\w*):(\d+): (.*)$/
const errorBare = /^!(?: |pdfTeX error: )(.*)$/
const warningStart =
  /^(?:(LaTeX|pdfTeX)|(?:Package|Class|Module) ([\w-]+)|LaTeX Font) (?:\w+ )?[Ww]arning(?: \([^)]*\))?:\s*(.*)$/
const box = /^(Overfull|Underfull) \\([hv])box \((.*?)\)(.*)$/
/** The beginning of a text that never ends, as TeX read it. */
const runaway = /^Runaway (?:argument|text|definition|preamble)\?$/
const refused = /^runsystem\(.*\)\.\.\.disabled/
const missingCharacter = /^Missing character: (.*)$/

/** Entries in the order of the log; `file.tex:12:` forms are what `-file-line-error` prints. Lines must not be wrapped. */
export function walkLog(log: string): LogEntry[] {
  const lines = log.split(/\r?\n/)
  const entries: LogEntry[] = []
  const open: (string | null)[] = []
  let begun: string | undefined
  const current = () => open.findLast((path) => path !== null) ?? null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (runaway.test(line)) {
      begun = lines[++i]
      continue
    }
    if (refused.test(line)) {
      entries.push({ kind: 'warning', path: current(), line: null, said: line, source: null })
      continue
    }
    const at = errorAt.exec(line)
    const bare = at ? null : errorBare.exec(line)
    if (at || bare) {
      const context: string[] = []
      let said = (at ? at[3] : bare![1])!
      while (i + 1 < lines.length && context.length < 12 && !startsAnother(lines[i + 1]!)) {
        const next = lines[++i]!
        if (!next.trim() && context.some((text) => /^l\.\d+/.test(text))) break
        if (!context.length && /^\((\w[\w-]*)\)\s+/.test(next)) said += ` ${next.replace(/^\([\w-]+\)\s+/, '')}`
        else context.push(next)
      }
      const contextLine = Number(
        /^l\.(\d+)/.exec(context.find((text) => /^l\.\d+/.test(text)) ?? '')?.[1] ?? Number.NaN,
      )
      if (/^\s*==> Fatal error occurred/.test(said)) continue
      entries.push({
        kind: 'error',
        path: at ? at[1]! : current(),
        line: at ? Number(at[2]) : Number.isNaN(contextLine) ? null : contextLine,
        said: said.trim(),
        context,
        ...(begun !== undefined && { runaway: begun }),
      })
      begun = undefined
      continue
    }
    const warning = warningStart.exec(line)
    if (warning) {
      let said = warning[3]!
      const source = warning[2] ?? null
      while (i + 1 < lines.length && /^\(([\w-]+)\)\s{2,}|^\s{15,}\S/.test(lines[i + 1]!))
        said += ` ${lines[++i]!.replace(/^\([\w-]+\)\s+/, '').trim()}`
      const onLine = /on input line (\d+)/.exec(said)
      entries.push({
        kind: 'warning',
        path: current(),
        line: onLine ? Number(onLine[1]) : null,
        said: said.trim(),
        source,
      })
      continue
    }
    const full = box.exec(line)
    if (full) {
      const at = /lines? (\d+)/.exec(full[4]!)
      entries.push({ kind: 'box', path: current(), line: at ? Number(at[1]) : null, said: line.trim() })
      // The line after shows the text that did not fit: brackets in it open no file.
      while (i + 1 < lines.length && lines[i + 1]!.trim() && !startsAnother(lines[i + 1]!)) i++
      continue
    }
    const missing = missingCharacter.exec(line)
    if (missing) {
      entries.push({ kind: 'character', path: current(), line: null, said: line.trim() })
      continue
    }
    followBrackets(line, open)
  }
  return entries
}

const startsAnother = (line: string) =>
  errorAt.test(line) || errorBare.test(line) || warningStart.test(line) || box.test(line) || missingCharacter.test(line)

/** `(file` opens, `)` closes; anything else in brackets is remembered as no file, so that its `)` closes nothing. */
function followBrackets(line: string, open: (string | null)[]) {
  for (const token of line.matchAll(/\(([^()\s]*)|\)/g)) {
    if (token[0] === ')') open.pop()
    else {
      const path = token[1]!.replace(/^\.\//, '')
      open.push(/\.[A-Za-z]\w{0,5}$/.test(path) && /^[./\w]/.test(path) ? path : null)
    }
  }
}
