// A word processor's plain résumé: real headings and lists, dates at a right tab stop.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx'
import type { Sheet } from '../../../sheet.ts'

const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
const dated = (left: TextRun[], right: string) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [...left, new TextRun({ children: [new Tab(), right] })],
  })

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [new Paragraph(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      dated([new TextRun({ text: job.title, bold: true })], job.dates),
      new Paragraph({
        children: [new TextRun({ text: [job.company, job.place].filter(Boolean).join(', '), italics: true })],
      }),
      ...job.bullets.map(bullet),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      dated([new TextRun({ text: school.degree, bold: true })], school.dates),
      new Paragraph([school.school, school.place].filter(Boolean).join(', ')),
      ...(school.score ? [new Paragraph(school.score)] : []),
    ])
  }
  if (key === 'skills') {
    return sheet.skills.map(({ name, items }) =>
      name ? new Paragraph(`${name}: ${items.join(', ')}`) : new Paragraph(items.join(', ')),
    )
  }
  if (key === 'languages') return sheet.languages.map(({ name, level }) => bullet(level ? `${name} – ${level}` : name))
  if (key === 'interests') return [new Paragraph(sheet.interests.join(', '))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => bullet(`${name}: ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      dated([new TextRun({ text: `${role.title}, ${role.company}`, bold: true })], role.dates),
      ...role.bullets.map(bullet),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => bullet([name, issuer, date].filter(Boolean).join(', ')))
}

export function drawPlain(sheet: Sheet): Promise<Uint8Array> {
  const contact = sheet.links.flatMap((link) => [
    new TextRun(' | '),
    new ExternalHyperlink({ link: link.url, children: [new TextRun({ text: link.text, style: 'Hyperlink' })] }),
  ])
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, text: sheet.name }),
    ...(sheet.label ? [new Paragraph({ alignment: AlignmentType.CENTER, text: sheet.label })] : []),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: sheet.place ? [new TextRun(sheet.place), ...contact] : contact.slice(1),
    }),
    ...sheet.order.flatMap((key) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: sheet.headings[key] }),
      ...section(sheet, key),
    ]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
