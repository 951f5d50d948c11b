// Typed by hand without styles: capitals for headings, hyphens for bullets, spaces and tabs for everything else.
import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const line = (text = '') => new Paragraph({ children: [new TextRun({ text, font: 'Times New Roman', size: 22 })] })
const strong = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, bold: true, font: 'Times New Roman', size: 22 })] })
const dash = (text: string) => line(`- ${text}`)

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(sheet.summary)]
  if (key === 'work') {
    return sheet.work.flatMap((job) => [
      strong(job.company + (job.place ? `, ${job.place}` : '')),
      line(`${job.title}  (${job.dates})`),
      ...job.bullets.map(dash),
      line(),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap(({ degree, school, place, dates, score }) => [
      strong(school + (place ? `, ${place}` : '')),
      line(`${degree}  (${dates})${score ? `, ${score}` : ''}`),
      line(),
    ])
  }
  if (key === 'skills')
    return sheet.skills.map(({ name, items }) => line(`${name ? `${name}: ` : ''}${items.join('; ')}`))
  if (key === 'languages')
    return [line(sheet.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', '))]
  if (key === 'interests') return [line(sheet.interests.join(', '))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => dash(`${name}. ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role) => [
      strong(role.company),
      line(`${role.title}  (${role.dates})`),
      ...role.bullets.map(dash),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => dash(`${name}, ${issuer} (${date})`))
}

export function drawTyped(sheet: Sheet): Promise<Uint8Array> {
  const contact = [sheet.place && line(sheet.place), ...sheet.links.map(({ text }) => line(text))].filter(
    (item) => item !== '',
  )
  const children = [
    strong(sheet.name.toUpperCase()),
    ...contact,
    ...(sheet.label ? [line(), line(sheet.label)] : []),
    ...sheet.order.flatMap((key) => [line(), strong(sheet.headings[key].toUpperCase()), ...section(sheet, key)]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
