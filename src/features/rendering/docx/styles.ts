import type { TemplateId } from '../render-options.ts'

/** Word fonts that every reader has, near the template's own. Sizes in half points are made from the template's size. */
export type DocxLook = { text: string; display: string; centred: boolean; headingRule: boolean; headingCaps: boolean }

export const docxLooks: Record<TemplateId, DocxLook> = {
  plain: { text: 'Calibri', display: 'Calibri', centred: false, headingRule: true, headingCaps: false },
  meridian: { text: 'Calibri', display: 'Georgia', centred: false, headingRule: true, headingCaps: false },
}
