// Pieces of résumés to complete while typing. `#{…}` are places to fill, in order.
export const resumeSnippets = [
  { label: 'section', detail: 'heading', template: '\\section*{#{Experience}}\n#{}' },
  { label: 'itemize', detail: 'list of points', template: '\\begin{itemize}\n  \\item #{}\n\\end{itemize}' },
  { label: 'item', detail: 'one point', template: '\\item #{}' },
  {
    label: 'entry',
    detail: 'job: title, employer, dates',
    template:
      '\\textbf{#{Title}}, #{Employer}\\hfill #{2021} -- #{today}\\par\n\\begin{itemize}\n  \\item #{}\n\\end{itemize}',
  },
  {
    label: 'cventry',
    detail: 'moderncv entry',
    template: '\\cventry{#{2021--today}}{#{Title}}{#{Employer}}{#{Place}}{}{#{}}',
  },
  { label: 'href', detail: 'link', template: '\\href{https://#{address}}{#{text}}' },
  { label: 'mail', detail: 'e-mail link', template: '\\href{mailto:#{address}}{#{address}}' },
  { label: 'usepackage', detail: 'load a package', template: '\\usepackage{#{name}}' },
  { label: 'geometry', detail: 'margins', template: '\\usepackage[margin=#{2cm}]{geometry}' },
  { label: 'textbf', detail: 'bold', template: '\\textbf{#{}}' },
  { label: 'textit', detail: 'italic', template: '\\textit{#{}}' },
  {
    label: 'paracol',
    detail: 'two columns',
    template: '\\begin{paracol}{2}\n#{left}\n\\switchcolumn\n#{right}\n\\end{paracol}',
  },
  { label: 'includegraphics', detail: 'picture', template: '\\includegraphics[width=#{3cm}]{#{photo}}' },
  { label: 'newcommand', detail: 'command of your own', template: '\\newcommand{\\\\#{name}}[#{1}]{#{}}' },
  { label: 'definecolor', detail: 'colour', template: '\\definecolor{#{accent}}{HTML}{#{1D5C7A}}' },
]
