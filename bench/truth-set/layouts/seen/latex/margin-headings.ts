// Headings hang in the left margin beside their section; Times; company in small caps with dates behind in brackets.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const list = '[leftmargin=1.1em,topsep=1pt,itemsep=0pt,label=$\\circ$]'

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map(
        (job) =>
          `\\textsc{${tex(job.company)}} \\hfill ${tex(job.place)}\\\\\\emph{${tex(job.title)}} (${tex(job.dates)})\n${items(job.bullets, list)}\\par`,
      )
      .join('\n')
  }
  if (key === 'education') {
    return sheet.education
      .map(
        (school) =>
          `\\textsc{${tex(school.school)}} \\hfill ${tex(school.place)}\\\\\\emph{${tex(school.degree)}} (${tex(school.dates)})${school.score ? `\\\\${tex(school.score)}` : ''}\\par\\smallskip`,
      )
      .join('\n')
  }
  if (key === 'skills') {
    return sheet.skills
      .map(({ name, items: skills }) => `${name ? `\\emph{${tex(name)}}: ` : ''}${tex(skills.join(', '))}.\\par`)
      .join('\n')
  }
  return minorSection(sheet, key, list)
}

export function drawMarginHeadings(sheet: Sheet): string {
  const contact = [tex(sheet.place), ...sheet.links.map(link)].filter(Boolean)
  const half = Math.ceil(contact.length / 2)
  return `\\documentclass[letterpaper,10pt]{article}${fontSetup}\\usepackage{mathptmx}
\\usepackage[left=1.9in,right=0.8in,top=0.8in,bottom=0.8in]{geometry}\\usepackage{enumitem}\\usepackage[hidelinks]{hyperref}
\\pagestyle{empty}\\setlength{\\parindent}{0pt}\\raggedbottom
\\newcommand{\\side}[1]{\\par\\bigskip\\leavevmode\\llap{\\parbox[t]{1.15in}{\\raggedright\\bfseries #1}\\hspace{0.15in}}\\ignorespaces}
\\begin{document}
\\hspace*{-1.3in}{\\LARGE\\bfseries ${tex(sheet.name)}}${sheet.label ? `\\quad ${tex(sheet.label)}` : ''}\\\\[4pt]
\\hspace*{-1.3in}\\begin{tabular}[t]{@{}p{3.1in}p{3.1in}@{}}${contact
    .slice(0, half)
    .map((item, i) => `${item} & ${contact[half + i] ?? ''}\\\\`)
    .join('\n')}\\end{tabular}
${sheet.order.map((key) => `\\side{${tex(sheet.headings[key])}}\n${section(sheet, key)}`).join('\n')}
\\end{document}
`
}
