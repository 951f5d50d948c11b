// Word documents whose archive is cut, lying, bursting or not theirs.

import { docxOf, honestDocx, part, resumeBody } from './hostile-docx.ts'
import { type HostileFile, utf8 } from './hostile-file.ts'
import { documentXml, docx, docxParts, paragraph } from './write-docx.ts'
import { writeZip } from './write-zip.ts'

const broken: HostileFile['ends'] = ['corrupt', 'wrong_type', 'empty', 'no_text', 'read']
/** The office container of an encrypted document: compound-file magic and the names of its streams. */
function compound(streamName: string): Uint8Array {
  const bytes = Buffer.alloc(4096)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.write(streamName, 1024, 'utf16le')
  return bytes
}

export const docxArchiveFiles: HostileFile[] = [
  docxOf('honest', honestDocx, ['read']),
  ...[5, 25, 50, 75, 90, 99].map((percent) =>
    docxOf(`cut at ${percent} %`, () => honestDocx().subarray(0, Math.ceil((honestDocx().length * percent) / 100)), [
      'corrupt',
      'wrong_type',
    ]),
  ),
  docxOf('without a directory', () => writeZip(docxParts(documentXml(resumeBody)), { directory: false }), [
    'corrupt',
    'wrong_type',
    'read',
  ]),
  docxOf('junk before the archive', () => Buffer.concat([Buffer.alloc(500, 65), honestDocx()]), broken),
  docxOf('a comment of 64 KB', () => writeZip(docxParts(documentXml(resumeBody)), { comment: 'x'.repeat(65_000) }), [
    'read',
    'corrupt',
  ]),
  docxOf('no main part', () => writeZip(docxParts('').slice(0, 2)), ['corrupt', 'wrong_type']),
  docxOf(
    'main part of another name',
    () => writeZip([...docxParts('').slice(0, 2), part('word/document2.xml', documentXml(resumeBody))]),
    ['corrupt', 'wrong_type', 'read'],
  ),
  docxOf('main part twice', () => docx(documentXml(resumeBody), docxParts(documentXml(paragraph('Somebody else')))), [
    'read',
    'corrupt',
  ]),
  docxOf(
    'main part of 200 MB of spaces',
    () => docx(Buffer.concat([utf8(documentXml(resumeBody).slice(0, -25)), Buffer.alloc(200 * 2 ** 20, 32)])),
    ['zip_bomb'],
  ),
  docxOf(
    'picture part of 200 MB of zeros',
    () => docx(documentXml(resumeBody), [{ name: 'word/media/image1.bmp', data: new Uint8Array(200 * 2 ** 20) }]),
    ['read', 'zip_bomb'],
  ),
  docxOf(
    'a bomb that claims ten bytes',
    () =>
      writeZip(
        docxParts(Buffer.alloc(200 * 2 ** 20, 32)).map((entry) =>
          entry.name.startsWith('word') ? { ...entry, claimedSize: 10 } : entry,
        ),
      ),
    ['zip_bomb', 'corrupt', 'empty', 'no_text'],
  ),
  docxOf(
    'a file that claims four gigabytes',
    () => writeZip(docxParts(documentXml(resumeBody)).map((entry) => ({ ...entry, claimedSize: 0xfffffff0 }))),
    ['zip_bomb', 'corrupt'],
  ),
  docxOf(
    'wrong checksums',
    () => writeZip(docxParts(documentXml(resumeBody)).map((entry) => ({ ...entry, claimedCrc: 1 }))),
    ['read', 'corrupt'],
  ),
  docxOf(
    '20,000 entries',
    () =>
      docx(
        documentXml(resumeBody),
        Array.from({ length: 20_000 }, (_, i) => part(`word/x${i}.xml`, '')),
      ),
    ['zip_bomb'],
  ),
  docxOf(
    'overlapping entries',
    () =>
      writeZip([
        ...docxParts(documentXml(resumeBody)),
        { name: 'a', data: Buffer.alloc(40 * 2 ** 20, 32) },
        ...Array.from({ length: 60 }, (_, i) => ({ name: `word/header${i}.xml`, data: new Uint8Array(), overlaps: 3 })),
      ]),
    ['zip_bomb', 'read', 'corrupt'],
  ),
  docxOf('archive within archive within archive', () => {
    let inner: Uint8Array = Buffer.alloc(2 ** 20, 32)
    for (let i = 0; i < 5; i++)
      inner = writeZip(Array.from({ length: 8 }, (_, k) => ({ name: `${k}.zip`, data: inner })))
    return writeZip([{ name: 'all.zip', data: inner }])
  }, ['wrong_type']),
  docxOf(
    'entry flagged as encrypted',
    () => writeZip(docxParts(documentXml(resumeBody)).map((entry) => ({ ...entry, flags: 0x801 }))),
    ['encrypted', 'corrupt', 'read'],
  ),
  docxOf(
    'compression that nobody knows',
    () => writeZip(docxParts(documentXml(resumeBody)).map((entry) => ({ ...entry, method: 99 }))),
    ['corrupt', 'encrypted'],
  ),
  docxOf(
    'names that climb out of the folder',
    () =>
      docx(documentXml(resumeBody), [
        part('../../../tmp/evil', 'x'),
        part('/etc/passwd', 'x'),
        part('C:\\evil', 'x'),
        part('word/\u0000.xml', 'x'),
      ]),
    ['read'],
  ),
  docxOf('password-protected', () => compound('EncryptedPackage'), ['encrypted']),
  docxOf('old .doc renamed', () => compound('WordDocument'), ['old_word']),
]
