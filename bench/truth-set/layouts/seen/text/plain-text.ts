// Plain text and Markdown, as pasted into a form.
import type { Sheet } from '../../../sheet.ts'

interface Marks {
  name: (text: string) => string
  heading: (text: string) => string
  strong: (text: string) => string
  bullet: string
}

function section(sheet: Sheet, key: Sheet['order'][number], { strong, bullet }: Marks): string[] {
  const points = (lines: string[]) => lines.map((line) => `${bullet} ${line}`)
  if (key === 'summary') return [sheet.summary]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      `${strong(job.title)}, ${job.company}`,
      [job.dates, job.place].filter(Boolean).join(' | '),
      ...points(job.bullets),
      '',
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      `${strong(school.degree)}, ${school.school}`,
      [school.dates, school.place, school.score].filter(Boolean).join(' | '),
      '',
    ])
  }
  if (key === 'skills') return sheet.skills.map(({ name, items }) => `${name ? `${name}: ` : ''}${items.join(', ')}`)
  if (key === 'languages') return points(sheet.languages.map(({ name, level }) => (level ? `${name}: ${level}` : name)))
  if (key === 'interests') return [sheet.interests.join(', ')]
  if (key === 'projects') return points(sheet.projects.map(({ name, what }) => `${name}: ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      `${strong(role.title)}, ${role.company}`,
      role.dates,
      ...points(role.bullets),
    ])
  }
  if (key === 'contact') return []
  return points(sheet[key].map(({ name, issuer, date }) => [name, issuer, date].filter(Boolean).join(', ')))
}

function draw(sheet: Sheet, marks: Marks): string {
  return [
    marks.name(sheet.name),
    sheet.label,
    [sheet.place, ...sheet.links.map(({ text }) => text)].filter(Boolean).join(' | '),
    ...sheet.order.flatMap((key) => ['', marks.heading(sheet.headings[key]), ...section(sheet, key, marks)]),
  ].join('\n')
}

export const drawText = (sheet: Sheet): string =>
  draw(sheet, { name: (text) => text, heading: (text) => text.toUpperCase(), strong: (text) => text, bullet: '*' })

export const drawMarkdown = (sheet: Sheet): string =>
  draw(sheet, {
    name: (text) => `# ${text}`,
    heading: (text) => `## ${text}\n`,
    strong: (text) => `**${text}**`,
    bullet: '-',
  })
