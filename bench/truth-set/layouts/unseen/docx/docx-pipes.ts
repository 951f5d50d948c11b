// One line per entry: "Title | Company | Place | dates"; contact details in the page header only; arrows as typed bullets.
import { Document, Header, Packer, Paragraph, ShadingType, TextRun } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const line = (text: string) => new Paragraph({ children: [new TextRun({ text, font: 'Calibri' })] })
const strong = (text: string) =>
  new Paragraph({ spacing: { before: 120 }, children: [new TextRun({ text, bold: true, font: 'Calibri' })] })
const arrow = (text: string) =>
  new Paragraph({
    indent: { left: 300, hanging: 200 },
    children: [new TextRun({ text: `➢ ${text}`, font: 'Calibri' })],
  })
const join = (...parts: string[]) => parts.filter(Boolean).join(' | ')

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      strong(join(job.title, job.company, job.place, job.dates)),
      ...job.bullets.map(arrow),
    ])
  }
  if (key === 'education') {
    return sheet.education.map((school) =>
      line(join(school.degree, school.school, school.place, school.dates, school.score)),
    )
  }
  if (key === 'skills')
    return sheet.skills.map(({ name, items }) => line(`${name ? `${name}: ` : ''}${items.join(' | ')}`))
  if (key === 'languages')
    return [line(sheet.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(' | '))]
  if (key === 'interests') return [line(join(...sheet.interests))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => line(join(name, what)))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      strong(join(role.title, role.company, role.dates)),
      ...role.bullets.map(arrow),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => line(join(name, issuer, date)))
}

export function drawPipes(sheet: Sheet): Promise<Uint8Array> {
  const header = new Header({ children: [line(join(...sheet.links.map(({ text }) => text), sheet.place))] })
  const children = [
    new Paragraph({ children: [new TextRun({ text: sheet.name, bold: true, size: 40, font: 'Calibri' })] }),
    ...(sheet.label ? [line(sheet.label)] : []),
    ...sheet.order.flatMap((key) => [
      new Paragraph({
        spacing: { before: 240 },
        shading: { type: ShadingType.CLEAR, fill: 'DDE6F0' },
        children: [new TextRun({ text: sheet.headings[key], bold: true, smallCaps: true, font: 'Calibri' })],
      }),
      ...section(sheet, key),
    ]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ headers: { default: header }, children }] }))
}
