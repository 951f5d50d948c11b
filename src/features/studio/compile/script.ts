// The script that runs inside a room: passes of TeX until the references stand still, then everything out in one archive.
import type { Engine } from '../compile-report.ts'

export type Passes = {
  engine: Engine
  /** Read in the first pass: the main file, or the stub of a warm process. */
  first: string
  /** Read in further passes. */
  again: string
  /** A stored preamble for the first pass and, when `again` is the same file, for all. */
  format?: string | undefined
  /** Subfolders of the project, for what \include writes. */
  folders: string[]
  /** Off only where tests show what it stops. */
  noShellEscape: boolean
  /** Whether Biber may run. */
  biber: boolean
}

/** The text of a document that starts from a stored preamble. */
export const storedMain = 'shortlist-main.tex'

/** Beyond this a document does not settle; TeX's own advice to rerun stays among the warnings. */
const maxPasses = 4

/** One look at the log for all of it: a process more costs the person milliseconds. */
const askedAgain =
  'Rerun to get|undefined references|Citation .* undefined|No file document\\.(toc|lof|lot|bbl)|rerun (LaTeX|Biber)'

export function compileScript(passes: Passes): string {
  const flags = [
    '-interaction=nonstopmode',
    '-file-line-error',
    '-synctex=1',
    '-output-directory="$O"',
    '-jobname=document',
  ]
  if (passes.noShellEscape) flags.push('-no-shell-escape', ...(passes.engine === 'lualatex' ? ['--nosocket'] : []))
  const first = [
    passes.engine,
    ...flags,
    ...(passes.format ? [`-fmt=${quote(passes.format)}`] : []),
    quote(passes.first),
  ]
  const formatAgain = passes.format && passes.again === passes.first ? [`-fmt=${quote(passes.format)}`] : []
  const again = [passes.engine, ...flags, ...formatAgain, quote(passes.again)]
  const folders = passes.folders.map((folder) => `"$O"/${quote(folder)}`).join(' ')
  return `
cd "$P" || exit 1
cp -r "$A"/. "$O"/ 2>/dev/null
${folders ? `mkdir -p ${folders}` : ''}
${passes.engine === 'lualatex' ? 'mkdir -p "$O/cache" && cp -rs "$F"/luatex-cache "$O/cache/" 2>/dev/null' : ''}
n=0; cited=
pass() {
  n=$((n + 1))
  cp "$O/document.aux" "$O/before.aux" 2>/dev/null
  "$@" </dev/null >"$O/said" 2>&1
  code=$?
}
unsettled() {
  grep -q 'Rerun to get' "$O/document.log" || ! cmp -s "$O/before.aux" "$O/document.aux"
}
cite() {
  [ -z "$cited" ] || return 1
  grep -qE 'Citation .* undefined|No file document\\.bbl|rerun Biber' "$O/document.log" || return 1
  cited=1
  if [ -s "$O/document.bcf" ]; then ${passes.biber ? '' : 'return 1; '}(cd "$P" && biber --quiet --input-directory="$O" --output-directory="$O" document)
  elif grep -q '^.bibdata' "$O/document.aux" 2>/dev/null; then (cd "$O" && BIBINPUTS="$P:" BSTINPUTS="$P:" bibtex -terse document)
  else return 1
  fi </dev/null >"$O/bibliography.said" 2>&1
}
pass ${first.join(' ')}
while [ $code -lt 2 ] && [ $n -lt ${maxPasses} ] && grep -qE '${askedAgain}' "$O/document.log" && [ -e "$O/document.aux" ]; do
  cite || unsettled || break
  pass ${again.join(' ')}
done
printf 'end %s %s\\n' "$code" "$n"
cd "$O" && exec tar cf - --exclude=./before.aux --exclude=./cache --exclude=./.cache .
`
}

/** Dumps a preamble as a format. Only pdfTeX can: the others hold fonts that cannot be written down. */
export const dumpedFile = 'document.fmt'
export const dumpLog = 'document.log'

export function dumpScript(file: string, noShellEscape: boolean): string {
  return `
cd "$P" || exit 1
pdflatex -ini -interaction=nonstopmode -halt-on-error ${noShellEscape ? '-no-shell-escape' : ''} -output-directory="$O" -jobname=document '&pdflatex' ${quote(file)} </dev/null >"$O/said" 2>&1
code=$?
printf 'end %s 1\\n' "$code"
cd "$O" && exec tar cf - ${dumpLog} ${dumpedFile}
`
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
