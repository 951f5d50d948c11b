// Paragraphs, tables and text boxes of a DOCX part → draft lines.
import type { LineBuilder, Look } from '../markup/line-builder.ts'
import { type DocxLook, type DocxStyles, runLook } from './read-styles.ts'
import { child, children, value, type XmlNode } from './xml-tree.ts'

export interface DocxState {
  builder: LineBuilder
  styles: DocxStyles
  links: Map<string, string>
  /** numId of lists that exist. */
  page: number
  region: number
  regions: number
  tables: number
  textBoxes: number
  images: number
  fonts: Set<string>
  pendingBoxes: XmlNode[]
  inBox: boolean
}

export function readBlocks(state: DocxState, nodes: XmlNode[]): void {
  for (const node of nodes) {
    if (node.name === 'w:p') readParagraph(state, node)
    else if (node.name === 'w:tbl') readTable(state, node)
    else if (node.name === 'w:sdt') readBlocks(state, child(node, 'w:sdtContent')?.children ?? [])
    else if (node.name === 'w:customXml' || node.name === 'w:ins' || node.name === 'w:smartTag')
      readBlocks(state, node.children)
  }
}

function readParagraph(state: DocxState, paragraph: XmlNode): void {
  const properties = child(paragraph, 'w:pPr')
  const style = state.styles.byId.get(value(child(properties, 'w:pStyle')) ?? '') ?? {}
  const base: DocxLook = { ...state.styles.defaults, ...style }
  const numbering = child(properties, 'w:numPr')
  const numbered = numbering ? value(child(numbering, 'w:numId')) !== '0' : style.listItem === true
  const outline = value(child(properties, 'w:outlineLvl'))
  const level = outline && Number(outline) < 6 ? Number(outline) + 1 : style.level
  const before = Number(child(properties, 'w:spacing')?.attributes['w:before'] ?? 0)
  const facts = () => ({
    page: state.page,
    region: state.region,
    whole: true,
    ...(state.inBox && { aside: true }),
    ...(level !== undefined && { level }),
    ...(numbered && { listItem: true }),
    ...(before > 60 && { gap: before / 200 }),
  })
  readInline(state, paragraph.children, base, facts)
  state.builder.endLine(facts())
  const boxes = state.pendingBoxes.splice(0)
  for (const box of boxes) {
    const outer = state.inBox
    state.inBox = true
    inRegion(state, () => readBlocks(state, box.children))
    state.inBox = outer
  }
}

export function inRegion(state: DocxState, read: () => void): void {
  const outer = state.region
  state.region = ++state.regions
  read()
  state.region = outer
}

type Facts = () => Parameters<LineBuilder['endLine']>[0]

function readInline(state: DocxState, nodes: XmlNode[], base: DocxLook, facts: Facts): void {
  for (const node of nodes) {
    if (node.name === 'w:r') readRun(state, node, base, facts)
    else if (node.name === 'w:hyperlink') {
      const url = state.links.get(node.attributes['r:id'] ?? '')
      if (url) state.builder.startLink(url)
      readInline(state, node.children, base, facts)
      if (url) state.builder.endLink()
    } else if (node.name === 'w:sdt') readInline(state, child(node, 'w:sdtContent')?.children ?? [], base, facts)
    else if (['w:ins', 'w:smartTag', 'w:fldSimple', 'w:bdo', 'w:dir', 'w:moveTo', 'm:oMath'].includes(node.name))
      readInline(state, node.children, base, facts)
    else if (node.name === 'mc:AlternateContent')
      readInline(state, child(node, 'mc:Choice')?.children ?? [], base, facts)
  }
}

function readRun(state: DocxState, run: XmlNode, base: DocxLook, facts: Facts): void {
  const properties = child(run, 'w:rPr')
  const named = state.styles.byId.get(value(child(properties, 'w:rStyle')) ?? '')
  const own = { ...base, ...(named && withoutLevel(named)), ...runLook(properties) }
  const font = child(properties, 'w:rFonts')?.attributes['w:ascii']
  if (font) state.fonts.add(font)
  const look: Look = {
    bold: own.bold === true,
    italic: own.italic === true,
    size: own.size ?? 0,
    ...(own.color !== undefined && { color: own.color }),
  }
  if (own.hidden) return
  for (const node of run.children) readRunPart(state, node, look, own, facts)
}

