// Résumé classes as people write for them: only the source is read, so no class file is needed.
import type { Sheet } from '../sheet.ts'
import { items, link, minorSection, tex } from './latex-parts.ts'

type Style = { id: string; draw: (sheet: Sheet) => string }
type Key = Sheet['order'][number]
type Parts = {
  heading: (words: string) => string
  job: (job: Sheet['work'][number]) => string
  school: (school: Sheet['education'][number]) => string
  skills?: (groups: Sheet['skills']) => string
  /** Around a section. */
  wrap?: (heading: string, body: string) => string
}

const isLink = (kind: string) => (each: Sheet['links'][number]) => each.kind === kind
const mail = (sheet: Sheet) => sheet.links.find(isLink('email'))?.text ?? ''
const phone = (sheet: Sheet) => sheet.links.find(isLink('phone'))?.text ?? ''
const sites = (sheet: Sheet) => sheet.links.filter(isLink('link'))
const rawItems = (
  bullets: string[],
  begin = '\\begin{itemize}',
  end = '\\end{itemize}',
  item = (line: string) => `\\item ${tex(line)}`,
) => (bullets.length ? `${begin}\n${bullets.map(item).join('\n')}\n${end}\n` : '')
const listed = (groups: Sheet['skills']) =>
  groups
    .map(({ name, items: each }) => `${name ? `\\textbf{${tex(name)}}: ` : ''}${tex(each.join(', '))}\\\\`)
    .join('\n')

function sections(sheet: Sheet, { heading, job, school, skills = listed, wrap }: Parts): string {
  const body = (key: Key) => {
    if (key === 'summary') return tex(sheet.summary)
    if (key === 'work') return sheet.work.map(job).join('\n')
    if (key === 'education') return sheet.education.map(school).join('\n')
    return key === 'skills' ? skills(sheet.skills) : minorSection(sheet, key)
  }
  return sheet.order
    .map((key) => {
      const words = tex(sheet.headings[key])
      return wrap ? wrap(words, body(key)) : `${heading(words)}\n${body(key)}`
    })
    .join('\n\n')
}
const names = (name: string) => {
  const at = name.lastIndexOf(' ')
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)]
}

