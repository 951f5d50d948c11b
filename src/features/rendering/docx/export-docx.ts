import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { normaliseDocx } from './normalise-docx.ts'
import { type DocxLook, docxLooks } from './styles.ts'

const quiet = '5E5B54'
/** Page sizes and margins in twentieths of a point. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } }

/** Word wants a region; hyphenation and spelling follow it. */
const languageTags = { en: 'en-US', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', pt: 'pt-PT', nl: 'nl-NL', it: 'it-IT' }

type Setting = { look: DocxLook; size: number; gap: number; tab: number; rtl: true | undefined; accent: string }
const run = (
  text: string,
  set: Setting,
  more: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {},
) => new TextRun({ text, rightToLeft: set.rtl, ...more })
const linkRun = (text: string, href: string | undefined, set: Setting): ParagraphChild =>
  href
    ? new ExternalHyperlink({ link: href, children: [run(text, set, { color: quiet })] })
    : run(text, set, { color: quiet })

/** `compact` entries (certificates and the like) have title and issuer on one line. */
function entryParagraphs(entry: SheetEntry, set: Setting, compact: boolean): Paragraph[] {
  const around = [entry.organisation, entry.place].filter(Boolean).join(' · ')
  const beside = compact ? '' : around
  const title: ParagraphChild[] = []
  if (entry.title) title.push(run(entry.title, set, { bold: true }))
  if (compact && around) title.push(run(` · ${around}`, set))
  if (entry.dates) title.push(new TextRun({ children: [new Tab(), entry.dates], color: quiet, rightToLeft: set.rtl }))
  const detailed = entry.paragraphs.length + entry.bullets.length + entry.notes.length > 0
  const plain = (children: ParagraphChild[], keepNext = false) =>
    new Paragraph({ children, keepNext, bidirectional: set.rtl, spacing: { after: set.gap * 0.5 } })
  return [
    ...(title.length > 0
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            children: title,
            bidirectional: set.rtl,
            keepNext: detailed || beside !== '',
            tabStops: [{ type: TabStopType.RIGHT, position: set.tab }],
          }),
        ]
      : []),
    ...(beside ? [plain([run(beside, set)], detailed || entry.link !== undefined)] : []),
    ...(entry.link ? [plain([linkRun(entry.link.text, entry.link.href, set)])] : []),
    ...entry.paragraphs.map((text) => plain([run(text, set)])),
    ...entry.bullets.map(
      (text) =>
        new Paragraph({
          children: [run(text, set)],
          bidirectional: set.rtl,
          numbering: { reference: 'bullets', level: 0 },
          spacing: { after: set.gap * 0.4 },
        }),
    ),
    ...entry.notes.map((note) =>
      plain([...(note.label ? [run(`${note.label}: `, set, { color: quiet })] : []), run(note.text, set)]),
    ),
  ]
}

function sectionParagraphs(section: SheetSection, set: Setting): Paragraph[] {
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: set.rtl,
    keepNext: true,
    alignment: set.look.centred ? AlignmentType.CENTER : undefined,
    border: set.look.headingRule
      ? { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'CFCBC0' } }
      : undefined,
    children: [
      new TextRun({ text: section.heading, allCaps: set.look.headingCaps || undefined, rightToLeft: set.rtl }),
    ],
  })
  const plain = (children: ParagraphChild[]) =>
    new Paragraph({ children, bidirectional: set.rtl, spacing: { after: set.gap * 0.5 } })
  if (section.kind === 'text') return [heading, ...section.paragraphs.map((text) => plain([run(text, set)]))]
  if (section.kind === 'groups')
    return [
      heading,
      ...section.groups.map((group) =>
        plain([
          ...(group.label ? [run(`${group.label}: `, set, { bold: true })] : []),
          run(joinItems(group.items), set),
        ]),
      ),
    ]
  return [heading, ...section.entries.flatMap((entry) => entryParagraphs(entry, set, section.kind === 'lines'))]
}

function headParagraphs(sheet: Sheet, set: Setting): Paragraph[] {
  const alignment = set.look.centred ? AlignmentType.CENTER : undefined
  const contacts = sheet.contacts.flatMap((contact, index) => [
    ...(index > 0 ? [run('  ·  ', set, { color: quiet })] : []),
    linkRun(contact.text, contact.href, set),
  ])
  return [
    ...(sheet.name
      ? [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment,
            bidirectional: set.rtl,
            children: [run(sheet.name, set)],
          }),
        ]
      : []),
    ...(sheet.label
      ? [
          new Paragraph({
            alignment,
            bidirectional: set.rtl,
            children: [run(sheet.label, set, { size: set.size * 1.15 })],
          }),
        ]
      : []),
    ...(contacts.length > 0 ? [new Paragraph({ alignment, bidirectional: set.rtl, children: contacts })] : []),
  ]
}

/** A Word file of paragraphs only: real headings, lists, links and tab stops; no tables, no text boxes. */
export async function exportDocx(sheet: Sheet, template: Template, options: RenderOptions): Promise<Uint8Array> {
  const look = docxLooks[template.id]
  const size = Math.round(template.size * options.scale * 2.1)
  const margin = Math.round(1080 * options.margins)
  const accent = (options.accent ?? template.accent).slice(1)
  const gap = Math.round(100 * options.density)
  const set: Setting = {
    look,
    size,
    gap,
    tab: papers[options.paper].width - margin * 2,
    rtl: sheet.direction === 'rtl' || undefined,
    accent,
  }
  const heading = (at: number, before: number, after: number, color: string, bold: boolean, font?: string) => ({
    run: { size: Math.round(size * at), bold, color, font },
    paragraph: { spacing: { before: Math.round(before * gap), after: Math.round(after * gap) } },
  })
  const document = new Document({
    title: sheet.name,
    creator: sheet.name,
    lastModifiedBy: sheet.name,
    styles: {
      default: {
        document: {
          run: { size, font: look.text, color: '1B1A17', language: { value: languageTags[options.language] } },
          paragraph: {
            spacing: { line: Math.round(240 * (0.86 + 0.2 * options.density)), lineRule: LineRuleType.AUTO },
          },
        },
        title: heading(look.boldName ? 2.2 : 2.6, 0, 0.8, '1B1A17', look.boldName, look.display),
        heading1: heading(1.05, 2.4, 0.8, accent, true),
        heading2: heading(1, 1.2, 0.4, '1B1A17', false),
      },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 260, hanging: 200 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: papers[options.paper], margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        children: [
          ...headParagraphs(sheet, set),
          ...sheet.sections.flatMap((section) => sectionParagraphs(section, set)),
        ],
      },
    ],
  })
  return normaliseDocx(await Packer.toBuffer(document), options.now)
}
