import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { exampleProfile } from '../document/example-profile.ts'
import { hugeProfile } from '../hostile/arbitrary-profile.ts'
import { TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'
import { describeFit } from './describe-fit.ts'
import { fitOnePage } from './fit-one-page.ts'
import { findBreaks, measurePages } from './measure-pages.ts'

describe('measurePages', () => {
  it('says where a page ends', () => {
    const measured = measurePages({ profile: exampleProfile, template: 'meridian', options: { scale: 1.2 } })
    expect(measured.pageCount).toBe(2)
    expect(measured.breaks).toHaveLength(1)
    expect(measured.breaks[0]).toMatchObject({ page: 2, section: expect.any(String) })
    expect(measured.lastPageFill).toBeGreaterThan(0)
    expect(measured.lastPageFill).toBeLessThan(1)
  })
  it('tells a break inside an entry from one before it', () => {
    const places = [
      { at: ['start'] as [string], page: 1, y: 55 },
      { at: ['work'] as [string], page: 1, y: 60 },
      { at: ['work', 0] as [string, number], page: 1, y: 80 },
      { at: ['work', 1] as [string, number], page: 2, y: 300 },
    ]
    expect(findBreaks(places, 2, [])).toEqual([{ page: 2, section: 'work', entry: 0, cuts: true }])
    expect(findBreaks([...places.slice(0, 3), { ...places[3]!, y: 55 }], 2, [])).toEqual([
      { page: 2, section: 'work', entry: 1, cuts: false },
    ])
  })
})

describe('fitOnePage', () => {
  it.each(TemplateId.options)('fits the example on one page of %s', async (template) => {
    const fit = fitOnePage({ profile: exampleProfile, template })
    expect(fit).toMatchObject({ fits: true, pageCount: 1 })
    const { pages } = await renderResume({ profile: exampleProfile, template, format: 'pdf', options: fit.options })
    expect(pages).toBe(1)
  })
  it('changes nothing when all fits already', () => {
    const profile = Profile.parse({ basics: { name: 'Ada Quintero' } })
    expect(fitOnePage({ profile, template: 'plain' })).toMatchObject({ fits: true, steps: [] })
  })
  it('refuses to shrink below what can be read, and says so in the file’s warnings', async () => {
    const fit = fitOnePage({ profile: hugeProfile(), template: 'brief' })
    expect(fit).toMatchObject({ fits: false, steps: [], options: { scale: 1, density: 1, margins: 1 } })
    expect(fit.tightestPageCount).toBeGreaterThan(10)
    const rendered = await renderResume({
      profile: hugeProfile(),
      template: 'brief',
      format: 'pdf',
      options: { fit: 'one-page' },
    })
    expect(rendered.warnings.join()).toMatch(/does not fit one page/)
  })
  it('never loosens what the person chose', () => {
    const options = { density: 0.75, scale: 1.1 }
    const fit = fitOnePage({ profile: exampleProfile, template: 'plain', options })
    expect(fit.options.density).toBe(0.75)
    expect(fit.options.scale).toBeLessThanOrEqual(1.1)
  })
  it('names its steps', () => {
    expect(describeFit([{ setting: 'density', from: 1, to: 0.9 }])).toBe('line spacing 100 % → 90 %')
  })
})
