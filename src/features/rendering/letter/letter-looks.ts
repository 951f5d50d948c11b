import type { TemplateId } from '../render-options.ts'

/** How a template's letter opens: the same name and rules as its résumé, a measure that suits running text. */
export type LetterLook = {
  /** Size of the name in units of the text size, as in the résumé. */
  name: number
  display: boolean
  bold: boolean
  caps: boolean
  centred: boolean
  /** Under the head. */
  rule: 'none' | 'hair' | 'accent'
  /** A tinted edge of the sheet, in points. */
  band: number
  tracking: number
  /** Left and right margin in points. */
  margin: number
}

const look = (more: Partial<LetterLook> & Pick<LetterLook, 'name'>): LetterLook => ({
  display: false,
  bold: false,
  caps: false,
  centred: false,
  rule: 'none',
  band: 0,
  tracking: 0,
  margin: 78,
  ...more,
})

export const letterLooks: Record<TemplateId, LetterLook> = {
  plain: look({ name: 2.2, bold: true, rule: 'accent' }),
  meridian: look({ name: 3.9, display: true, tracking: -0.012, rule: 'hair' }),
  folio: look({ name: 2.35, caps: true, centred: true, tracking: 0.06, margin: 92 }),
  margin: look({ name: 2.7, tracking: -0.01, margin: 96 }),
  ledger: look({ name: 2.5, bold: true, tracking: -0.022, rule: 'accent' }),
  brief: look({ name: 2.15, bold: true, rule: 'hair', margin: 66 }),
  aside: look({ name: 3.3, display: true, tracking: -0.012, rule: 'hair' }),
  spine: look({ name: 2.6, bold: true, tracking: -0.018, band: 26, margin: 88 }),
}

/** Letters are read as prose: set a little larger than the résumé, and never below 10.8 points. */
export const letterSize = (template: { size: number }): number => Math.max(10.8, template.size * 1.06)
