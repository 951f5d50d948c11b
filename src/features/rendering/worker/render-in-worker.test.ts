import { afterAll, describe, expect, it } from 'vitest'
import { exampleProfile } from '../document/example-profile.ts'
import { hugeProfile } from '../hostile/arbitrary-profile.ts'
import { createRenderPool } from '../render-in-worker.ts'
import { renderResume } from '../render-resume.ts'

/** A busy machine may need long to start a process: only the test of the limit has a near one. */
const timeoutMs = 120_000
const pool = createRenderPool({ threads: 2, timeoutMs })
afterAll(() => pool.close())
const input = { profile: exampleProfile, template: 'meridian', format: 'pdf' } as const

describe('createRenderPool', () => {
  it('renders the same bytes as this process, many at a time', async () => {
    const here = await renderResume(input)
    const there = await Promise.all(Array.from({ length: 6 }, () => pool.render(input)))
    for (const { bytes, pages } of there) {
      expect(pages).toBe(here.pages)
      expect(Buffer.from(bytes).equals(Buffer.from(here.bytes))).toBe(true)
    }
  })

  it('previews and fits', async () => {
    const preview = await pool.preview({ profile: exampleProfile, template: 'spine' })
    expect(preview.pages).toHaveLength(preview.pageCount)
    expect(preview.pages[0]).toMatch(/^<svg class="resume-page"/)
    await expect(pool.fit({ profile: exampleProfile, template: 'plain' })).resolves.toMatchObject({ fits: true })
  })

  it('lets a change follow the drawing it is about', async () => {
    const look = { profile: exampleProfile, template: 'plain' as const }
    const first = await pool.draw(look)
    const keys = ['P', 'Pr', 'Pri'].map((label) => ({ ...exampleProfile, basics: { ...exampleProfile.basics, label } }))
    // Asked for all at once; each still reaches the process that has the first.
    const next = await Promise.all(keys.map((profile) => pool.draw({ ...look, profile, since: first.id })))
    expect(next.map(({ since }) => since)).toEqual([first.id, first.id, first.id])
    expect(new Set(next.map(({ id }) => id)).size).toBe(3)
  })

  it('reports what the engine refuses without losing the worker', async () => {
    const wrong = { ...input, options: { scale: 99 } }
    await expect(pool.render(wrong)).rejects.toMatchObject({ reason: 'failed' })
    await expect(pool.render(input)).resolves.toHaveProperty('pages', 2)
  })

  it('kills a job that takes too long and goes on with the next', async () => {
    const hasty = createRenderPool({ threads: 1, timeoutMs: 400 })
    const late = hasty.render({ ...input, profile: hugeProfile() })
    await expect(late).rejects.toMatchObject({ reason: 'timeout' })
    await hasty.close()
  })

  it('kills a process that needs too much memory', async () => {
    const narrow = createRenderPool({ threads: 1, memoryMb: 100, timeoutMs })
    await expect(narrow.render({ ...input, profile: hugeProfile() })).rejects.toMatchObject({ reason: 'memory' })
    await narrow.close()
  })

  it('gives up a job that was called off, and refuses work when closed', async () => {
    const own = createRenderPool({ threads: 1, timeoutMs })
    const controller = new AbortController()
    const first = own.render(input)
    const second = own.render(input, { signal: controller.signal })
    controller.abort()
    await expect(second).rejects.toHaveProperty('name', 'AbortError')
    await expect(first).resolves.toHaveProperty('pages')
    await own.close()
    await expect(own.render(input)).rejects.toMatchObject({ reason: 'closed' })
  })
})
