// What the drawn page holds that parsers lose or read in the wrong order.
import type { Measures } from '../measure/measure-resume.ts'
import { findSpacedWords } from '../measure/spaced-words.ts'
import type { Severity } from '../score-report.ts'
import { type FindingDraft, quote } from './draft.ts'

export function layoutFindings({ input: { document } }: Measures): FindingDraft[] {
  const { layout, text } = document
  const found: FindingDraft[] = []
  const add = (
    code: string,
    severity: Severity,
    title: string,
    why: string,
    fix: string,
    spans: FindingDraft['spans'] = [],
  ) => found.push({ code, part: 'compatibility', severity, title, why, fix, spans })
  if (layout.headerText) {
    add(
      'header-text',
      'medium',
      'Some text sits in a page header, footer or box',
      'Many parsers skip those places; name and contact are lost most often.',
      'Move it into the body of the page.',
    )
  }
  if (layout.textBoxes > 0) {
    add(
      'text-boxes',
      'medium',
      `${layout.textBoxes} text ${layout.textBoxes === 1 ? 'box' : 'boxes'}`,
      'Boxes are read out of order, or not at all.',
      'Write the same lines as ordinary paragraphs.',
    )
  }
  if (layout.tables > 0) {
    add(
      'tables',
      'low',
      `${layout.tables} ${layout.tables === 1 ? 'table' : 'tables'}`,
      'Cells are often read row by row, so dates part from their roles.',
      'Use tab stops or plain lines in place of cells.',
    )
  }
  if (layout.columns > 1) {
    add(
      'columns',
      'low',
      `The page has ${layout.columns} columns`,
      'Older systems read straight across and mix the columns.',
      'Use one column for applications through a form; keep this one for people.',
    )
  }
  if (layout.images > 0) {
    add(
      'images',
      'info',
      `${layout.images} ${layout.images === 1 ? 'picture' : 'pictures'}`,
      'Words inside a picture are lost, and so are icons that stand for “phone” or “e-mail”.',
      'Make sure that everything that matters also stands as text.',
    )
  }
  const families = new Set(layout.fonts.map(fontFamily))
  if (families.size > 4) {
    add(
      'fonts',
      'info',
      `${families.size} font families`,
      'More than two or three look restless and raise the chance of signs that cannot be read.',
      'Keep one family for text and one for headings.',
    )
  }
  const icons = [...text.matchAll(/[\ue000-\uf8ff\ufffd]/g)]
  if (icons.length > 0) {
    add(
      'icon-signs',
      'low',
      `${icons.length} ${icons.length === 1 ? 'sign comes' : 'signs come'} out empty`,
      'They are icons from a special font; a machine stores an empty square, sometimes glued to your address.',
      'Replace icons with words.',
      icons.slice(0, 8).map((hit) => ({ start: hit.index, end: hit.index + 1 })),
    )
  }
  const { damage } = layout
  if (damage) {
    add(
      'damaged-text',
      'medium',
      `${damage.count} ${damage.count === 1 ? 'sign is' : 'signs are'} stored in the wrong encoding`,
      `The text of this file was damaged when it was saved or copied. Another machine reads ${damage.examples
        .map(({ was, now }) => `${quote(was, 24)} for ${quote(now, 24)}`)
        .join(', ')}; here it is shown mended.`,
      'Export the file again from the program it was written in, or type the marked words anew.',
      damage.examples.flatMap(({ now }) => findWord(text, now)),
    )
  }
  const spaced = findSpacedWords(text)
  if (spaced.length > 0) {
    add(
      'spaced-letters',
      'medium',
      'Words drawn letter by letter',
      'Spaced letters are stored as single letters; a search never finds the word, and a heading is not recognised.',
      'Type the word without spaces and set the spacing in the font settings.',
      spaced.slice(0, 8).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length })),
    )
  }
  return found
}

const findWord = (text: string, word: string): FindingDraft['spans'] => {
  const start = text.indexOf(word)
  return start < 0 ? [] : [{ start, end: start + word.length }]
}

/** `ABCDEF+Calibri-Bold` → `calibri`. */
const fontFamily = (name: string): string =>
  name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(
      /(?:[-,](?:regular|bold|italic|oblique|light|medium|semibold|black|thin|roman|book|it|bd|mt|ps).*|MT|PS|PSMT)$/i,
      '',
    )
    .toLowerCase()
