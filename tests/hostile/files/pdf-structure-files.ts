// PDFs whose skeleton is broken, endless or lying.
import { createHash } from 'node:crypto'
import { type HostileFile, latin1, plainResume } from './hostile-file.ts'
import { flate, font, onePage, pages, stream, textContent, writePdf } from './write-pdf.ts'

const lines = plainResume.split('\n')
const honest = () => writePdf({ objects: onePage(stream(textContent(lines))) })
const packed = () => writePdf({ objects: onePage(flate(textContent(lines))) })
const pdf = (name: string, make: () => Uint8Array, ends: HostileFile['ends']): HostileFile => ({
  name: `pdf: ${name}`,
  fileName: 'resume.pdf',
  make,
  ends,
})
const broken: HostileFile['ends'] = ['corrupt', 'no_text', 'empty', 'read']

const truncated = [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99].map((percent) =>
  pdf(`cut at ${percent} %`, () => packed().subarray(0, Math.ceil((packed().length * percent) / 100)), broken),
)

/** RC4 with a 40-bit key, the oldest PDF encryption; the empty user password opens it. */
function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
  }
  let [i, j] = [0, 0]
  return data.map((byte) => {
    i = (i + 1) & 255
    j = (j + s[i]!) & 255
    ;[s[i], s[j]] = [s[j]!, s[i]!]
    return byte ^ s[(s[i]! + s[j]!) & 255]!
  })
}
const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest()
const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`

function ownerLocked(): Uint8Array {
  const owner = Buffer.alloc(32, 7)
  const id = Buffer.alloc(16, 3)
  const key = md5(padding, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5)
  const objectKey = md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10)
  const content = Buffer.from(rc4(objectKey, latin1(textContent(lines)))).toString('latin1')
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${hex(owner)} /U ${hex(rc4(key, padding))} >>`
  return writePdf({
    objects: onePage(stream(content), { more: [encrypt] }),
    trailer: `/Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}]`,
  })
}
const locked = (entries: string) => () =>
  writePdf({
    objects: onePage(stream(textContent(lines)), { more: [`<< ${entries} >>`] }),
    trailer: `/Encrypt 6 0 R /ID [${hex(Buffer.alloc(16, 1))} ${hex(Buffer.alloc(16, 1))}]`,
  })
const junk32 = hex(Buffer.alloc(32, 9))
const junk48 = hex(Buffer.alloc(48, 9))

const withKids =
  (kids: string, count: number | string, more: string[] = []) =>
  () => {
    const objects = onePage(stream(textContent(lines)), { more })
    objects[1] = `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`
    return writePdf({ objects })
  }
function deepTree(depth: number): Uint8Array {
  const more = Array.from(
    { length: depth },
    (_, i) =>
      `<< /Type /Pages /Parent ${i === 0 ? 2 : i + 5} 0 R /Kids [${i + 1 === depth ? 3 : i + 7} 0 R] /Count 1 >>`,
  )
  return withKids('6 0 R', 1, more)()
}
const endOf = (tail: (offsets: number[], at: number) => string) => () =>
  writePdf({ objects: onePage(stream(textContent(lines))), tail })

