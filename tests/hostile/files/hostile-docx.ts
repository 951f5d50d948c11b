// Word documents by their parts.
import { type HostileFile, plainResume, utf8 } from './hostile-file.ts'
import { documentXml, docx, paragraph } from './write-docx.ts'

/** The honest résumé as the body of a document. */
export const resumeBody = plainResume
  .split('\n')
  .map((line) => paragraph(line))
  .join('')
export const honestDocx = (): Uint8Array => docx(documentXml(resumeBody))
export const docxOf = (name: string, make: () => Uint8Array, ends: HostileFile['ends']): HostileFile => ({
  name: `docx: ${name}`,
  fileName: 'resume.docx',
  make,
  ends,
})
export const part = (name: string, text: string) => ({ name, data: utf8(text) })
