import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readSample, samples } from './samples.ts'

const pictures = new URL('./pictures/', import.meta.url)

test.each(samples.map(({ id }) => id))('%s has a picture of what it makes now', async (id) => {
  const drawnFrom = JSON.parse(await readFile(new URL('drawn-from.json', pictures), 'utf8'))
  const sha256 = createHash('sha256')
    .update(await readSample(id))
    .digest('hex')
  expect(drawnFrom[id], 'the sample has changed since its picture was drawn: npm run samples').toBe(sha256)
  const { size } = await stat(new URL(`${id}.webp`, pictures))
  expect(size).toBeGreaterThan(4_000)
  expect(size).toBeLessThan(60_000)
})
