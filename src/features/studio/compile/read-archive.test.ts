import { createTar } from 'nanotar'
import { expect, test } from 'vitest'
import { openArchive } from './read-archive.ts'

const files = [
  { name: './document.pdf', data: 'x'.repeat(5_000) },
  { name: './document.log', data: '' },
  { name: './parts/one.aux', data: 'a\n' },
]
const said = Buffer.concat([Buffer.from('end 1 2\n'), Buffer.from(createTar(files)), Buffer.alloc(1_024)])

test.each([1, 7, 511, 512, 4_096, said.length])('is whole with the closing header, in chunks of %i bytes', (size) => {
  const archive = openArchive()
  let wholeAt = 0
  for (let at = 0; at < said.length; at += size) {
    archive.add(said.subarray(at, at + size))
    if (archive.isWhole()) wholeAt ||= Math.min(at + size, said.length)
  }
  expect(wholeAt).toBeGreaterThan(5_000 + 3 * 512)
  const { code, passes, usedBytes, files: read } = archive.read()
  expect({ code, passes, usedBytes }).toEqual({ code: 1, passes: 2, usedBytes: 3 * 4_096 })
  expect([...read.keys()]).toEqual(['document.pdf', 'document.log', 'parts/one.aux'])
  expect(read.get('document.pdf')).toHaveLength(5_000)
})

test.each([
  ['nothing', ''],
  ['no status', 'what?\n'],
  ['a status of somebody else', 'end one 2\n'],
])('%s is no result', (_, text) => {
  const archive = openArchive()
  archive.add(Buffer.from(text))
  expect(archive.isWhole()).toBe(false)
  expect(archive.read()).toMatchObject({ code: null, files: new Map() })
})
