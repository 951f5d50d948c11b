// Two columns that break across pages (paracol), Helvetica; ruled coloured headings; dates before the place on one line.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const list = '[leftmargin=1em,topsep=2pt,itemsep=1pt,label=\\textbullet]'
const narrow = ['summary', 'skills', 'languages', 'certificates', 'awards', 'interests']

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map(
        (job) =>
          `{\\large ${tex(job.title)}}\\par {\\bfseries ${tex(job.company)}}\\par {\\small ${tex(job.dates)}${job.place ? `\\hspace{1.5em}${tex(job.place)}` : ''}}\\par\n${items(job.bullets, list)}\\medskip`,
      )
      .join('\n')
  }
  if (key === 'education') {
    return sheet.education
      .map(
        (school) =>
          `{\\large ${tex(school.degree)}}\\par {\\bfseries ${tex(school.school)}}\\par {\\small ${tex(school.dates)}${school.place ? `\\hspace{1.5em}${tex(school.place)}` : ''}}\\par ${school.score ? `${tex(school.score)}\\par` : ''}\\medskip`,
      )
      .join('\n')
  }
  if (key === 'skills') {
    return sheet.skills
      .map(
        ({ name, items: skills }) =>
          `${name ? `{\\bfseries ${tex(name)}}\\par ` : ''}${skills.map(tex).join(' $\\cdot$ ')}\\par`,
      )
      .join('\\smallskip\n')
  }
  if (key === 'languages')
    return sheet.languages.map(({ name, level }) => `${tex(name)} \\hfill ${tex(level)}\\par`).join('\n')
  return minorSection(sheet, key, list)
}

export function drawParacol(sheet: Sheet): string {
  const part = (keys: Sheet['order']) =>
    keys.map((key) => `\\head{${tex(sheet.headings[key])}}${section(sheet, key)}`).join('\n')
  return `\\documentclass[a4paper,10pt]{article}${fontSetup}\\usepackage[scaled=0.92]{helvet}\\renewcommand{\\familydefault}{\\sfdefault}
\\usepackage[margin=1.4cm]{geometry}\\usepackage{paracol,enumitem,xcolor}\\usepackage[hidelinks]{hyperref}
\\pagestyle{empty}\\setlength{\\parindent}{0pt}\\definecolor{accent}{HTML}{0A5C8A}\\raggedright\\hyphenpenalty=10000
\\newcommand{\\head}[1]{\\par\\medskip{\\color{accent}\\large\\bfseries\\MakeUppercase{#1}}\\par\\vspace{-7pt}{\\color{accent}\\hrulefill}\\par\\smallskip}
\\begin{document}
{\\Huge\\bfseries\\color{accent} ${tex(sheet.name)}}\\par\\medskip${sheet.label ? `{\\large ${tex(sheet.label)}}\\par\\smallskip` : ''}
{\\small ${[...sheet.links.map(link), tex(sheet.place)].filter(Boolean).join('\\quad ')}}\\par\\medskip
\\columnratio{0.66}\\setlength{\\columnsep}{1.6em}
\\begin{paracol}{2}
${part(sheet.order.filter((key) => !narrow.includes(key)))}
\\switchcolumn
${part(sheet.order.filter((key) => narrow.includes(key)))}
\\end{paracol}
\\end{document}
`
}
