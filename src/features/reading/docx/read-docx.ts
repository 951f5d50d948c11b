// A DOCX file → draft document: body, page headers and footers, text boxes, tables.
import type { Draft } from '../document/line.ts'
import { type Damage, startDamage } from '../encoding/mend-text.ts'
import { createLineBuilder } from '../markup/line-builder.ts'
import { ReadingError } from '../reading-error.ts'
import type { ReadingLimits } from '../reading-limits.ts'
import { openZip, type Zip } from '../zip/open-zip.ts'
import { type DocxState, inRegion, readBlocks } from './read-body.ts'
import { readStyles } from './read-styles.ts'
import { child, children, parseXml, type XmlNode } from './xml-tree.ts'

/** Throws ReadingError: corrupt, encrypted, zip_bomb, no_text, too_much_text, too_many_pages. */
export function readDocx(bytes: Uint8Array, limits: ReadingLimits): Draft {
  const zip = openZip(bytes, limits)
  const main = findMainPart(zip)
  const source = main && zip.read(main)
  if (!main || !source) throw new ReadingError('corrupt')
  const damage = startDamage()
  const body = child(child(parseXml(source, damage), 'w:document'), 'w:body')
  if (!body) throw new ReadingError('corrupt')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = zip.read(`${folder}styles.xml`)
  const state: DocxState = {
    builder: createLineBuilder(),
    styles: readStyles(styles && parseXml(styles)),
    links: readRelations(zip, main),
    page: 1,
    region: 0,
    regions: 0,
    tables: 0,
    textBoxes: 0,
    images: 0,
    fonts: new Set(),
    pendingBoxes: [],
    inBox: false,
  }
  const headers = readMargins(state, zip, folder, 'header', damage)
  readBlocks(state, body.children)
  const footers = readMargins(state, zip, folder, 'footer', damage)
  const { lines, links } = state.builder
  const letters = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (letters > limits.maxCharacters) throw new ReadingError('too_much_text')
  if (letters < 20) throw new ReadingError(state.images > 0 ? 'no_text' : 'empty')
  if (state.page > limits.maxPages) throw new ReadingError('too_many_pages')
  return {
    format: 'docx',
    lines: lines.map((line) => (isInvisible(line.runs ?? []) ? { ...line, hidden: true } : line)),
    pages: Array.from({ length: state.page }, (_, index) => ({ number: index + 1 })),
    links,
    layout: {
      columns: countColumns(body),
      tables: state.tables,
      textBoxes: state.textBoxes,
      images: state.images,
      fonts: [...state.fonts],
      headerText: headers || footers,
      ...(damage.count > 0 && { damage }),
    },
  }
}

function findMainPart(zip: Zip): string | undefined {
  if (zip.names.includes('word/document.xml')) return 'word/document.xml'
  return zip.names.find((name) => /^word\/document\d*\.xml$/.test(name))
}

function readRelations(zip: Zip, part: string): Map<string, string> {
  const source = zip.read(part.replace(/([^/]+)$/, '_rels/$1.rels'))
  if (!source) return new Map()
  const list = children(child(parseXml(source), 'Relationships'), 'Relationship')
  return new Map(
    list
      .filter((relation) => relation.attributes.Type?.endsWith('/hyperlink'))
      .map((relation) => [relation.attributes.Id ?? '', relation.attributes.Target ?? '']),
  )
}

function readMargins(state: DocxState, zip: Zip, folder: string, kind: 'header' | 'footer', damage: Damage): boolean {
  const before = state.builder.lines.length
  const page = state.page
  const seen = new Set<string>()
  for (const name of zip.names.filter((part) => part.startsWith(`${folder}${kind}`) && part.endsWith('.xml')).sort()) {
    const source = zip.read(name)
    const root = source && child(parseXml(source, damage), kind === 'header' ? 'w:hdr' : 'w:ftr')
    if (!root || seen.has(textOf(root))) continue
    seen.add(textOf(root))
    const links = state.links
    state.links = readRelations(zip, name)
    state.page = 1
    inRegion(state, () => readBlocks(state, root.children))
    state.links = links
    state.page = page
  }
  return state.builder.lines.length > before
}

const textOf = (node: XmlNode): string => node.text + node.children.map(textOf).join('')

function countColumns(body: XmlNode): number {
  const sections = [
    ...children(body, 'w:sectPr'),
    ...children(body, 'w:p').map((p) => child(child(p, 'w:pPr'), 'w:sectPr')),
  ]
  return Math.max(1, ...sections.map((section) => Number(child(section, 'w:cols')?.attributes['w:num'] ?? 1) || 1))
}

const isInvisible = (runs: { size: number; color?: number }[]): boolean =>
  runs.length > 0 && runs.every((run) => run.color === 0xffffff || (run.size > 0 && run.size <= 1))
