// A minimal Word document around any body.
import { utf8 } from './hostile-file.ts'
import { writeZip, type ZipEntry } from './write-zip.ts'

export const wordSpace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${before}<w:document ${wordSpace}><w:body>${body}</w:body></w:document>`

const types: ZipEntry = {
  name: '[Content_Types].xml',
  data: utf8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
}
const relations: ZipEntry = {
  name: '_rels/.rels',
  data: utf8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
}

/** The parts of a document; `xml` replaces the main part when it is bytes. */
export function docxParts(xml: string | Uint8Array, more: ZipEntry[] = []): ZipEntry[] {
  return [types, relations, { name: 'word/document.xml', data: typeof xml === 'string' ? utf8(xml) : xml }, ...more]
}
export const docx = (xml: string | Uint8Array, more: ZipEntry[] = []): Uint8Array => writeZip(docxParts(xml, more))
