import { describe, expect, it } from 'vitest'
import { exampleProfile } from '../document/example-profile.ts'
import { TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'
import { createPreview, renderPreview } from './create-preview.ts'
import { splitPages } from './split-pages.ts'

describe('renderPreview', () => {
  it.each(TemplateId.options)('draws the pages of %s that the PDF has', async (template) => {
    const preview = renderPreview(exampleProfile, template)
    const { pages } = await renderResume({ profile: exampleProfile, template, format: 'pdf' })
    expect(preview.pageCount).toBe(pages)
    expect(preview.pages).toHaveLength(preview.pageCount)
    expect(preview.breaks.map(({ page }) => page)).toEqual(
      Array.from({ length: preview.pageCount - 1 }, (_, i) => i + 2),
    )
  })

  it('makes every page complete in itself', () => {
    for (const page of renderPreview(exampleProfile, 'meridian').pages) {
      const defined = new Set([...page.matchAll(/<path id="([^"]+)"/g)].map((match) => match[1]))
      const used = [...page.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1])
      expect(used.length).toBeGreaterThan(100)
      // Only spaces have nothing to draw: two kinds in three faces.
      expect(new Set(used.filter((id) => !defined.has(id))).size).toBeLessThanOrEqual(6)
    }
  })

  it('carries the words for selection and links to safe places, and no style that reaches beyond the page', () => {
    const page = renderPreview(exampleProfile, 'plain').pages.join('')
    expect(page).toContain('Ada Quintero</h5:div>')
    expect(page).toContain('xlink:href="https://github.com/adaq"')
    const rules = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap((match) =>
      match[1]!.split('}').filter(Boolean),
    )
    for (const rule of rules) expect(rule).toMatch(/^\.resume-page /)
  })

  it('follows a change', () => {
    const { renderPreview: draw } = createPreview()
    const before = draw(exampleProfile, 'brief').pages[0]
    const changed = structuredClone(exampleProfile)
    changed.work[0]!.highlights[0] = 'Something quite different.'
    const after = draw(changed, 'brief').pages[0]
    expect(before).not.toContain('quite different')
    expect(after).toContain('quite different')
    expect(draw(exampleProfile, 'brief').pages[0]).not.toContain('quite different')
  })

  it('says where each section and entry stands, by its place in the profile', () => {
    const profile = { ...exampleProfile, work: [{ highlights: [] }, ...exampleProfile.work] }
    const { places } = renderPreview(profile, 'aside')
    const jobs = places.filter(({ section, entry }) => section === 'work' && entry !== undefined)
    expect(jobs.map(({ entry }) => entry)).toEqual([1, 2, 3])
    expect(jobs.map(({ y }) => y)).toEqual(jobs.map(({ y }) => y).toSorted((a, b) => a - b))
    expect(places.find(({ section }) => section === 'skills')!.x).toBeGreaterThan(jobs[0]!.x + 100)
  })

  it('fits one page when asked', () => {
    expect(renderPreview(exampleProfile, 'plain').pageCount).toBe(2)
    expect(renderPreview(exampleProfile, 'plain', { fit: 'one-page' }).pageCount).toBe(1)
  })

  it('refuses drawings it does not know', () => {
    expect(() => splitPages('<svg></svg>')).toThrow(RangeError)
  })
})
