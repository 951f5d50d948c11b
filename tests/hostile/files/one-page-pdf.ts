// One-page PDFs by their content, and endings several of them share.
import { type HostileFile, plainResume } from './hostile-file.ts'
import { onePage, textContent, writePdf } from './write-pdf.ts'

export const resumeLines = plainResume.split('\n')
/** The honest résumé as page content. */
export const resumeText = textContent(resumeLines)
export type PageOptions = Parameters<typeof onePage>[1]

export const pdfOf = (
  name: string,
  content: () => string,
  ends: HostileFile['ends'],
  options: () => PageOptions = () => ({}),
): HostileFile => ({
  name: `pdf: ${name}`,
  fileName: 'resume.pdf',
  make: () => writePdf({ objects: onePage(content(), options()) }),
  ends,
})
export const strange: HostileFile['ends'] = ['read', 'no_text', 'empty', 'corrupt']
