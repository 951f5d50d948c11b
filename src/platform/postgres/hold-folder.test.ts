import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { holdFolder } from './hold-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-hold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a data folder', () => {
  it('belongs to one process at a time, and is free at once when that lets go', async () => {
    const first = await holdFolder(folder)
    await expect(holdFolder(folder)).rejects.toThrow(`process ${process.pid}`)
    await first.release()
    expect(existsSync(join(folder, 'in-use'))).toBe(false)
    await (await holdFolder(folder)).release()
  })

  it('is not taken from another container that is at work on it', async () => {
    const first = await holdFolder(folder, 'container-one')
    await expect(holdFolder(folder, 'container-two')).rejects.toThrow('another container or machine')
    await first.release()
  })

  it('is taken over from a container that died, once it is seen to be still', async () => {
    writeFileSync(join(folder, 'in-use'), 'container-one')
    const began = Date.now()
    const second = await holdFolder(folder, 'container-two')
    expect(Date.now() - began).toBeGreaterThan(3_000)
    await second.release()
  })
})
