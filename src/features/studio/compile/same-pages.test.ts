import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hasSamePages } from './same-pages.ts'

const pdf = (streams: string[], id = 'a') =>
  Buffer.concat([
    Buffer.from('%PDF-1.5\n'),
    ...streams.map((text) =>
      Buffer.concat([
        Buffer.from('1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
        deflateSync(text),
        Buffer.from('\nendstream\nendobj\n'),
      ]),
    ),
    Buffer.from(`2 0 obj\n<< /Type /XRef /ID [<${id}>] >>\nstream\n${id}\nendstream\nendobj\n`),
  ])
const page = 'BT (Marta) Tj ET\n'

test.each([
  ['the same', [page], true],
  ['a stream more', [page, 'x'], false],
  ['a colour set once more', [`0 g 0 G\n 0 g 0 G\n${page}`], true],
  ['another text', ['BT (Malta) Tj ET\n'], false],
  ['a character map less', [], false],
])('%s', (_, other, same) => {
  expect(hasSamePages(pdf([page]), pdf(other, 'b'))).toBe(same)
})

test('dates do not count', () => {
  const dated = (day: number) => pdf([page, `<< /Producer (x) /CreationDate (D:2026010${day}) >>`])
  expect(hasSamePages(dated(1), dated(2))).toBe(true)
})

test.each([
  ['said twice', '0 0 0 rg 0 0 0 RG\n0 g 0 G\n0 0 0 rg 0 0 0 RG\n0.2 0.4 0.7 rg 0.2 0.4 0.7 RG\n', true],
  ['black before it', '0 g 0 G\n0.2 0.4 0.7 rg 0.2 0.4 0.7 RG\n', true],
  ['another', '0.2 0.4 0.8 rg 0.2 0.4 0.8 RG\n', false],
  ['followed by black', '0.2 0.4 0.7 rg 0.2 0.4 0.7 RG\n0 g 0 G\n', false],
])('of colours before anything is drawn the last counts: %s', (_, colours, same) => {
  const coloured = pdf([`0.2 0.4 0.7 rg 0.2 0.4 0.7 RG\n${page}`])
  expect(hasSamePages(coloured, pdf([`${colours}${page}`]))).toBe(same)
})
