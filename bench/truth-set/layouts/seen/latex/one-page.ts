// The engineer's one-page LaTeX résumé: centred small-caps name, ruled small-caps headings, two-line entries.
import type { Sheet } from '../../../sheet.ts'
import { fontSetup, items, link, minorSection, tex } from '../../latex-parts.ts'

const list = '[leftmargin=0.18in,itemsep=-1pt,topsep=2pt]'
const entry = (a: string, b: string, c: string, d: string) =>
  `\\noindent\\begin{tabular*}{\\textwidth}{@{}l@{\\extracolsep{\\fill}}r@{}}\\textbf{${tex(a)}} & ${tex(b)}\\\\ \\textit{\\small ${tex(c)}} & \\textit{\\small ${tex(d)}}\\end{tabular*}\n\n`

function section(sheet: Sheet, key: Sheet['order'][number]): string {
  if (key === 'summary') return tex(sheet.summary)
  if (key === 'work') {
    return sheet.work
      .map((job) => entry(job.title, job.dates, job.company, job.place) + items(job.bullets, list))
      .join('\n')
  }
  if (key === 'education') {
    return sheet.education
      .map(
        (school) =>
          entry(school.school, school.place, school.degree, school.dates) +
          (school.score ? `${tex(school.score)}\n\n` : ''),
      )
      .join('\n')
  }
  if (key === 'skills') {
    return sheet.skills
      .map(({ name, items: skills }) => `${name ? `\\textbf{${tex(name)}}: ` : ''}${tex(skills.join(', '))}\\\\`)
      .join('\n')
  }
  return minorSection(sheet, key, list)
}

export function drawOnePage(sheet: Sheet): string {
  const contact = [tex(sheet.place), ...sheet.links.map((item) => `\\underline{${link(item)}}`)].filter(Boolean)
  return `\\documentclass[letterpaper,11pt]{article}${fontSetup}\\usepackage{lmodern}
\\usepackage[margin=0.75in]{geometry}\\usepackage{titlesec,enumitem}\\usepackage[hidelinks]{hyperref}
\\pagestyle{empty}\\raggedright\\setlength{\\parindent}{0pt}
\\titleformat{\\section}{\\scshape\\large}{}{0em}{}[\\titlerule\\vspace{-4pt}]
\\begin{document}
\\begin{center}{\\Huge\\scshape ${tex(sheet.name)}}\\\\[2pt] ${sheet.label ? `${tex(sheet.label)}\\\\` : ''}
\\small ${contact.join(' $|$ ')}\\end{center}
${sheet.order.map((key) => `\\section*{${tex(sheet.headings[key])}}\n${section(sheet, key)}`).join('\n')}
\\end{document}
`
}
