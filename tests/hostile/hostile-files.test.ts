// Files made to break a reader: each ends in a message of its own or in a valid result, soon, and nothing crashes.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createReadingPool } from '../../src/features/reading/read-in-worker.ts'
import { ReadingError } from '../../src/features/reading/reading-error.ts'
import { findFault } from './check-result.ts'
import { allHostileFiles } from './files/all-files.ts'
import { plainResume, utf8 } from './files/hostile-file.ts'

// Many times what a quiet machine needs, for busy ones; the figures are taken in bench/hostile.
const limitMs = 60_000
const pool = createReadingPool({ threads: 2, timeoutMs: limitMs })
afterAll(() => pool.close())

describe('hostile files', () => {
  it('has each file once, and enough of them', () => {
    const names = allHostileFiles.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(150)
  })

  it.each(allHostileFiles.map((file) => [file.name, file] as const))('%s', async (_, { make, fileName, ends }) => {
    const bytes = make()
    const start = performance.now()
    const outcome = await pool.read(bytes, { fileName }).catch((error: unknown) => error)
    const took = performance.now() - start
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(ReadingError)
      expect(ends).toContain((outcome as ReadingError).code)
      expect(outcome.message).toMatch(/\.$/)
    } else {
      expect(ends).toContain('read')
      expect(findFault(outcome as Parameters<typeof findFault>[0])).toBeUndefined()
    }
    expect(took).toBeLessThan(1.5 * limitMs)
  })

  const seeds = globSync('*.*', { cwd: join(import.meta.dirname, 'seeds') }).filter((file) => !file.endsWith('.md'))
  it.each(seeds.sort())('kept by the fuzzer: %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, 'seeds', file)))
    const outcome = await pool.read(bytes, { fileName: file }).catch((error: unknown) => error)
    if (outcome instanceof ReadingError) expect(['timeout', 'out_of_memory']).not.toContain(outcome.code)
    else expect(findFault(outcome as Parameters<typeof findFault>[0])).toBeUndefined()
  })

  it('still reads an honest file after all of that', async () => {
    const read = await pool.read(utf8(plainResume), { fileName: 'resume.txt' })
    expect(read.profile.basics.email).toBe('nadia@ferrucci.example')
    expect(read.profile.work[0]?.name).toBe('Officine Dora')
  })
})
