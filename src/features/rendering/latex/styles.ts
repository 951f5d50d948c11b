// How each template looks in LaTeX: plain-installation fonts, the same order and weight of things.
import type { TemplateId } from '../render-options.ts'

export type LatexStyle = {
  /** Lines that choose the text font under pdfLaTeX. */
  fonts: string
  /** What the name looks like; the name follows in braces. */
  name: string
  headingStyle: 'rule' | 'caps-rule' | 'small-caps' | 'side' | 'accent'
  centred: boolean
  /** Where the dates stand. */
  dates: 'right' | 'left'
}

const helvetica = '\\usepackage[scaled=.9]{helvet}\\renewcommand{\\familydefault}{\\sfdefault}'
const palatino = '\\usepackage{mathpazo}'
const times = '\\usepackage{mathptmx}'
const charter = '\\usepackage{charter}'

export const latexStyles: Record<TemplateId, LatexStyle> = {
  plain: { fonts: helvetica, name: '\\bfseries\\LARGE', headingStyle: 'rule', centred: false, dates: 'right' },
  meridian: {
    fonts: helvetica,
    name: '\\fontfamily{ppl}\\fontsize{30}{34}\\selectfont',
    headingStyle: 'rule',
    centred: false,
    dates: 'right',
  },
  folio: { fonts: palatino, name: '\\scshape\\Huge', headingStyle: 'small-caps', centred: true, dates: 'right' },
  margin: { fonts: charter, name: '\\Huge', headingStyle: 'side', centred: false, dates: 'right' },
  ledger: { fonts: helvetica, name: '\\bfseries\\Huge', headingStyle: 'accent', centred: false, dates: 'left' },
  brief: { fonts: times, name: '\\bfseries\\LARGE', headingStyle: 'caps-rule', centred: false, dates: 'right' },
  aside: { fonts: charter, name: '\\Huge', headingStyle: 'accent', centred: false, dates: 'right' },
  spine: { fonts: helvetica, name: '\\bfseries\\Huge', headingStyle: 'accent', centred: false, dates: 'right' },
}
