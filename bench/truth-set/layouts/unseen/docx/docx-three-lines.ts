// Three lines per entry: company and place, title, dates in brackets; headings in small coloured capitals with a line above.
import { BorderStyle, Document, Packer, Paragraph, TextRun } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const run = (text: string, more: { bold?: boolean; color?: string } = {}) =>
  new TextRun({ text, font: 'Verdana', size: 18, ...more })
const line = (text: string, more = {}) => new Paragraph({ children: [run(text, more)] })
const dot = (text: string) => new Paragraph({ bullet: { level: 0 }, children: [run(text)] })

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      line([job.company, job.place].filter(Boolean).join(' · '), { bold: true }),
      line(job.title),
      line(`[${job.dates}]`, { color: '777777' }),
      ...job.bullets.map(dot),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      line([school.school, school.place].filter(Boolean).join(' · '), { bold: true }),
      line([school.degree, school.score].filter(Boolean).join(' · ')),
      line(`[${school.dates}]`, { color: '777777' }),
    ])
  }
  if (key === 'skills')
    return sheet.skills.map(({ name, items }) => line(`${name ? `${name} – ` : ''}${items.join(' · ')}`))
  if (key === 'languages') return sheet.languages.map(({ name, level }) => dot(level ? `${name} – ${level}` : name))
  if (key === 'interests') return [line(sheet.interests.join(' · '))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => dot(`${name} – ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      line(role.company, { bold: true }),
      line(role.title),
      line(`[${role.dates}]`),
      ...role.bullets.map(dot),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => dot([name, issuer, date].filter(Boolean).join(' · ')))
}

export function drawThreeLines(sheet: Sheet): Promise<Uint8Array> {
  const children = [
    new Paragraph({ children: [new TextRun({ text: sheet.name, font: 'Verdana', size: 34, color: '0B5394' })] }),
    ...(sheet.label ? [line(sheet.label, { bold: true })] : []),
    line([sheet.place, ...sheet.links.map(({ text }) => text)].filter(Boolean).join(' · ')),
    ...sheet.order.flatMap((key) => [
      new Paragraph({
        spacing: { before: 260 },
        border: { top: { style: BorderStyle.SINGLE, size: 8, color: '0B5394' } },
        children: [
          new TextRun({ text: sheet.headings[key], allCaps: true, font: 'Verdana', size: 18, color: '0B5394' }),
        ],
      }),
      ...section(sheet, key),
    ]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
