// Parts shared by the LaTeX layouts.
import { escapeLatex as tex } from '../draw/latex.ts'
import type { Sheet } from '../sheet.ts'

export { tex }

export const fontSetup = '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{textcomp}'

/** A link printed as its text. */
export const link = ({ text, url }: { text: string; url: string }): string =>
  `\\href{${url.replace(/([%#&])/g, '\\$1')}}{${tex(text)}}`

export const items = (lines: string[], options = ''): string =>
  lines.length === 0
    ? ''
    : `\\begin{itemize}${options}\n${lines.map((line) => `\\item ${tex(line)}`).join('\n')}\n\\end{itemize}\n`

/** Sections without a look of their own, as lists. */
export function minorSection(sheet: Sheet, key: Sheet['order'][number], options = ''): string {
  if (key === 'languages') {
    return sheet.languages.map(({ name, level }) => tex(level ? `${name} (${level})` : name)).join(', ')
  }
  if (key === 'interests') return tex(sheet.interests.join(', '))
  if (key === 'projects')
    return sheet.projects.map(({ name, what }) => `\\textbf{${tex(name)}}: ${tex(what)}\\par`).join('\n')
  if (key === 'volunteer') {
    return sheet.volunteer
      .map(
        (role) =>
          `\\textbf{${tex(role.title)}}, ${tex(role.company)} \\hfill ${tex(role.dates)}\n${items(role.bullets, options)}`,
      )
      .join('\n')
  }
  if (key === 'certificates' || key === 'awards' || key === 'publications') {
    return items(
      sheet[key].map(({ name, issuer, date }) => [name, issuer, date].filter(Boolean).join(', ')),
      options,
    )
  }
  return ''
}
