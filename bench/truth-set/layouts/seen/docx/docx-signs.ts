// Word with bullets typed as signs and tabs ("§", "o", "·" as symbol fonts leave them), soft hyphens inside long words.
import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { Sheet } from '../../../sheet.ts'

const signs = ['§', 'o', '·', '¤', '*', '\uf0b7', '►']
const line = (text = '', bold = false) =>
  new Paragraph({ children: [new TextRun({ text, bold, font: 'Calibri', size: 21 })] })
const soften = (text: string) => text.replace(/\p{Ll}{11,}/gu, (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`)
const point = (sign: number, text: string) => line(`${signs[sign % signs.length]}\t${soften(text)}`)

function section(sheet: Sheet, key: Sheet['order'][number]): Paragraph[] {
  if (key === 'summary') return [line(soften(sheet.summary))]
  if (key === 'work') {
    return sheet.work.flatMap((job, at) => [
      line(`${job.title}\t${job.dates}`, true),
      line([job.company, job.place].filter(Boolean).join(', ')),
      ...job.bullets.map((text) => point(at, text)),
    ])
  }
  if (key === 'education') {
    return sheet.education.flatMap(({ degree, school, place, dates, score }) => [
      line(`${degree}\t${dates}`, true),
      line([school, place].filter(Boolean).join(', ') + (score ? ` (${score})` : '')),
    ])
  }
  if (key === 'skills')
    return sheet.skills.map(({ name, items }) => line(`${name ? `${name}: ` : ''}${items.join(', ')}`))
  if (key === 'languages')
    return [line(sheet.languages.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', '))]
  if (key === 'interests') return [line(sheet.interests.join(', '))]
  if (key === 'projects') return sheet.projects.map(({ name, what }) => line(`${name}: ${what}`))
  if (key === 'volunteer') {
    return sheet.volunteer.flatMap((role, at) => [
      line(`${role.title}\t${role.dates}`, true),
      line(role.company),
      ...role.bullets.map((text) => point(at, text)),
    ])
  }
  if (key === 'contact') return []
  return sheet[key].map(({ name, issuer, date }) => line(`${name}, ${issuer}, ${date}`))
}

export function drawSigns(sheet: Sheet): Promise<Uint8Array> {
  const children = [
    new Paragraph({ children: [new TextRun({ text: sheet.name, bold: true, font: 'Calibri', size: 36 })] }),
    ...(sheet.label ? [line(sheet.label)] : []),
    line([sheet.place, ...sheet.links.map(({ text }) => text)].filter(Boolean).join(' ¦ ')),
    ...sheet.order.flatMap((key) => [
      new Paragraph({ children: [new TextRun({ text: sheet.headings[key], bold: true, font: 'Calibri', size: 26 })] }),
      ...section(sheet, key),
    ]),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