export const pdfStructureFiles: HostileFile[] = [
  ...truncated,
  pdf('header only', () => latin1('%PDF-1.7\n'), ['corrupt']),
  pdf('header and noise', () => latin1(`%PDF-1.7\n${'\u0080\u00ff\u0001x'.repeat(5000)}`), ['corrupt']),
  pdf('900 bytes of junk before the header', () => Buffer.concat([Buffer.alloc(900, 32), honest()]), [
    'read',
    'corrupt',
  ]),
  pdf('3,000 bytes of zeros before the header', () => Buffer.concat([Buffer.alloc(3000), honest()]), [
    'wrong_type',
    'corrupt',
    'read',
  ]),
  pdf('noise after the end', () => Buffer.concat([honest(), Buffer.alloc(20_000, 0xfe)]), ['read', 'corrupt']),
  pdf(
    'wrong startxref',
    endOf((_, at) => `trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${at + 9999}\n%%EOF`),
    broken,
  ),
  pdf(
    'negative startxref',
    endOf(() => 'trailer << /Size 6 /Root 1 0 R >>\nstartxref\n-1\n%%EOF'),
    broken,
  ),
  pdf(
    'no cross-reference at all',
    endOf(() => ''),
    broken,
  ),
  pdf(
    'cross-reference that names itself as previous',
    endOf(
      (_, at) =>
        `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${at} >>\nstartxref\n${at}\n%%EOF`,
    ),
    broken,
  ),
  pdf(
    'two cross-references that name each other',
    endOf((_, at) => {
      const first = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${at + 200} >>\n`.padEnd(200)
      return `${first}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev ${at} >>\nstartxref\n${at + 200}\n%%EOF`
    }),
    broken,
  ),
  pdf(
    'cross-reference with a billion entries',
    endOf(
      (_, at) =>
        `xref\n0 1000000000\n0000000000 65535 f \ntrailer\n<< /Size 1000000000 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
    ),
    broken,
  ),
  pdf(
    'cross-reference stream with empty widths',
    endOf(
      (_, at) =>
        `7 0 obj\n${stream('abc', '/Type /XRef /W [0 0 0] /Size 2000000000 /Root 1 0 R')}\nendobj\nstartxref\n${at}\n%%EOF`,
    ),
    broken,
  ),
  pdf(
    'cross-reference stream with huge widths',
    endOf(
      (_, at) =>
        `7 0 obj\n${stream('abc', '/Type /XRef /W [2147483647 2147483647 2] /Index [0 99999999] /Size 8 /Root 1 0 R')}\nendobj\nstartxref\n${at}\n%%EOF`,
    ),
    broken,
  ),
  pdf(
    'object stream that holds itself',
    () =>
      writePdf({
        objects: onePage(stream(textContent(lines)), {
          more: [stream('6 0 <<>>', '/Type /ObjStm /N 1 /First 4 /Extends 6 0 R')],
        }),
      }),
    broken,
  ),
  pdf(
    'object stream with a billion objects',
    () =>
      writePdf({
        objects: onePage(stream(textContent(lines)), {
          more: [stream('6 0 ', '/Type /ObjStm /N 1000000000 /First 4')],
        }),
      }),
    broken,
  ),
  pdf('50 incremental updates', () => Buffer.concat(Array.from({ length: 50 }, honest)), broken),
  pdf(
    'no root',
    endOf((_, at) => `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 >>\nstartxref\n${at}\n%%EOF`),
    broken,
  ),
  pdf('root is missing', () => writePdf({ objects: onePage(stream(textContent(lines))), root: '99 0 R' }), broken),
  pdf('root is a number', () => writePdf({ objects: onePage(stream(textContent(lines))), root: '42' }), broken),
  pdf('no page tree', () => writePdf({ objects: ['<< /Type /Catalog >>'] }), ['corrupt', 'no_text', 'empty']),
  pdf('no pages', withKids('', 0), ['corrupt', 'no_text', 'empty']),
  pdf('page tree that contains itself', withKids('2 0 R', 1), ['corrupt', 'no_text', 'empty']),
  pdf('page tree that contains itself twice', withKids('2 0 R 2 0 R 3 0 R', 3), broken),
  pdf(
    'two page tree nodes that contain each other',
    withKids('6 0 R', 2, ['<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2 >>']),
    broken,
  ),
  pdf('a count of a billion pages', withKids('3 0 R', 1_000_000_000), ['too_many_pages', 'corrupt', 'read']),
  pdf('a negative count of pages', withKids('3 0 R', -5), broken),
  pdf('a page tree 3,000 deep', () => deepTree(3000), broken),
  pdf('the same page 60 times', withKids('3 0 R '.repeat(60), 60), ['too_many_pages', 'read']),
  pdf('50 pages', () => pages(50, plainResume), ['read']),
  pdf('51 pages', () => pages(51, plainResume), ['too_many_pages']),
  pdf('60 pages', () => pages(60, plainResume), ['too_many_pages']),
  pdf('5,000 pages', () => pages(5000, plainResume), ['too_many_pages']),
  pdf(
    'arrays 50,000 deep',
    () => writePdf({ objects: [...onePage(stream(textContent(lines))), '['.repeat(50_000)] }),
    broken,
  ),
  pdf(
    'dictionaries 20,000 deep',
    () => writePdf({ objects: onePage(stream(textContent(lines)), { page: `/X ${'<</A '.repeat(20_000)}` }) }),
    broken,
  ),
  pdf(
    'a reference to itself',
    () => writePdf({ objects: [...onePage(stream(textContent(lines))), '6 0 R', '8 0 R', '7 0 R'] }),
    ['read', 'corrupt'],
  ),
  pdf('content that is a reference to itself', () => writePdf({ objects: onePage('5 0 R') }), broken),
  pdf(
    'length that is its own stream',
    () => writePdf({ objects: onePage(`<< /Length 5 0 R >>\nstream\n${textContent(lines)}\nendstream`) }),
    broken,
  ),
  pdf(
    'length of two gigabytes',
    () => writePdf({ objects: onePage(`<< /Length 2147483647 >>\nstream\n${textContent(lines)}\nendstream`) }),
    broken,
  ),
  pdf(
    'negative length',
    () => writePdf({ objects: onePage(`<< /Length -1 >>\nstream\n${textContent(lines)}\nendstream`) }),
    broken,
  ),
  pdf('owner password only', ownerLocked, ['read', 'encrypted']),
  pdf('user password, 40-bit', locked(`/Filter /Standard /V 1 /R 2 /P -4 /O ${junk32} /U ${junk32}`), ['encrypted']),
  pdf('user password, 128-bit', locked(`/Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O ${junk32} /U ${junk32}`), [
    'encrypted',
  ]),
  pdf(
    'user password, AES-256',
    locked(
      `/Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O ${junk48} /U ${junk48} /OE ${junk32} /UE ${junk32} /Perms ${hex(Buffer.alloc(16, 1))} /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF`,
    ),
    ['encrypted'],
  ),
  pdf('unknown kind of encryption', locked('/Filter /Secret /V 9'), ['encrypted', 'corrupt']),
  pdf('encryption that is empty', locked(''), ['encrypted', 'corrupt', 'read']),
  pdf('JavaScript and launch actions', () => {
    const objects = onePage(stream(textContent(lines)))
    objects[0] =
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while\\(true\\){}) >> /AA << /WC << /S /Launch /F (sh) >> >> >>'
    return writePdf({ objects })
  }, ['read']),
  pdf('outlines and names that loop', () => {
    const objects = onePage(stream(textContent(lines)), {
      more: [
        '<< /Type /Outlines /First 7 0 R /Last 7 0 R >>',
        '<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 6 0 R >>',
        '<< /Kids [8 0 R] >>',
      ],
    })
    objects[0] = '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R /Names << /Dests 8 0 R >> >>'
    return writePdf({ objects })
  }, ['read']),
  pdf(
    'a font that is a page',
    () => {
      const objects = onePage(stream(textContent(lines)))
      objects[3] = objects[2]!
      return writePdf({ objects })
    },
    broken,
  ),
  pdf('two files glued together', () => Buffer.concat([honest(), pages(2, 'Another person\nanother@person.example')]), [
    'read',
    'corrupt',
  ]),
  pdf('only fonts', () => writePdf({ objects: [font, font] }), ['corrupt', 'no_text', 'empty']),
]
