// Dates in the left cells of borderless tables, work in the right; contact details in the page header.
import { BorderStyle, Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none }
const cell = (percent: number, children: Paragraph[]) =>
  new TableCell({ width: { size: percent, type: WidthType.PERCENTAGE }, borders, children })
const table = (rows: [string, Paragraph[]][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(([left, right]) => new TableRow({ children: [cell(24, [new Paragraph(left)]), cell(76, right)] })),
  })
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } })

function section(sheet: Sheet, key: Sheet['order'][number]): (Paragraph | Table)[] {
  if (key === 'summary') return [new Paragraph(sheet.summary)]
  if (key === 'work') {
    return [
      table(
        sheet.work.map((job) => [
          job.dates,
          [
            bold(job.company),
            new Paragraph([job.title, job.place].filter(Boolean).join(' – ')),
            ...job.bullets.map(bullet),
          ],
        ]),
      ),
    ]
  }
  if (key === 'education') {
    return [
      table(
        sheet.education.map((school) => [
          school.dates,
          [
            bold([school.school, school.place].filter(Boolean).join(', ')),
            new Paragraph([school.degree, school.score].filter(Boolean).join(' – ')),
          ],
        ]),
      ),
    ]
  }
  if (key === 'skills') {
    const isFlat = sheet.skills.every(({ name }) => name === '')
    if (isFlat) return sheet.skills.flatMap(({ items }) => items.map(bullet))
    return [table(sheet.skills.map(({ name, items }) => [name, [new Paragraph(items.join(', '))]]))]
  }
  if (key === 'languages') return [table(sheet.languages.map(({ name, level }) => [name, [new Paragraph(level)]]))]
  if (key === 'interests') return [new Paragraph(sheet.interests.join(', '))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => new Paragraph(`${name} – ${what}`))
  if (key === 'volunteer') {
    return [
      table(
        sheet.volunteer.map((role) => [
          role.dates,
          [bold(role.company), new Paragraph(role.title), ...role.bullets.map(bullet)],
        ]),
      ),
    ]
  }
  if (key === 'contact') return []
  return [
    table(
      sheet[key].map(({ name, issuer, date }) => [date, [new Paragraph([name, issuer].filter(Boolean).join(', '))]]),
    ),
  ]
}

export function drawTable(sheet: Sheet): Promise<Uint8Array> {
  const header = new Header({
    children: [
      new Paragraph({ children: [new TextRun({ text: sheet.name, bold: true, size: 32 })] }),
      new Paragraph([sheet.place, ...sheet.links.map(({ text }) => text)].filter(Boolean).join(' • ')),
    ],
  })
  const children = [
    ...(sheet.label
      ? [new Paragraph({ children: [new TextRun({ text: sheet.label, italics: true, size: 26 })] })]
      : []),
    ...sheet.order.flatMap((key) => [
      new Paragraph({
        spacing: { before: 240, after: 80 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '444444' } },
        children: [new TextRun({ text: sheet.headings[key], bold: true, size: 24 })],
      }),
      ...section(sheet, key),
    ]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] }))
}
