import { afterAll, describe, expect, it } from 'vitest'
import { createReadingPool } from '../read-in-worker.ts'
import { makePdf, sample } from './make-files.ts'

describe('createReadingPool', () => {
  const pool = createReadingPool({ threads: 2 })
  afterAll(() => pool.close())

  it('reads many files at once and reports progress', async () => {
    const seen: string[] = []
    const files = Array.from({ length: 6 }, () =>
      pool.read(makePdf(sample, 2), { onProgress: ({ stage }) => seen.push(stage) }),
    )
    const read = await Promise.all(files)
    expect(read.map(({ profile }) => profile.basics.name)).toEqual(Array.from({ length: 6 }, () => 'Ana Sousa'))
    expect(new Set(seen)).toEqual(new Set(['opening', 'pages', 'fields']))
  })

  it('takes a small Buffer, which shares its memory with others', async () => {
    const text = Buffer.from(sample.join('\n'))
    expect(text.buffer.byteLength).toBeGreaterThan(text.length)
    const { profile } = await pool.read(text, { fileName: 'resume.txt' })
    expect(profile.basics.name).toBe('Ana Sousa')
    expect(text.toString()).toBe(sample.join('\n'))
  })

  it('passes refusals on and goes on reading', async () => {
    await expect(pool.read(new TextEncoder().encode('{"a":1}'))).rejects.toMatchObject({ code: 'not_a_resume' })
    await expect(pool.read(makePdf(sample))).resolves.toMatchObject({ document: { format: 'pdf' } })
  })

  it('stops a file that takes too long, and only that one', async () => {
    const hasty = createReadingPool({ threads: 1, timeoutMs: 60 })
    const slow = makePdf(
      Array.from({ length: 4000 }, (_, index) => `Line ${index} with some words in it`),
      40,
    )
    await expect(hasty.read(slow)).rejects.toMatchObject({ code: expect.stringMatching(/timeout|too_much_text/) })
    await expect(pool.read(makePdf(sample))).resolves.toBeDefined()
    await hasty.close()
  })

  it('cancels waiting and running files', async () => {
    const control = new AbortController()
    const reading = pool.read(makePdf(sample, 40), { signal: control.signal })
    control.abort()
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
    await expect(pool.read(makePdf(sample), { signal: control.signal })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('reads nothing after it was closed', async () => {
    const closed = createReadingPool({ threads: 1 })
    await closed.close()
    await expect(closed.read(makePdf(sample))).rejects.toMatchObject({ code: 'cancelled' })
  })
})
