// An academic CV in Computer Modern: dates hang in the left margin, publications as a numbered list, page numbers.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const entry = (dates: string, body: string) =>
  `\\noindent\\begin{minipage}[t]{0.2\\textwidth}\\raggedright ${tex(dates)}\\end{minipage}\\hfill\\begin{minipage}[t]{0.77\\textwidth}${body}\\end{minipage}\\par\\medskip\n`

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map((job) =>
        entry(
          job.dates,
          `\\textbf{${tex(job.title)}}\\\\${tex([job.company, job.place].filter(Boolean).join(', '))}\n${items(job.bullets, '[leftmargin=1.2em,topsep=2pt,itemsep=0pt,label=--]')}`,
        ),
      )
      .join('')
  }
  if (key === 'education') {
    return sheet.education
      .map((school) =>
        entry(
          school.dates,
          `\\textbf{${tex(school.degree)}}\\\\${tex([school.school, school.place].filter(Boolean).join(', '))}${school.score ? `\\\\${tex(school.score)}` : ''}`,
        ),
      )
      .join('')
  }
  if (key === 'skills') {
    return items(
      sheet.skills.map(({ name, items: skills }) => `${name ? `${name}: ` : ''}${skills.join(', ')}`),
      '[leftmargin=1.2em]',
    )
  }
  if (key === 'publications') {
    const papers = sheet.publications.map(
      ({ name, issuer, date }) => `\\item \`\`${tex(name)}''. \\emph{${tex(issuer)}}, ${tex(date)}.`,
    )
    return `\\begin{enumerate}[leftmargin=1.6em]${papers.join('\n')}\\end{enumerate}`
  }
  return minorSection(sheet, key, '[leftmargin=1.2em]')
}

export function drawAcademic(sheet: Sheet): string {
  return `\\documentclass[a4paper,11pt]{article}${fontSetup}\\usepackage{lmodern}
\\usepackage[margin=2.5cm]{geometry}\\usepackage{enumitem}\\usepackage[hidelinks]{hyperref}
\\setlength{\\parindent}{0pt}
\\begin{document}
\\begin{center}{\\LARGE\\bfseries Curriculum Vitae}\\\\[6pt]{\\Large ${tex(sheet.name)}}\\end{center}
${sheet.label ? `${tex(sheet.label)}\\\\` : ''}
${[tex(sheet.place), ...sheet.links.map(link)].filter(Boolean).join('\\\\\n')}
${sheet.order.map((key) => `\\section*{${tex(sheet.headings[key])}}\n${section(sheet, key)}`).join('\n')}
\\end{document}
`
}
