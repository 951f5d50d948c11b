// Two newspaper columns below a full-width head; contact details parted by tabs; dates above each entry.
import { Document, HeadingLevel, Packer, Paragraph, SectionType, TextRun } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const line = (text: string) => new Paragraph({ text })
const square = (text: string) => line(`▪ ${text}`)

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      line(job.dates),
      new Paragraph({ children: [new TextRun({ text: `${job.title} – ${job.company}`, bold: true })] }),
      ...(job.place ? [line(job.place)] : []),
      ...job.bullets.map(square),
      line(''),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap((school) => [
      line(school.dates),
      new Paragraph({ children: [new TextRun({ text: `${school.degree} – ${school.school}`, bold: true })] }),
      ...(school.place ? [line(school.place)] : []),
      ...(school.score ? [line(school.score)] : []),
      line(''),
    ])
  }
  if (key === 'skills') {
    return sheet.skills.flatMap(({ name, items }) => [
      ...(name ? [new Paragraph({ children: [new TextRun({ text: name, bold: true })] })] : []),
      ...items.map(square),
    ])
  }
  if (key === 'languages') return sheet.languages.map(({ name, level }) => line(level ? `${name}\t${level}` : name))
  if (key === 'interests') return sheet.interests.map(square)
  if (key === 'projects') return sheet.projects.map(({ name, what }) => line(`${name} – ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      line(role.dates),
      line(`${role.title} – ${role.company}`),
      ...role.bullets.map(square),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => line([name, issuer, date].filter(Boolean).join(', ')))
}

export function drawColumns(sheet: Sheet): Promise<Uint8Array> {
  const head = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: sheet.name }),
    ...(sheet.label ? [new Paragraph({ heading: HeadingLevel.HEADING_3, text: sheet.label })] : []),
    line([...sheet.links.map(({ text }) => text), sheet.place].filter(Boolean).join('\t')),
  ]
  const body = sheet.order.flatMap((key) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: sheet.headings[key] }),
    ...section(sheet, key),
  ])
  return Packer.toBuffer(
    new Document({
      sections: [
        { children: head },
        { properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 500 } }, children: body },
      ],
    }),
  )
}
