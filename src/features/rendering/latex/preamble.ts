import { tint } from '../document/colour.ts'
import type { Sheet } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { findUnprintable } from './escape-latex.ts'
import type { LatexStyle } from './styles.ts'

type Input = { sheet: Sheet; template: Template; options: RenderOptions; style: LatexStyle; strange: string[] }
const round = (n: number) => String(Math.round(n * 100) / 100)

/** What a section heading looks like; the space around it is the same in all styles. */
function headingBody({ headingStyle }: LatexStyle): string {
  const rule = '\\par\\nobreak\\vskip.35\\cvgap{\\color{hair}\\hrule height.4pt}'
  switch (headingStyle) {
    case 'rule':
      return `{\\bfseries\\small\\color{quiet}#1}${rule}`
    case 'caps-rule':
      return `{\\bfseries\\MakeUppercase{#1}}${rule}`
    case 'small-caps':
      return '{\\centering\\scshape\\large\\color{accent}#1\\par}'
    case 'side':
      return '{\\sffamily\\bfseries\\small\\color{accent}#1}\\par'
    case 'accent':
      return '{\\bfseries\\large\\color{accent}#1}\\par'
  }
}

/** Two columns that run over pages with paracol; without it the commands set everything one below the other. */
function columns({ narrow }: LatexStyle, accent: string): string[] {
  if (!narrow) return []
  const shade =
    narrow === 'left'
      ? [
          `\\definecolor{tint}{HTML}{${tint(accent).slice(1).toUpperCase()}}`,
          '\\@ifundefined{AddToHook}{}{\\IfFileExists{paracol.sty}{\\AddToHook{shipout/background}{\\put(0,-\\paperheight){\\color{tint}\\rule{.325\\paperwidth}{\\paperheight}}}}{}}',
        ]
      : []
  return [
    '\\IfFileExists{paracol.sty}{\\usepackage{paracol}',
    `  \\columnratio{${narrow === 'left' ? '.27' : '.66'}}\\setlength{\\columnsep}{9mm}`,
    '  \\newenvironment{cvcolumns}{\\begin{paracol}{2}\\raggedright}{\\end{paracol}}',
    '  \\newcommand{\\cvnextcolumn}{\\switchcolumn\\raggedright}',
    ...(narrow === 'left' ? ['  \\setlength{\\cvindent}{\\dimexpr.27\\textwidth+6.57mm\\relax}'] : []),
    '}{\\newenvironment{cvcolumns}{}{}\\newcommand{\\cvnextcolumn}{}}',
    ...shade,
  ]
}

const hex = (letter: string) => letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Everything before `\begin{document}`: page, fonts, colours, and what the ordinary commands look like here. */
export function latexPreamble({ sheet, template, options, style, strange }: Input): string[] {
  const size = template.size * options.scale * 1.04
  const side = 19 * options.margins
  const colour = (options.accent ?? template.accent).slice(1).toUpperCase()
  const paper = options.paper === 'a4' ? 'a4paper' : 'letterpaper'
  // Words are never hyphenated, so no language package is needed; many installations lack them.
  const title = findUnprintable(sheet.name).length > 0 ? '' : sheet.name.replace(/[^\p{L}\p{N} .,-]/gu, ' ')
  return [
    ...(strange.length > 0 ? ['% !TeX program = xelatex'] : []),
    '\\documentclass[10pt]{article}',
    '\\usepackage{iftex}',
    `\\usepackage[${paper},hmargin=${round(side)}mm,vmargin=${round(side * 0.9)}mm]{geometry}`,
    '\\ifPDFTeX',
    '  \\usepackage{cmap}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}',
    `  ${style.fonts}`,
    '  \\input{glyphtounicode}\\pdfgentounicode=1',
    // The fonts of the base set draw a euro as C and =, and it is copied as such; Latin Modern has a real one.
    `  \\IfFileExists{ts1lmr.fd}{\\DeclareUnicodeCharacter{20AC}{{\\fontencoding{TS1}\\fontfamily{${style.sans ? 'lmss' : 'lmr'}}\\selectfont\\char191 }}}{}`,
    ...strange.map((letter) => `  \\DeclareUnicodeCharacter{${hex(letter)}}{\\fbox{\\tiny ${hex(letter)}}}`),
    '\\else',
    '  \\usepackage{fontspec}',
    '  \\IfFontExistsTF{Libertinus Serif}{\\setmainfont{Libertinus Serif}}{%',
    '    \\IfFontExistsTF{DejaVu Serif}{\\setmainfont{DejaVu Serif}}{}}',
    '\\fi',
    '\\usepackage{xcolor}',
    `\\definecolor{accent}{HTML}{${colour}}`,
    '\\definecolor{quiet}{HTML}{5E5B54}\\definecolor{hair}{HTML}{CFCBC0}',
    '\\usepackage[hidelinks,unicode]{hyperref}',
    `\\hypersetup{pdftitle={${title}},pdfauthor={${title}},pdflang={${options.language}}}`,
    '\\pagestyle{empty}\\setlength{\\parindent}{0pt}\\setlength{\\topskip}{0pt}\\setlength{\\unitlength}{1pt}',
    '\\hyphenpenalty=10000\\exhyphenpenalty=10000\\emergencystretch=2em\\raggedbottom\\raggedright',
    `\\newlength{\\cvgap}\\setlength{\\cvgap}{${round(7 * options.density)}pt}\\setlength{\\parskip}{.22\\cvgap}`,
    '\\newlength{\\cvindent}',
    '\\makeatletter',
    `\\renewcommand{\\normalsize}{\\@setfontsize\\normalsize{${round(size)}}{${round(size * (1 + 0.26 * options.density))}}}\\normalsize`,
    `\\newenvironment{cvhead}{${style.centred ? '\\begingroup\\centering' : '\\begingroup\\raggedright\\leftskip\\cvindent'}}{\\par\\endgroup\\vskip.6\\cvgap}`,
    `\\newcommand{\\cvname}[1]{{${style.name} #1\\par}\\vskip.2\\cvgap}`,
    '\\newcommand{\\cvtitle}[1]{{\\large #1\\par}}',
    '\\newcommand{\\cvdates}[1]{\\mbox{\\color{quiet}#1}}',
    '\\newcommand{\\cvlabel}[1]{{\\color{quiet}#1}}',
    `\\renewcommand{\\section}[1]{\\par\\addvspace{1.7\\cvgap}${headingBody(style)}\\par\\nobreak\\vskip.5\\cvgap\\@afterheading}`,
    '\\renewcommand{\\subsection}[1]{\\par\\addvspace{.85\\cvgap}{\\bfseries #1}}',
    '\\renewenvironment{itemize}{\\begin{list}{\\color{quiet}\\textbullet}{\\leftmargin1.1em\\labelwidth.6em\\labelsep.5em\\itemsep.12\\cvgap\\parsep0pt\\topsep.1\\cvgap\\partopsep0pt}\\raggedright}{\\end{list}}',
    ...columns(style, options.accent ?? template.accent),
    '\\makeatother',
  ]
}
