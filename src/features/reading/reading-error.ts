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

/** The same codes in the words of one kind of file: what it is, and the way out of the program it comes from. */
export const sayOf = {
  rtf: 'This is a rich-text document (.rtf). Open it in Word, Pages or LibreOffice, save it as .docx or PDF, and upload that file.',
  openDocument:
    'This is an OpenDocument text (.odt). Open it in LibreOffice or Word, save it as .docx or PDF, and upload that file.',
  pages: 'This is a Pages document. Open it in Pages, choose File, Export To, PDF or Word, and upload that file.',
  wordXml: 'This is a Word document saved as XML. Open it in Word, save it as .docx or PDF, and upload that file.',
  mail: 'This is an e-mail message. Save the résumé that is attached to it, and upload that file.',
  archive: 'This is a ZIP archive. Unpack it and upload the résumé that is inside, as PDF or .docx.',
  linkedInPart:
    'This LinkedIn archive has no profile in it. Ask LinkedIn for the archive again with “Profile” and “Positions” chosen, or upload the PDF that LinkedIn makes of your profile.',
  shortcut:
    'This file is only a link to a document, not the document. Open the link, download the document as .docx or PDF, and upload that file.',
  webArchive: 'This is a saved web page (.mht). Open it in a browser, print it to PDF, and upload that file.',
  waitPage:
    'This PDF is a form that only Adobe Reader can show: other programs see a page that says “Please wait”. Open it in Adobe Reader, print it to a new PDF, and upload that one.',
  noLetters:
    'There is no text in this document: its pages are empty, or its letters are drawn as shapes. Export it again with its text kept as text, and upload that file.',
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
