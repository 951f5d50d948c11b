// The word processor's two-column template: one table of two cells, the narrow one with contact and skills.
import {
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Sheet } from '../../../sheet.ts'

const run = (text: string, more: { bold?: boolean; italics?: boolean; size?: number; break?: number } = {}) =>
  new TextRun({ text, font: 'Georgia', ...more })
const line = (text: string) => new Paragraph({ children: [run(text)] })
const heading = (text: string) =>
  new Paragraph({ spacing: { before: 240, after: 60 }, children: [run(text, { bold: true, size: 26 })] })
const bullet = (text: string) => new Paragraph({ bullet: { level: 0 }, children: [run(text)] })
const narrow = ['skills', 'languages', 'certificates', 'interests']

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      new Paragraph({
        spacing: { before: 120 },
        // One paragraph with line breaks, as many templates have it.
        children: [
          run(job.dates, { italics: true }),
          run(job.title, { bold: true, break: 1 }),
          run([job.company, job.place].filter(Boolean).join(', '), { break: 1 }),
        ],
      }),
      ...job.bullets.map(bullet),
    ])
  }
  if (key === 'education') {
    return sheet.education.map(
      (school) =>
        new Paragraph({
          spacing: { before: 120 },
          children: [
            run(school.dates, { italics: true }),
            run(school.degree, { bold: true, break: 1 }),
            run([school.school, school.place].filter(Boolean).join(', '), { break: 1 }),
            ...(school.score ? [run(school.score, { break: 1 })] : []),
          ],
        }),
    )
  }
  if (key === 'skills') {
    return sheet.skills.flatMap(({ name, items }) => [
      ...(name ? [new Paragraph({ children: [run(name, { bold: true })] })] : []),
      ...items.map(line),
    ])
  }
  if (key === 'languages') return sheet.languages.map(({ name, level }) => line(level ? `${name}: ${level}` : name))
  if (key === 'interests') return sheet.interests.map(line)
  if (key === 'projects')
    return sheet.projects.flatMap(({ name, what }) => [
      new Paragraph({ children: [run(name, { bold: true })] }),
      line(what),
    ])
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      new Paragraph({
        children: [
          run(role.dates, { italics: true }),
          run(role.title, { bold: true, break: 1 }),
          run(role.company, { break: 1 }),
        ],
      }),
      ...role.bullets.map(bullet),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => line([name, issuer, date].filter(Boolean).join(', ')))
}

export function drawTwoCells(sheet: Sheet): Promise<Uint8Array> {
  const part = (keys: Sheet['order']) => keys.flatMap((key) => [heading(sheet.headings[key]), ...section(sheet, key)])
  const left = [
    heading(sheet.headings.contact),
    ...sheet.links.map(({ text }) => line(text)),
    ...(sheet.place ? [line(sheet.place)] : []),
    ...part(sheet.order.filter((key) => narrow.includes(key))),
  ]
  const right = [
    new Paragraph({ children: [run(sheet.name, { bold: true, size: 44 })] }),
    ...(sheet.label ? [line(sheet.label)] : []),
    ...part(sheet.order.filter((key) => !narrow.includes(key))),
  ]
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
  const borders = { top: none, bottom: none, left: none, right: none }
  const width = (size: number) => ({ size, type: WidthType.PERCENTAGE })
  const table = new Table({
    width: width(100),
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width: width(32),
            borders,
            shading: { type: ShadingType.CLEAR, fill: 'EFEAE2' },
            children: left,
          }),
          new TableCell({ width: width(68), borders, children: right }),
        ],
      }),
    ],
  })
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }))
}
