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