export const styles: Style[] = [
  {
    id: 'moderncv',
    draw: (sheet) => `\\documentclass[11pt,a4paper,sans]{moderncv}
\\moderncvstyle{banking}
\\moderncvcolor{blue}
\\usepackage[scale=0.8]{geometry}
\\name{${tex(names(sheet.name)[0]!)}}{${tex(names(sheet.name)[1]!)}}
${sheet.label ? `\\title{${tex(sheet.label)}}` : ''}
\\address{${tex(sheet.place)}}{}{}
\\phone[mobile]{${tex(phone(sheet))}}
\\email{${mail(sheet)}}
${sites(sheet)
  .map(({ text }) =>
    /linkedin/.test(text)
      ? `\\social[linkedin]{${text.split('/').at(-1)}}`
      : /github/.test(text)
        ? `\\social[github]{${text.split('/').at(-1)}}`
        : `\\homepage{${text}}`,
  )
  .join('\n')}
\\begin{document}
\\makecvtitle
${sections(sheet, {
  heading: (words) => `\\section{${words}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\cventry{${tex(dates)}}{${tex(title)}}{${tex(company)}}{${tex(place)}}{}{%\n${rawItems(bullets)}}`,
  school: ({ degree, school, place, dates, score }) =>
    `\\cventry{${tex(dates)}}{${tex(degree)}}{${tex(school)}}{${tex(place)}}{${tex(score)}}{}`,
  skills: (groups) =>
    groups.map(({ name, items: each }) => `\\cvitem{${tex(name)}}{${tex(each.join(', '))}}`).join('\n'),
})}
\\end{document}
`,
  },
  {
    id: 'alta',
    draw: (sheet) => `\\documentclass[10pt,a4paper,ragged2e]{altacv}
\\geometry{left=1.25cm,right=1.25cm,top=1.5cm,bottom=1.5cm,columnsep=1.2cm}
\\usepackage{paracol}
\\renewcommand{\\itemmarker}{{\\small\\textbullet}}
\\begin{document}
\\name{${tex(sheet.name)}}
\\tagline{${tex(sheet.label)}}
\\personalinfo{%
  \\email{${mail(sheet)}}
  \\phone{${tex(phone(sheet))}}
  \\location{${tex(sheet.place)}}
${sites(sheet)
  .map(({ text }) =>
    /linkedin/.test(text)
      ? `  \\linkedin{${text.split('/').at(-1)}}`
      : /github/.test(text)
        ? `  \\github{${text.split('/').at(-1)}}`
        : `  \\homepage{${text}}`,
  )
  .join('\n')}
}
\\makecvheader
\\columnratio{0.6}
\\begin{paracol}{2}
${sections(sheet, {
  heading: (words) => `\\cvsection{${words}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\cvevent{${tex(title)}}{${tex(company)}}{${tex(dates)}}{${tex(place)}}\n${rawItems(bullets)}\n\\divider\n`,
  school: ({ degree, school, place, dates }) =>
    `\\cvevent{${tex(degree)}}{${tex(school)}}{${tex(dates)}}{${tex(place)}}\n\\divider\n`,
  skills: (groups) =>
    groups
      .map(({ items: each }) => each.map((skill) => `\\cvtag{${tex(skill)}}`).join('\n'))
      .join('\n\\divider\\smallskip\n'),
})}
\\end{paracol}
\\end{document}
`,
  },
  {
    id: 'awesome',
    draw: (sheet) => `\\documentclass[11pt, a4paper]{awesome-cv}
\\geometry{left=1.4cm, top=.8cm, right=1.4cm, bottom=1.8cm, footskip=.5cm}
\\colorlet{awesome}{awesome-red}
\\setbool{acvSectionColorHighlight}{true}
\\name{${tex(names(sheet.name)[0]!)}}{${tex(names(sheet.name)[1]!)}}
\\position{${tex(sheet.label)}}
\\address{${tex(sheet.place)}}
\\mobile{${tex(phone(sheet))}}
\\email{${mail(sheet)}}
${sites(sheet)
  .map(({ text }) =>
    /linkedin/.test(text)
      ? `\\linkedin{${text.split('/').at(-1)}}`
      : /github/.test(text)
        ? `\\github{${text.split('/').at(-1)}}`
        : `\\homepage{${text}}`,
  )
  .join('\n')}
\\begin{document}
\\makecvheader[C]
\\makecvfooter{\\today}{${tex(sheet.name)}~~~·~~~Résumé}{\\thepage}
${sections(sheet, {
  heading: () => '',
  wrap: (words, body) =>
    `\\cvsection{${words}}\n${/cventry/.test(body) ? `\\begin{cventries}\n${body}\n\\end{cventries}` : /cvskill/.test(body) ? `\\begin{cvskills}\n${body}\n\\end{cvskills}` : `\\begin{cvparagraph}\n${body}\n\\end{cvparagraph}`}`,
  job: ({ title, company, place, dates, bullets }) =>
    `  \\cventry\n    {${tex(title)}} % Job title\n    {${tex(company)}} % Organization\n    {${tex(place)}} % Location\n    {${tex(dates)}} % Date(s)\n    {\n${rawItems(bullets, '      \\begin{cvitems}', '      \\end{cvitems}', (line) => `        \\item {${tex(line)}}`)}    }\n`,
  school: ({ degree, school, place, dates }) =>
    `  \\cventry\n    {${tex(degree)}} % Degree\n    {${tex(school)}} % Institution\n    {${tex(place)}}\n    {${tex(dates)}}\n    {}\n`,
  skills: (groups) =>
    groups
      .map(
        ({ name, items: each }) =>
          `  \\cvskill\n    {${tex(name)}} % Category\n    {${tex(each.join(', '))}} % Skills\n`,
      )
      .join('\n'),
})}
\\end{document}
`,
  },
  {
    id: 'europass',
    draw: (sheet) => `\\documentclass[english,a4paper]{europasscv}
\\usepackage[english]{babel}
\\ecvname{${tex(sheet.name)}}
\\ecvaddress{${tex(sheet.place)}}
\\ecvmobile{${tex(phone(sheet))}}
\\ecvemail{${mail(sheet)}}
${sites(sheet)
  .map(({ text }) =>
    /linkedin/.test(text)
      ? `\\ecvlinkedinpage{${text}}`
      : /github/.test(text)
        ? `\\ecvgithubpage{${text}}`
        : `\\ecvhomepage{${text}}`,
  )
  .join('\n')}
\\begin{document}
\\begin{europasscv}
\\ecvpersonalinfo
${sheet.label ? `\\ecvbigitem{Position}{${tex(sheet.label)}}` : ''}
${sections(sheet, {
  heading: (words) => `\\ecvsection{${words}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\ecvtitle{${tex(dates)}}{${tex(title)}}\n\\ecvitem{}{${tex([company, place].filter(Boolean).join(', '))}}\n\\ecvitem{}{${bullets.length ? `\\begin{ecvitemize}\n${bullets.map((line) => `\\item ${tex(line)}`).join('\n')}\n\\end{ecvitemize}` : ''}}`,
  school: ({ degree, school, place, dates }) =>
    `\\ecvtitle{${tex(dates)}}{${tex(degree)}}\n\\ecvitem{}{${tex([school, place].filter(Boolean).join(', '))}}`,
  skills: (groups) =>
    groups.map(({ name, items: each }) => `\\ecvblueitem{${tex(name)}}{${tex(each.join(', '))}}`).join('\n'),
})}
\\end{europasscv}
\\end{document}
`,
  },
  {
    id: 'res-class',
    draw: (sheet) => `\\documentclass[margin,line]{res}
\\oddsidemargin -.5in
\\evensidemargin -.5in
\\textwidth=6.0in
\\begin{document}
\\name{${tex(sheet.name)}}
\\address{${tex(sheet.place)} \\\\ ${tex(phone(sheet))}}
\\address{${[mail(sheet), ...sites(sheet).map(({ text }) => text)].map(tex).join(' \\\\ ')}}
\\begin{resume}
${sections(sheet, {
  heading: (words) => `\\section{\\sc ${words}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `{\\bf ${tex(company)}}, ${tex(place)}\n\\vspace{-.3cm}\n\n{\\em ${tex(title)}} \\hfill {\\bf ${tex(dates)}}\n${rawItems(bullets, '\\begin{itemize} \\itemsep -2pt')}`,
  school: ({ degree, school, place, dates }) =>
    `{\\bf ${tex(school)}}, ${tex(place)} \\\\\n{\\em ${tex(degree)}} \\hfill ${tex(dates)}\n`,
})}
\\end{resume}
\\end{document}
`,
  },
  {
    id: 'medium',
    draw: (sheet) => `\\documentclass{resume}
\\usepackage[left=0.75in,top=0.6in,right=0.75in,bottom=0.6in]{geometry}
\\name{${tex(sheet.name)}}
\\address{${tex(sheet.place)}}
\\address{${tex(phone(sheet))} \\\\ ${mail(sheet)}${sites(sheet)
      .map((each) => ` \\\\ ${link(each)}`)
      .join('')}}
\\begin{document}
${sections(sheet, {
  heading: () => '',
  wrap: (words, body) => `\\begin{rSection}{${words}}\n${body}\n\\end{rSection}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\begin{rSubsection}{${tex(company)}}{${tex(dates)}}{${tex(title)}}{${tex(place)}}\n${bullets.map((line) => `\\item ${tex(line)}`).join('\n')}\n\\end{rSubsection}`,
  school: ({ degree, school, place, dates }) =>
    `{\\bf ${tex(school)}, ${tex(place)}} \\hfill {\\em ${tex(dates)}} \\\\\n${tex(degree)}\n`,
  skills: (groups) =>
    `\\begin{tabular}{ @{} >{\\bfseries}l @{\\hspace{6ex}} l }\n${groups.map(({ name, items: each }) => `${tex(name)} & ${tex(each.join(', '))} \\\\`).join('\n')}\n\\end{tabular}`,
})}
\\end{document}
`,
  },
  {
    id: 'own-macros',
    draw: (sheet) => `\\documentclass[letterpaper,11pt]{article}
\\usepackage{latexsym,titlesec,enumitem,fancyhdr,tabularx}
\\usepackage[hidelinks]{hyperref}
\\newcommand{\\resumeItem}[1]{\\item\\small{{#1 \\vspace{-2pt}}}}
\\newcommand{\\resumeSubheading}[4]{
  \\vspace{-2pt}\\item
    \\begin{tabular*}{0.97\\textwidth}[t]{l@{\\extracolsep{\\fill}}r}
      \\textbf{#1} & #2 \\\\
      \\textit{\\small#3} & \\textit{\\small #4} \\\\
    \\end{tabular*}\\vspace{-7pt}
}
\\newcommand{\\resumeSubHeadingListStart}{\\begin{itemize}[leftmargin=0.15in, label={}]}
\\newcommand{\\resumeSubHeadingListEnd}{\\end{itemize}}
\\newcommand{\\resumeItemListStart}{\\begin{itemize}}
\\newcommand{\\resumeItemListEnd}{\\end{itemize}\\vspace{-5pt}}
\\begin{document}
\\begin{center}
  \\textbf{\\Huge \\scshape ${tex(sheet.name)}} \\\\ \\vspace{1pt}
  ${sheet.label ? `${tex(sheet.label)} \\\\` : ''}
  \\small ${[phone(sheet), ...[]].map(tex).join('')} $|$ \\href{mailto:${mail(sheet)}}{\\underline{${mail(sheet)}}} ${sites(
    sheet,
  )
    .map((each) => `$|$ ${link(each)}`)
    .join(' ')} $|$ ${tex(sheet.place)}
\\end{center}
${sections(sheet, {
  heading: () => '',
  wrap: (words, body) =>
    `\\section{${words}}\n${/resumeSubheading/.test(body) ? `\\resumeSubHeadingListStart\n${body}\n\\resumeSubHeadingListEnd` : body}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\resumeSubheading\n  {${tex(title)}}{${tex(dates)}}\n  {${tex(company)}}{${tex(place)}}\n${bullets.length ? `\\resumeItemListStart\n${bullets.map((line) => `\\resumeItem{${tex(line)}}`).join('\n')}\n\\resumeItemListEnd` : ''}`,
  school: ({ degree, school, place, dates }) =>
    `\\resumeSubheading\n  {${tex(school)}}{${tex(place)}}\n  {${tex(degree)}}{${tex(dates)}}`,
  skills: (groups) =>
    `\\begin{itemize}[leftmargin=0.15in, label={}]\n\\small{\\item{\n${groups.map(({ name, items: each }) => `${name ? `\\textbf{${tex(name)}}{: ${tex(each.join(', '))}}` : tex(each.join(', '))} \\\\`).join('\n')}\n}}\n\\end{itemize}`,
})}
\\end{document}
`,
  },
  {
    id: 'deedy',
    draw: (sheet) => `\\documentclass[]{deedy-resume-openfont}
\\usepackage{fancyhdr}
\\pagestyle{fancy}
\\fancyhf{}
\\begin{document}
\\namesection{${tex(names(sheet.name)[0]!)}}{${tex(names(sheet.name)[1]!)}}{ ${sites(sheet)
      .map((each) => link(each))
      .join(' | ')}\\\\
\\href{mailto:${mail(sheet)}}{${mail(sheet)}} | ${tex(phone(sheet))} | ${tex(sheet.place)}}
\\begin{minipage}[t]{0.66\\textwidth}
${sections(sheet, {
  heading: (words) => `\\section{${words}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\runsubsection{${tex(company)}}\n\\descript{| ${tex(title)} }\n\\location{${tex([dates, place].filter(Boolean).join(' | '))}}\n${rawItems(bullets, '\\begin{tightemize}', '\\end{tightemize}')}\\sectionsep\n`,
  school: ({ degree, school, place, dates }) =>
    `\\subsection{${tex(school)}}\n\\descript{${tex(degree)}}\n\\location{${tex([dates, place].filter(Boolean).join(' | '))}}\n\\sectionsep\n`,
  skills: (groups) =>
    groups
      .map(
        ({ name, items: each }) =>
          `${name ? `\\subsection{${tex(name)}}\n` : ''}${each.map(tex).join(' \\textbullet{} ')} \\\\\n\\sectionsep`,
      )
      .join('\n'),
})}
\\end{minipage}
\\end{document}
`,
  },
  {
    id: 'tikz',
    draw: (sheet) => `\\documentclass[a4paper,10pt]{article}
\\usepackage{tikz,enumitem}\\usepackage[hidelinks]{hyperref}
\\definecolor{accent}{HTML}{1D5C7A}
\\newcommand{\\stop}[3]{\\par\\noindent\\begin{tikzpicture}[baseline=(d.base)]\\node[anchor=base] (d) {#1};\\draw[accent] (d.south) -- ++(0,-0.5);\\fill[accent] (d.east) circle (2pt);\\end{tikzpicture}\\quad\\textbf{#2}, #3\\par}
\\begin{document}
\\begin{tikzpicture}[remember picture,overlay]
  \\fill[accent] (current page.north west) rectangle ++(\\paperwidth,-3cm);
  \\node[anchor=west,text=white,font=\\Huge] at (1,-1) {${tex(sheet.name)}};
\\end{tikzpicture}

${sheet.label ? `${tex(sheet.label)}\\par` : ''}
${[tex(sheet.place), ...sheet.links.map(link)].filter(Boolean).join(' \\quad ')}

${sections(sheet, {
  heading: (words) => `\\section*{\\textcolor{accent}{${words}}}`,
  job: ({ title, company, place, dates, bullets }) =>
    `\\stop{${tex(dates)}}{${tex(title)}}{${tex([company, place].filter(Boolean).join(', '))}}\n${items(bullets, '[leftmargin=1.2em]')}`,
  school: ({ degree, school, place, dates }) =>
    `\\stop{${tex(dates)}}{${tex(degree)}}{${tex([school, place].filter(Boolean).join(', '))}}`,
})}
\\end{document}
`,
  },
  {
    id: 'tabular',
    draw: (sheet) => `\\documentclass[a4paper,11pt]{article}
\\usepackage[margin=2cm]{geometry}\\usepackage{tabularx,array,enumitem}\\usepackage[hidelinks]{hyperref}
\\newcolumntype{L}{>{\\raggedleft}p{0.2\\textwidth}}
\\newcolumntype{R}{p{0.75\\textwidth}}
\\begin{document}
{\\Large\\textbf{${tex(sheet.name)}}}\\\\
${sheet.label ? `\\emph{${tex(sheet.label)}}\\\\` : ''}
\\begin{tabular}{@{}ll}
${[
  ['Address', tex(sheet.place)],
  ['Phone', tex(phone(sheet))],
  ['E-mail', `\\texttt{${mail(sheet)}}`],
  ...sites(sheet).map((each) => [each.network, link(each)]),
]
  .filter(([, value]) => value)
  .map(([a, b]) => `${a} & ${b}\\\\`)
  .join('\n')}
\\end{tabular}

${sections(sheet, {
  heading: () => '',
  wrap: (words, body) =>
    `\\section*{${words}}\n${/ & /.test(body) && !/begin\{tabular/.test(body) ? `\\begin{tabular}{L!{\\vrule}R}\n${body}\n\\end{tabular}` : body}`,
  job: ({ title, company, place, dates, bullets }) =>
    `${tex(dates)} & {\\bf ${tex(title)}, ${tex(company)}}${place ? `, ${tex(place)}` : ''}\n${items(bullets, '[nosep]')}\\\\`,
  school: ({ degree, school, place, dates }) =>
    `${tex(dates)} & {\\bf ${tex(degree)}}, ${tex([school, place].filter(Boolean).join(', '))}\\\\`,
})}
\\end{document}
`,
  },
]
