// Names people mean when they misspell: commands and environments of LaTeX and of what résumés are set with.

/** Without backslash. */
export const commandNames = `
  addcontentsline addtolength alph author baselineskip baselinestretch begin bfseries bibitem bibliography
  bibliographystyle bigskip bottomrule boxed caption cdot centering chapter cite clearpage cline colorbox columnbreak
  columnwidth copyright date definecolor documentclass dots emph end enspace fbox fontfamily fontseries fontsize
  footnote footnotesize framebox geometry hbox hfill hline href hrule hspace hyperref hypersetup Huge huge include
  includegraphics indent input item itshape label Large LARGE large ldots linebreak linewidth listoffigures maketitle
  makebox mbox mdseries medskip midrule multicolumn multirow newcommand newcounter newenvironment newlength newline
  newpage nocite node nobreak noindent normalfont normalsize nopagebreak null pagebreak pagenumbering pageref pagestyle
  par paragraph parbox parindent parskip phantom phone printbibliography protect providecommand quad qquad raggedleft
  raggedright raisebox ref refstepcounter renewcommand renewenvironment RequirePackage rmfamily rotatebox rule scalebox
  scriptsize scshape section selectfont setcounter setlength setmainfont setsansfont sffamily small smallskip strut
  subparagraph subsection subsubsection tableofcontents tabularnewline textasciitilde textbackslash textbf textbullet
  textcolor textemdash textendash textheight textit textmd textnormal textquoteright textrm textsc textsf textsl
  textsubscript textsuperscript texttt textup textwidth thepage thispagestyle tiny title titleformat titlerule
  titlespacing today toprule ttfamily underline upshape url usepackage usetikzlibrary value vbox verb vfill vrule vspace
  year switchcolumn cvitem cventry cvsection cvevent cvtag name address email homepage social photo makecvtitle
  alpha beta gamma delta epsilon lambda mu pi sigma omega times approx leq geq neq infty sum frac sqrt cdots ldots pm
  div rightarrow leftarrow Rightarrow bullet star circ checkmark ast ensuremath textdegree texteuro euro
  faIcon faPhone faEnvelope faGithub faLinkedin faGlobe faMapMarker makelettertitle opening closing signature`
  .trim()
  .split(/\s+/)

export const environmentNames = `
  abstract adjustwidth align array center cventries cvitems description displaymath document enumerate equation figure
  flushleft flushright itemize list longtable minipage multicols paracol quotation quote sloppypar tabbing table tabular
  tabularx thebibliography tikzpicture titlepage verbatim`
  .trim()
  .split(/\s+/)

/** The known command nearest to a misspelt one, without its backslash; `own` are those the project defines. */
export const findSimilarCommand = (name: string, own: readonly string[] = []): string | null =>
  findSimilar(name, [...own, ...commandNames])

export const findSimilarEnvironment = (name: string, own: readonly string[] = []): string | null =>
  findSimilar(name, [...own, ...environmentNames])

/** The name that takes fewest changes to get to, if they are few for its length. */
export function findSimilar(name: string, known: readonly string[]): string | null {
  const most = name.length < 4 ? 0 : name.length < 7 ? 1 : 2
  let best: { name: string; away: number } | null = null
  for (const each of known) {
    if (each === name || Math.abs(each.length - name.length) > most) continue
    const away = each.toLowerCase() === name.toLowerCase() ? 0.5 : countEdits(name, each)
    if (away <= Math.max(most, 0.5) && (!best || away < best.away)) best = { name: each, away }
  }
  return best?.name ?? null
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function countEdits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = least
    }
  return rows[a.length]![b.length]!
}
