// Charter; headings in full-width grey bands; "Company, Place" and dates on one line, title below in bold italics; arrows as bullets.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const list = '[leftmargin=1.3em,topsep=1pt,itemsep=1pt,label=$\\triangleright$]'

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map(
        (job) =>
          `${tex([job.company, job.place].filter(Boolean).join(', '))} \\hfill ${tex(job.dates)}\\\\\\textbf{\\textit{${tex(job.title)}}}\n${items(job.bullets, list)}\\smallskip`,
      )
      .join('\n\n')
  }
  if (key === 'education') {
    return sheet.education
      .map(
        (school) =>
          `${tex([school.school, school.place].filter(Boolean).join(', '))} \\hfill ${tex(school.dates)}\\\\\\textbf{\\textit{${tex(school.degree)}}}${school.score ? `\\\\${tex(school.score)}` : ''}\\smallskip`,
      )
      .join('\n\n')
  }
  if (key === 'skills') {
    return `\\begin{tabular}{@{}p{0.24\\textwidth}p{0.73\\textwidth}@{}}${sheet.skills
      .map(({ name, items: skills }) =>
        name
          ? `${tex(name)} & ${tex(skills.join(', '))}\\\\`
          : `\\multicolumn{2}{@{}p{0.97\\textwidth}@{}}{${tex(skills.join(', '))}}\\\\`,
      )
      .join('\n')}\\end{tabular}`
  }
  return minorSection(sheet, key, list)
}

export function drawBands(sheet: Sheet): string {
  return `\\documentclass[a4paper,10pt]{article}${fontSetup}\\usepackage{charter,amssymb}
\\usepackage[margin=2cm]{geometry}\\usepackage{enumitem,xcolor}\\usepackage[hidelinks]{hyperref}
\\pagestyle{plain}\\setlength{\\parindent}{0pt}\\setlength{\\fboxsep}{3pt}
\\newcommand{\\band}[1]{\\par\\medskip\\colorbox{black!12}{\\parbox{\\dimexpr\\textwidth-2\\fboxsep}{\\bfseries #1}}\\par\\smallskip}
\\begin{document}
{\\LARGE ${tex(sheet.name)}}\\hfill\\begin{tabular}[b]{@{}r@{}}${[...sheet.links.map(link), tex(sheet.place)].filter(Boolean).join('\\\\')}\\end{tabular}
${sheet.label ? `\\par\\textit{${tex(sheet.label)}}` : ''}
${sheet.order.map((key) => `\\band{${tex(sheet.headings[key])}}\n${section(sheet, key)}`).join('\n')}
\\end{document}
`
}
