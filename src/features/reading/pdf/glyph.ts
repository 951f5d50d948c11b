// One drawn character of a PDF page, in points from the page's top left corner.

/** The look and identity of the text object a glyph belongs to. */
export interface GlyphStyle {
  size: number
  bold: boolean
  italic: boolean
  font: string
  color: number
  /** Fill and stroke are both off, or fully transparent. */
  invisible: boolean
  /** Baseline is not horizontal. */
  turned: boolean
  /** A font that draws pictures, not letters. */
  icons: boolean
}

export interface Glyph {
  /** One character after normalisation; more for ligatures. */
  text: string
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  style: GlyphStyle
  /** A space or a line end stood before this glyph in the content stream. */
  spaced: boolean
  /** That space is a character of the file, not only a gap. */
  typed: boolean
}
