// Headings in letterspaced small capitals, dashes for bullets, hyphenated text over two narrow pages; dates in the line of the company.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const options = '[leftmargin=1.4em,label={--},itemsep=1pt,topsep=2pt]'

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map(
        (job) =>
          `\\textbf{${tex(job.company)}}${job.place ? `, ${tex(job.place)}` : ''} \\hfill ${tex(job.dates)}\\\\\\textit{${tex(job.title)}}\n${items(job.bullets, options)}`,
      )
      .join('\\medskip\n\n')
  }
  if (key === 'education') {
    return sheet.education
      .map(
        (school) =>
          `\\textbf{${tex(school.school)}}${school.place ? `, ${tex(school.place)}` : ''} \\hfill ${tex(school.dates)}\\\\\\textit{${tex(school.degree)}}${school.score ? `\\\\${tex(school.score)}` : ''}`,
      )
      .join('\\par\\medskip\n')
  }
  if (key === 'skills')
    return sheet.skills
      .map(({ name, items: skills }) => `${name ? `\\textsc{${tex(name)}}: ` : ''}${tex(skills.join(', '))}`)
      .join('\\par\n')
  return minorSection(sheet, key, options)
}

export function drawSmallCaps(sheet: Sheet): string {
  return `\\documentclass[a5paper,10pt]{article}${fontSetup}\\usepackage{lmodern}\\usepackage{microtype}
\\usepackage[margin=1.6cm]{geometry}\\usepackage{enumitem}\\usepackage[hidelinks]{hyperref}
\\setlength{\\parindent}{0pt}
\\begin{document}
\\begin{center}{\\LARGE\\textsc{${tex(sheet.name)}}}${sheet.label ? `\\\\[3pt]${tex(sheet.label)}` : ''}\\\\[3pt]
${[tex(sheet.place), ...sheet.links.map(link)].filter(Boolean).join(' $\\cdot$ ')}\\end{center}
${sheet.order.map((key) => `\\medskip{\\large\\textls[120]{\\textsc{${tex(sheet.headings[key])}}}}\\par\\smallskip\n${section(sheet, key)}\\par`).join('\n')}
\\end{document}
`
}
