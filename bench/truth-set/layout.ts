// What a layout is: one way to draw a sheet with one tool.
import type { Sheet } from './sheet.ts'

/** Fields a layout leaves out, which therefore cannot be read from it. */
export type Omitted = 'jobPlace' | 'bullets' | 'languages' | 'label' | 'summary' | 'degree' | 'skills'

export interface Layout {
  /** `tool-look`, e.g. `typst-sidebar-left`. */
  id: string
  tool: 'typst' | 'latex' | 'html' | 'docx' | 'text'
  extension: 'pdf' | 'docx' | 'txt' | 'md' | 'tex'
  omits?: Omitted[]
  /** Source text for Typst, LaTeX, HTML and text; the finished file for DOCX. Typst sources read `sys.inputs.sheet`. */
  draw(sheet: Sheet): string | Promise<Uint8Array>
}
