// How each template looks in LaTeX: plain-installation fonts, the same order and weight of things.
import type { TemplateId } from '../render-options.ts'

export type LatexStyle = {
  /** Lines that choose the text font under pdfLaTeX. */
  fonts: string
  /** What the name looks like; the name follows in braces. */
  name: string
  headingStyle: 'rule' | 'caps-rule' | 'small-caps' | 'side' | 'accent'
  centred: boolean
  /** The narrow column stands on this side; where the package for columns is missing, all is one column. */
  narrow?: 'left' | 'right'
  /** The text font has no serifs. */
  sans: boolean
}

const helvetica = '\\usepackage[scaled=.9]{helvet}\\renewcommand{\\familydefault}{\\sfdefault}'
const palatino = '\\usepackage{mathpazo}'
const times = '\\usepackage{mathptmx}'
const charter = '\\usepackage{charter}\\renewcommand{\\sfdefault}{phv}'

export const latexStyles: Record<TemplateId, LatexStyle> = {
  plain: { fonts: helvetica, name: '\\bfseries\\LARGE', headingStyle: 'rule', centred: false, sans: true },
  meridian: {
    fonts: helvetica,
    name: '\\fontfamily{ppl}\\fontsize{30}{34}\\selectfont',
    headingStyle: 'rule',
    centred: false,
    sans: true,
  },
  folio: { fonts: palatino, name: '\\Huge', headingStyle: 'small-caps', centred: true, sans: false },
  margin: { fonts: charter, name: '\\Huge', headingStyle: 'side', centred: false, sans: false },
  ledger: { fonts: helvetica, name: '\\bfseries\\Huge', headingStyle: 'accent', centred: false, sans: true },
  brief: { fonts: times, name: '\\bfseries\\LARGE', headingStyle: 'caps-rule', centred: false, sans: false },
  aside: { fonts: charter, name: '\\Huge', headingStyle: 'accent', centred: false, sans: false, narrow: 'right' },
  spine: {
    fonts: helvetica,
    name: '\\bfseries\\Huge',
    headingStyle: 'accent',
    centred: false,
    sans: true,
    narrow: 'left',
  },
}
