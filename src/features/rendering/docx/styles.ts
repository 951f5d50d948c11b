import type { TemplateId } from '../render-options.ts'

/** Word fonts that every reader has, near the template's own. */
export type DocxLook = {
  text: string
  display: string
  centred: boolean
  headingRule: boolean
  headingCaps: boolean
  boldName: boolean
}

const look = (text: string, display: string, more: Partial<DocxLook> = {}): DocxLook => ({
  text,
  display,
  centred: false,
  headingRule: false,
  headingCaps: false,
  boldName: false,
  ...more,
})

export const docxLooks: Record<TemplateId, DocxLook> = {
  plain: look('Calibri', 'Calibri', { headingRule: true, boldName: true }),
  meridian: look('Calibri', 'Georgia', { headingRule: true }),
  folio: look('Garamond', 'Garamond', { centred: true }),
  margin: look('Cambria', 'Calibri'),
  ledger: look('Arial', 'Arial', { headingRule: true, boldName: true }),
  brief: look('Times New Roman', 'Times New Roman', { headingRule: true, headingCaps: true, boldName: true }),
  aside: look('Calibri', 'Cambria'),
  spine: look('Arial', 'Arial', { boldName: true }),
}
