// A text file wrapped at 72 signs: underlined headings, dates at the right edge by spaces, bullets by "o".
import type { Sheet } from '../../../sheet.ts'

const width = 72
const right = (left: string, end: string) =>
  `${left}${' '.repeat(Math.max(3, width - left.length - end.length))}${end}`.trimEnd()

function wrap(text: string, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = rest
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}
const points = (lines: string[]) => lines.flatMap((line) => wrap(line, '  o ', '    '))

function section(sheet: Sheet, key: Sheet['order'][number]): string[] {
  if (key === 'summary') return wrap(sheet.summary, '', '')
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      right(job.company + (job.place ? `, ${job.place}` : ''), job.dates),
      job.title,
      ...points(job.bullets),
      '',
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      right(school.school + (school.place ? `, ${school.place}` : ''), school.dates),
      school.degree + (school.score ? ` (${school.score})` : ''),
      '',
    ])
  }
  if (key === 'skills') {
    return sheet.skills.flatMap(({ name, items }) => wrap(`${name ? `${name}: ` : ''}${items.join(', ')}`, '', '  '))
  }
  if (key === 'languages')
    return wrap(sheet.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', '), '', '')
  if (key === 'interests') return wrap(sheet.interests.join(', '), '', '')
  if (key === 'projects') return points(sheet.projects.map(({ name, what }) => `${name}: ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [right(role.company, role.dates), role.title, ...points(role.bullets)])
  }
  if (key === 'contact') return []
  return sheet[key].flatMap(({ name, issuer, date }) =>
    wrap([name, issuer].filter(Boolean).join(', ') + (date ? ` (${date})` : ''), '', '  '),
  )
}

export function drawTypewriter(sheet: Sheet): string {
  const middle = (text: string) => `${' '.repeat(Math.max(0, Math.floor((width - text.length) / 2)))}${text}`
  return [
    middle(sheet.name),
    ...(sheet.label ? [middle(sheet.label)] : []),
    ...[sheet.place, ...sheet.links.map(({ text }) => text)].filter(Boolean).map(middle),
    ...sheet.order.flatMap((key) => [
      '',
      sheet.headings[key],
      '='.repeat(sheet.headings[key].length),
      ...section(sheet, key),
    ]),
  ].join('\n')
}
