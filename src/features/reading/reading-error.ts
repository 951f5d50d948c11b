// Why a file could not be read. Every message is shown to the person as it stands: what is wrong, what to do next.

const messages = {
  wrong_type:
    'We cannot read this kind of file. Please upload your résumé as PDF, DOCX, TXT, Markdown, LaTeX, JSON Resume, RenderCV or a LinkedIn export.',
  old_word:
    'This is a document from an old version of Word (.doc). Open it in Word, LibreOffice or Google Docs, save it as .docx or PDF, and upload that file.',
  other_office:
    'This is a document in RTF, OpenDocument or Pages format. Open it in your word processor, save it as .docx or PDF, and upload that file.',
  picture:
    'This file is a picture, so there is no text in it to read. Please upload the document the picture was made from, or save it as a PDF with real text.',
  spreadsheet: 'This is a spreadsheet or a presentation, not a résumé. Please upload your résumé as PDF or .docx.',
  empty: 'This file is empty. Please check that the upload was complete and try again.',
  too_large: 'This file is too large. Please upload a résumé of at most 10 MB, for example without large pictures.',
  too_much_text: 'This file holds far more text than a résumé. Please upload only your résumé.',
  too_many_pages: 'This document has too many pages. Please upload a résumé of at most 50 pages.',
  encrypted: 'This file is protected by a password. Open it, save a copy without the password, and upload the copy.',
  corrupt:
    'This file is damaged and cannot be opened. Please save it again from the program it was made in and upload the new file.',
  no_text:
    'This document has no text we can read; it looks like a scan or a picture. Please upload a version with real text, for example the file the PDF was exported from.',
  zip_bomb:
    'This file unpacks to far more data than a résumé needs, so we stopped. Please save it again as PDF and upload that.',
  not_a_resume:
    'This file is well formed but holds no résumé data we know. Please upload a JSON Resume, Reactive Resume or RenderCV file, or your résumé as PDF or .docx.',
  timeout:
    'Reading this file took too long, so we stopped. Please save it again as a simpler PDF or .docx and try once more.',
  out_of_memory:
    'Reading this file needed too much memory, so we stopped. Please save it again as a simpler PDF or .docx and try once more.',
  cancelled: 'Reading was cancelled.',
} as const

export type ReadingErrorCode = keyof typeof messages
export const readingErrorCodes = Object.keys(messages) as ReadingErrorCode[]

export class ReadingError extends Error {
  readonly code: ReadingErrorCode
  constructor(code: ReadingErrorCode, message?: string) {
    super(message ?? messages[code])
    this.name = 'ReadingError'
    this.code = code
  }
}
