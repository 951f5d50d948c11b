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

const sans = '\\usepackage[scaled=.9]{helvet}\\renewcommand{\\familydefault}{\\sfdefault}'

export const latexStyles: Record<TemplateId, LatexStyle> = {
  plain: { fonts: sans, name: '\\bfseries\\LARGE', headingStyle: 'caps-rule', centred: false, dates: 'right' },
  meridian: {
    fonts: sans,
    name: '\\fontfamily{ppl}\\fontsize{30}{34}\\selectfont',
    headingStyle: 'rule',
    centred: false,
    dates: 'right',
  },
}
