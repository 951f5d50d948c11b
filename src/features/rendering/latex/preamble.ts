import type { Sheet } from '../document/sheet.ts'
import type { RenderLanguage, RenderOptions, Template } from '../render-options.ts'
import { escapeLatex } from './escape-latex.ts'
import type { LatexStyle } from './styles.ts'

const babel: Record<RenderLanguage, string> = {
  en: 'english',
  de: 'ngerman',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  nl: 'dutch',
  it: 'italian',
}

type Input = { sheet: Sheet; template: Template; options: RenderOptions; style: LatexStyle; strange: string[] }
const round = (n: number) => String(Math.round(n * 100) / 100)

function headings({ headingStyle }: LatexStyle): string[] {
  const begin = '\\newcommand{\\cvsection}[1]{\\par\\addvspace{1.5\\cvgap}'
  const end = '\\nobreak\\vskip.45\\cvgap\\nobreak\\@afterheading}'
  const rule = '\\par\\nobreak\\vskip-.6ex{\\color{hair}\\hrule height.4pt}'
  switch (headingStyle) {
    case 'rule':
      return [`${begin}{\\bfseries\\small\\color{quiet}#1}${rule}${end}`]
    case 'caps-rule':
      return [`${begin}{\\bfseries\\MakeUppercase{#1}}${rule}${end}`]
    case 'small-caps':
      return [`${begin}{\\centering\\scshape\\large #1\\par}${end}`]
    case 'side':
      return [`${begin}{\\bfseries\\color{accent}#1\\par}${end}`]
    case 'accent':
      return [`${begin}{\\bfseries\\large\\color{accent}#1\\par}${end}`]
  }
}

/** Everything before `\begin{document}`: page, fonts, colours, and the handful of commands the body uses. */
export function latexPreamble({ sheet, template, options, style, strange }: Input): string[] {
  const size = template.size * options.scale * 1.04
  const side = 19 * options.margins
  const colour = (options.accent ?? template.accent).slice(1).toUpperCase()
  const align = style.centred ? '\\centering' : '\\raggedright'
  return [
    ...(strange.length > 0 ? ['% !TeX program = xelatex'] : []),
    '\\documentclass[10pt]{article}',
    '\\usepackage{iftex}',
    `\\usepackage[${options.paper === 'a4' ? 'a4paper' : 'letterpaper'},hmargin=${round(side)}mm,vmargin=${round(side * 0.9)}mm]{geometry}`,
    '\\ifPDFTeX',
    '  \\usepackage{cmap}',
    '  \\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}',
    `  ${style.fonts}`,
    ...strange.map(
      (letter) =>
        `  \\DeclareUnicodeCharacter{${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}}{\\fbox{\\tiny ${letter.codePointAt(0)!.toString(16).toUpperCase()}}}`,
    ),
    '\\else',
    '  \\usepackage{fontspec}',
    '  \\IfFontExistsTF{Libertinus Serif}{\\setmainfont{Libertinus Serif}}{\\IfFontExistsTF{DejaVu Serif}{\\setmainfont{DejaVu Serif}}{}}',
    '\\fi',
    `\\usepackage[${babel[options.language]}]{babel}`,
    '\\usepackage{xcolor}',
    `\\definecolor{accent}{HTML}{${colour}}\\definecolor{quiet}{HTML}{5E5B54}\\definecolor{hair}{HTML}{CFCBC0}`,
    '\\usepackage[hidelinks,unicode]{hyperref}',
    `\\hypersetup{pdftitle={${escapeLatex(sheet.name)}},pdfauthor={${escapeLatex(sheet.name)}},pdfsubject={},pdfcreator={}}`,
    '\\pagestyle{empty}\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{0pt}\\setlength{\\topskip}{0pt}',
    '\\raggedright\\hyphenpenalty=10000\\exhyphenpenalty=10000\\emergencystretch=2em\\raggedbottom',
    `\\newlength{\\cvgap}\\setlength{\\cvgap}{${round(7 * options.density)}pt}`,
    '\\makeatletter',
    `\\renewcommand{\\normalsize}{\\@setfontsize\\normalsize{${round(size)}}{${round(size * (1 + 0.3 * options.density))}}}\\normalsize`,
    '\\newcommand{\\cvdot}{\\ \\textperiodcentered\\ \\ignorespaces}',
    `\\newcommand{\\cvhead}[3]{{${align}{${style.name} #1\\par}\\vskip.4\\cvgap\\ifx\\\\#2\\\\\\else{\\large #2\\par}\\vskip.3\\cvgap\\fi{\\small\\color{quiet}#3\\par}}\\vskip.5\\cvgap}`,
    ...headings(style),
    '\\newcommand{\\cvempty}[3]{\\def\\cv@arg{#1}\\ifx\\cv@arg\\@empty#2\\else#3\\fi}',
    '\\newcommand{\\cventry}[5]{\\par\\addvspace{.8\\cvgap}{\\bfseries #1}\\cvempty{#2}{}{ \\textemdash\\ #2}\\cvempty{#3}{}{, {\\color{quiet}#3}}\\cvempty{#5}{}{ \\textperiodcentered\\ {\\color{quiet}#5}}\\cvempty{#4}{}{\\unskip\\hskip1em plus1fill\\mbox{\\color{quiet}#4}}\\par\\nobreak\\vskip.2\\cvgap}',
    '\\newcommand{\\cvtext}[1]{#1\\par\\vskip.25\\cvgap}',
    '\\newcommand{\\cvnote}[2]{{\\color{quiet}#1: }#2\\par\\vskip.2\\cvgap}',
    '\\newcommand{\\cvgroup}[2]{\\cvempty{#1}{}{{\\bfseries #1: }}#2\\par\\vskip.25\\cvgap}',
    '\\newenvironment{cvitems}{\\begin{list}{\\color{quiet}\\textbullet}{\\leftmargin1.1em\\labelwidth.6em\\labelsep.5em\\itemsep.2\\cvgap\\parsep0pt\\topsep.1\\cvgap\\partopsep0pt}\\raggedright}{\\end{list}}',
    '\\makeatother',
  ]
}
