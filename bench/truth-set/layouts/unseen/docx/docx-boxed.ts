// Headings in shaded one-cell tables; dates, a tab, then company; title in italics below; stars as typed bullets.
import { Document, Packer, Paragraph, ShadingType, Tab, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const line = (text: string) => new Paragraph({ children: [new TextRun({ text, font: 'Arial', size: 20 })] })
const star = (text: string) => line(`* ${text}`)
const dated = (dates: string, text: string) =>
  new Paragraph({
    spacing: { before: 140 },
    tabStops: [{ type: 'left', position: 2600 }],
    children: [
      new TextRun({ text: dates, font: 'Arial', size: 20 }),
      new TextRun({ children: [new Tab(), text], bold: true, font: 'Arial', size: 20 }),
    ],
  })
const slanted = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, italics: true, font: 'Arial', size: 20 })] })
const boxed = (text: string) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        children: [
          new TableCell({
            shading: { type: ShadingType.CLEAR, fill: 'D9D9D9' },
            children: [new Paragraph({ children: [new TextRun({ text, bold: true, font: 'Arial', size: 22 })] })],
          }),
        ],
      }),
    ],
  })

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      dated(job.dates, [job.company, job.place].filter(Boolean).join(', ')),
      slanted(job.title),
      ...job.bullets.map(star),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      dated(school.dates, [school.school, school.place].filter(Boolean).join(', ')),
      slanted(school.degree),
      ...(school.score ? [line(school.score)] : []),
    ])
  }
  if (key === 'skills')
    return sheet.skills.map(({ name, items }) => star(`${name ? `${name}: ` : ''}${items.join(', ')}`))
  if (key === 'languages') return sheet.languages.map(({ name, level }) => star(level ? `${name}, ${level}` : name))
  if (key === 'interests') return sheet.interests.map(star)
  if (key === 'projects') return sheet.projects.map(({ name, what }) => star(`${name}: ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      dated(role.dates, role.company),
      slanted(role.title),
      ...role.bullets.map(star),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => dated(date, [name, issuer].filter(Boolean).join(', ')))
}

export function drawBoxed(sheet: Sheet): Promise<Uint8Array> {
  const children = [
    new Paragraph({
      alignment: 'right',
      children: [new TextRun({ text: sheet.name, bold: true, font: 'Arial', size: 36 })],
    }),
    ...[sheet.label, sheet.place, ...sheet.links.map(({ text }) => text)]
      .filter(Boolean)
      .map((text) => new Paragraph({ alignment: 'right', children: [new TextRun({ text, font: 'Arial', size: 20 })] })),
    ...sheet.order.flatMap((key) => [line(''), boxed(sheet.headings[key]), ...section(sheet, key)]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
