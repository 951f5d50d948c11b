// What the editor offers to complete beside the commands the log reader knows: arguments, packages, classes.

/** Commands by the arguments a person fills in: each `{}` or `[]` one place. */
const byArguments: Record<string, string> = {
  '{}': `section subsection subsubsection paragraph chapter textbf textit emph underline texttt textsc textsf textrm textmd
    textup textsl textsubscript textsuperscript footnote caption label ref pageref cite nocite input include vspace hspace
    bibliography bibliographystyle pagestyle thispagestyle pagenumbering color mbox fbox title author date url parbox
    printbibliography usetikzlibrary setmainfont setsansfont hypersetup email address homepage makebox sqrt item value`,
  '{}{}': `href textcolor setlength addtolength setcounter colorbox raisebox rule scalebox rotatebox renewcommand newcommand
    newlength frac newenvironment addcontentsline social cvitem name phone`,
  '{}{}{}': 'definecolor multicolumn multirow titlespacing',
}
const none = new Set(['printbibliography', 'item', 'newlength'])

/** `\textbf` → `{}`: what follows a command when it is chosen. */
export const argumentsOf = new Map(
  Object.entries(byArguments).flatMap(([shape, names]) =>
    names
      .trim()
      .split(/\s+/)
      .filter((name) => !none.has(name))
      .map((name) => [name, shape] as const),
  ),
)

/** Package → what people load it for. */
export const packages: Record<string, string> = {
  academicons: 'icons of ORCID, Google Scholar and others',
  amsmath: 'formulas',
  array: 'more kinds of table columns',
  babel: 'hyphenation and words of a language',
  biblatex: 'bibliographies',
  booktabs: 'finer rules in tables',
  changepage: 'other margins for a while',
  cochineal: 'a serif family',
  colortbl: 'coloured cells',
  csquotes: 'quotation marks of the language',
  ebgaramond: 'Garamond',
  enumitem: 'space and marks of lists',
  eurosym: 'the sign of the euro',
  fancyhdr: 'heads and feet of pages',
  firasans: 'Fira Sans',
  fontawesome5: 'icons: phone, envelope, GitHub, LinkedIn',
  fontenc: 'how letters are encoded; option T1',
  fontspec: 'any font of the system (XeLaTeX, LuaLaTeX)',
  geometry: 'margins and size of the page',
  graphicx: 'pictures',
  hyperref: 'links',
  inputenc: 'not needed any more: UTF-8 is read anyway',
  lastpage: 'how many pages there are',
  lato: 'Lato',
  lipsum: 'text to fill pages with',
  lmodern: 'Latin Modern',
  longtable: 'tables over several pages',
  marvosym: 'signs of letter, phone, mobile',
  microtype: 'finer setting of lines',
  multicol: 'several columns of one text',
  multirow: 'cells over several rows',
  paracol: 'columns beside each other, each with its own text',
  parskip: 'space between paragraphs instead of indents',
  pdfpages: 'pages of another PDF',
  polyglossia: 'languages (XeLaTeX, LuaLaTeX)',
  ragged2e: 'better ragged lines',
  roboto: 'Roboto',
  setspace: 'space between lines',
  sourcesanspro: 'Source Sans',
  soul: 'letterspacing and highlighting',
  tabularx: 'tables as wide as the line',
  tcolorbox: 'coloured boxes',
  textcomp: 'more signs',
  tgheros: 'TeX Gyre Heros, like Helvetica',
  tgpagella: 'TeX Gyre Pagella, like Palatino',
  tikz: 'drawings',
  titlesec: 'how headings look',
  ulem: 'underlining over line ends',
  url: 'addresses',
  wrapfig: 'text around pictures',
  xcolor: 'colours',
  xparse: 'commands with optional parts',
}

export const classes: Record<string, string> = {
  article: 'the plain one',
  extarticle: 'article with 8 to 20 pt',
  moderncv: 'a résumé class',
  europasscv: 'the Europass form',
  scrartcl: 'article of KOMA-Script',
  letter: 'letters',
  scrlttr2: 'letters of KOMA-Script',
  standalone: 'one picture',
}

export const colours =
  'black white gray darkgray lightgray red green blue cyan magenta yellow brown olive orange pink purple teal violet'.split(
    ' ',
  )
export const tikzLibraries =
  'calc positioning shapes arrows.meta backgrounds fit patterns decorations.pathmorphing shadows'.split(' ')
