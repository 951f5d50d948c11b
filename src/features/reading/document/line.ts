// The engine's own view of a document: lines in reading order, each with its typography and the place of each character.
import type { Box, SourceDocument } from '#features/profiles/contract.ts'

/** Half-open range of offsets inside the line's text with one look. */
export interface StyleRun {
  start: number
  end: number
  bold: boolean
  italic: boolean
  /** Points; 0 when unknown. */
  size: number
  /** 0xRRGGBB of the fill, when known. */
  color?: number
}

/** A line as an extractor delivers it. `\t` in `text` marks a wide gap: a column or a tab stop. */
export interface DraftLine {
  text: string
  page: number
  box?: Box
  runs?: StyleRun[]
  /** Left and right edge of each UTF-16 unit of `text`, in points. */
  edges?: Float32Array
  /** 1–6 where the format itself says "heading"; 0 where it says "title". */
  level?: number
  /** The format itself says "list item". */
  listItem?: boolean
  /** Empty space above in line heights; undefined at the top of a region. */
  gap?: number
  /** Lines of different regions (columns, text boxes, headers) never continue one another. */
  region?: number
  hidden?: boolean
  /** Page header or footer ("Page 2 of 3", a name repeated on every page): not part of the text's flow. */
  furniture?: boolean
  /** First line of a block that starts near the top of the first page. */
  opens?: boolean
  /** In a text box: beside the flow of the text. */
  aside?: boolean
  /** A whole paragraph of the format, not a line broken by a page's width. */
  whole?: boolean
}

export interface Line extends DraftLine {
  /** Offsets into the document's text. */
  start: number
  end: number
  runs: StyleRun[]
  size: number
  bold: boolean
  italic: boolean
  /** Offset inside `text` where the words begin, behind a bullet. */
  body: number
  bullet: boolean
  region: number
  index: number
  /** How far right lines of its column go that begin where it begins, in points. */
  reach?: number
}

export interface Draft {
  format: SourceDocument['format']
  lines: DraftLine[]
  pages: { number: number; width?: number; height?: number }[]
  links: { url: string; page: number; box?: Box; line?: number; start?: number; end?: number }[]
  layout?: Partial<SourceDocument['layout']>
}

export interface ReadDocument {
  document: SourceDocument
  lines: Line[]
}
