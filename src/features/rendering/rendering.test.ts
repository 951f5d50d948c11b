import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { exampleProfile } from './document/example-profile.ts'
import { hugeProfile } from './hostile/arbitrary-profile.ts'

let app: TestApp
let ada: Client
beforeAll(async () => {
  app = await startApp()
  ada = await app.signUp()
})
afterAll(() => app.close())

const look = { profile: exampleProfile, template: 'meridian' }

describe('POST /preview', () => {
  it('draws the pages and says where each begins', async () => {
    const { status, body } = await ada.post('/preview', look)
    expect(status).toBe(200)
    expect(body.pages).toHaveLength(2)
    expect(body.pages[0]).toMatch(/^<svg class="resume-page"/)
    expect(body.breaks).toHaveLength(1)
    const [begin] = body.breaks
    expect(begin.page).toBe(2)
    // The part that the break names is one that is drawn; cut parts begin on the page before.
    const place = body.places.find((one: typeof begin) => one.section === begin.section && one.entry === begin.entry)
    expect(place.page).toBe(begin.cuts ? 1 : 2)
    expect(body.places.every(({ x, y }: { x: number; y: number }) => x > 0 && x < 596 && y > 0 && y < 842)).toBe(true)
    expect(body.lastPageFill).toBeGreaterThan(0)
    expect(body.lastPageFill).toBeLessThan(1)
  })

  it('is not for strangers', async () => {
    expect((await app.visit().post('/preview', look)).status).toBe(401)
    expect((await app.visit().post('/preview/fit', look)).status).toBe(401)
  })

  it('names the option that is out of range', async () => {
    const { status, body } = await ada.post('/preview', { ...look, options: { scale: 9 } })
    expect(status).toBe(422)
    expect(body.fields).toHaveProperty(['options.scale'])
  })
})

describe('POST /preview/drawing', () => {
  const ask = async (profile: unknown, since?: string) =>
    (await ada.post('/preview/drawing', { ...look, profile, since })).body

  it('sends everything first, then only what a change changed', async () => {
    const first = await ask(exampleProfile)
    expect(first).not.toHaveProperty('since')
    expect(first.pages).toHaveLength(2)
    expect(Object.keys(first.outlines).length).toBeGreaterThan(50)
    const changed = structuredClone(exampleProfile)
    changed.basics.label = 'Principal engineer'
    const next = await ask(changed, first.id)
    expect(next.since).toBe(first.id)
    expect(next.pages[0].placed).toHaveLength(1)
    expect(next.pages[0].from + 1 + next.pages[0].after).toBe(first.pages[0].placed.length)
    expect(next.pages[1].placed).toEqual([])
    expect(Object.keys(next.parts)).toHaveLength(1)
    expect(JSON.stringify(next).length).toBeLessThan(2000)
    const back = await ask(exampleProfile, next.id)
    expect(back.id).toBe(first.id)
  })

  it('sends everything to whoever has a drawing that nobody knows', async () => {
    const first = await ask(exampleProfile)
    const again = await ask(exampleProfile, 'neverdrawn')
    expect(again).toEqual(first)
  })

  it('is not for strangers', async () => {
    expect((await app.visit().post('/preview/drawing', look)).status).toBe(401)
  })
})

describe('POST /preview/fit', () => {
  it('offers a look with which the preview has one page', async () => {
    const { status, body } = await ada.post('/preview/fit', look)
    expect(status).toBe(200)
    expect(body).toMatchObject({ fits: true, pageCount: 1, tightestPageCount: 1 })
    expect(body.steps.length).toBeGreaterThan(0)
    expect(body.summary).toMatch(/^line spacing 100 % → \d+ %/)
    const drawn = await ada.post('/preview', { ...look, options: body.options })
    expect(drawn.body.pages).toHaveLength(1)
    expect(drawn.body.breaks).toEqual([])
  })

  it('changes nothing where nothing must change', async () => {
    const short = { ...exampleProfile, work: exampleProfile.work.slice(0, 1) }
    const { body } = await ada.post('/preview/fit', { profile: short, template: 'brief' })
    expect(body).toMatchObject({ fits: true, steps: [], summary: '', options: { density: 1, margins: 1, scale: 1 } })
  })

  it('says so when the text cannot fit', async () => {
    const [job] = exampleProfile.work
    const long = { ...exampleProfile, work: Array.from({ length: 12 }, () => job) }
    const { body } = await ada.post('/preview/fit', { ...look, profile: long })
    expect(body).toMatchObject({ fits: false, steps: [], options: { density: 1 } })
    expect(body.tightestPageCount).toBeGreaterThan(1)
  })
})

it('draws a résumé of forty pages', async () => {
  const { status, body } = await ada.post('/preview', { ...look, profile: hugeProfile() })
  expect(status).toBe(200)
  expect(body.pages.length).toBeGreaterThan(20)
  expect(body.breaks).toHaveLength(body.pages.length - 1)
})
