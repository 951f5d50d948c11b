import { AlignmentType, BorderStyle, Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { normaliseDocx } from '../docx/normalise-docx.ts'
import { docxLooks } from '../docx/styles.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { letterLooks, letterSize } from './letter-looks.ts'
import type { LetterSheet } from './to-letter-inputs.ts'

const quiet = '5E5B54'
/** Page sizes in twentieths of a point. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } }

/** A Word file of plain paragraphs in the fonts of the résumé's Word file. */
export async function exportLetterDocx(
  sheet: LetterSheet,
  template: Template,
  options: RenderOptions,
): Promise<Uint8Array> {
  const look = docxLooks[template.id]
  const { centred, margin, rule } = letterLooks[template.id]
  const size = Math.round(letterSize(template) * options.scale * 2.1)
  const accent = (options.accent ?? template.accent).slice(1)
  const alignment = centred ? AlignmentType.CENTER : undefined
  const side = Math.round(margin * 20 * options.margins)
  const line = (text: string, more: object = {}, break_ = false) =>
    new TextRun({ text, ...more, ...(break_ ? { break: 1 } : {}) })
  const block = (texts: string[], after: number, more: object = {}) =>
    new Paragraph({
      spacing: { after: Math.round(after * options.density) },
      children: texts.map((text, i) => line(text, more, i > 0)),
    })
  const contacts = sheet.contacts.flatMap(({ text, href }, i) => [
    ...(i > 0 ? [line('  ·  ', { color: quiet })] : []),
    href
      ? new ExternalHyperlink({ link: href, children: [line(text, { color: quiet })] })
      : line(text, { color: quiet }),
  ])
  const head = [
    ...(sheet.name ? [new Paragraph({ heading: HeadingLevel.TITLE, alignment, children: [line(sheet.name)] })] : []),
    new Paragraph({
      alignment,
      spacing: { after: 420 },
      children: contacts,
      ...(rule === 'none'
        ? {}
        : {
            border: {
              bottom: { style: BorderStyle.SINGLE, size: 4, space: 8, color: rule === 'accent' ? accent : 'CFCBC0' },
            },
          }),
    }),
  ]
  const document = new Document({
    title: sheet.name ? `${sheet.name} – Letter` : 'Letter',
    creator: sheet.name,
    lastModifiedBy: sheet.name,
    styles: {
      default: {
        document: {
          run: { size, font: look.text, color: '1B1A17', language: { value: 'en-GB' } },
          paragraph: { spacing: { line: Math.round(240 * (0.96 + 0.22 * options.density)) } },
        },
        title: {
          run: {
            size: Math.round(size * (look.boldName ? 2 : 2.3)),
            bold: look.boldName,
            color: '1B1A17',
            font: look.display,
          },
          paragraph: { spacing: { before: 0, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: papers[options.paper], margin: { top: 1300, bottom: 1200, left: side, right: side } },
        },
        children: [
          ...head,
          ...(sheet.date ? [block([sheet.date], 280, { color: quiet })] : []),
          ...(sheet.to.length ? [block(sheet.to, 360)] : []),
          ...(sheet.subject ? [block([sheet.subject], 240, { bold: true })] : []),
          ...sheet.paragraphs.map((lines) => block(lines, 190)),
        ],
      },
    ],
  })
  return normaliseDocx(await Packer.toBuffer(document), options.now)
}