const withoutLevel = ({ level: _level, listItem: _listItem, ...look }: DocxLook): DocxLook => look

function readRunPart(state: DocxState, node: XmlNode, look: Look, own: DocxLook, facts: Facts): void {
  if (node.name === 'w:t') state.builder.write(own.caps ? node.text.toLocaleUpperCase() : node.text, look)
  else if (node.name === 'w:tab' || node.name === 'w:ptab') state.builder.write('\t', look)
  else if (node.name === 'w:noBreakHyphen') state.builder.write('-', look)
  else if (node.name === 'w:sym') writeSymbol(state, node, look)
  else if (node.name === 'w:lastRenderedPageBreak') state.page++
  else if (node.name === 'w:br' || node.name === 'w:cr') {
    state.builder.endLine(facts())
  } else if (node.name === 'w:drawing' || node.name === 'w:pict' || node.name === 'w:object') findDrawn(state, node)
  else if (node.name === 'mc:AlternateContent')
    for (const inner of child(node, 'mc:Choice')?.children ?? []) readRunPart(state, inner, look, own, facts)
}

function writeSymbol(state: DocxState, node: XmlNode, look: Look): void {
  const code = Number.parseInt(node.attributes['w:char'] ?? '', 16)
  if (code >= 0xf000 && state.builder.isEmpty()) state.builder.write('• ', look)
}

function findDrawn(state: DocxState, node: XmlNode): void {
  for (const inner of node.children) {
    if (inner.name === 'w:txbxContent') {
      state.textBoxes++
      state.pendingBoxes.push(inner)
    } else {
      if (inner.name === 'pic:pic' || inner.name === 'v:imagedata') state.images++
      if (inner.name !== 'mc:Fallback') findDrawn(state, inner)
    }
  }
}

/** A row whose cells hold one line each is one line with tabs; richer cells are read one after the other. */
function readTable(state: DocxState, table: XmlNode): void {
  state.tables++
  for (const row of rows(table)) {
    const cells = row.children
      .flatMap((node) => (node.name === 'w:sdt' ? (child(node, 'w:sdtContent')?.children ?? []) : [node]))
      .filter((node) => node.name === 'w:tc')
    const full = cells.filter((cell) => hasText(cell))
    if (full.length > 1 && full.every((cell) => isOneLine(cell) && lengthOf(cell) < 160)) readFlatRow(state, full)
    else if (full.length > 1) for (const cell of full) inRegion(state, () => readBlocks(state, cell.children))
    else for (const cell of full) readBlocks(state, cell.children)
  }
}

const rows = (table: XmlNode): XmlNode[] =>
  table.children
    .flatMap((node) => (node.name === 'w:sdt' ? (child(node, 'w:sdtContent')?.children ?? []) : [node]))
    .filter((node) => node.name === 'w:tr')

function readFlatRow(state: DocxState, cells: XmlNode[]): void {
  cells.forEach((cell, index) => {
    if (index > 0) state.builder.write('\t')
    for (const paragraph of children(cell, 'w:p')) {
      const style = state.styles.byId.get(value(child(child(paragraph, 'w:pPr'), 'w:pStyle')) ?? '') ?? {}
      const facts = () => ({ page: state.page, region: state.region, ...(state.inBox && { aside: true }) })
      readInline(state, paragraph.children, { ...state.styles.defaults, ...withoutLevel(style) }, facts)
    }
  })
  state.builder.endLine({ page: state.page, region: state.region, ...(state.inBox && { aside: true }) })
}

function hasText(node: XmlNode): boolean {
  return node.name === 'w:t' ? node.text.trim() !== '' : node.children.some(hasText)
}

const lengthOf = (node: XmlNode): number =>
  node.text.length + node.children.reduce((sum, inner) => sum + lengthOf(inner), 0)

function isOneLine(cell: XmlNode): boolean {
  const filled = cell.children.filter((node) => node.name === 'w:p' && hasText(node))
  const other = cell.children.some((node) => node.name === 'w:tbl' || node.name === 'w:sdt')
  return (
    !other && filled.length === 1 && !contains(filled[0]!, (node) => node.name === 'w:br' || node.name === 'w:numPr')
  )
}

const contains = (node: XmlNode, test: (node: XmlNode) => boolean): boolean =>
  test(node) || node.children.some((inner) => contains(inner, test))
