import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleProfile } from '../document/example-profile.ts'
import { TemplateId } from '../render-options.ts'
import { changeDrawing, followChange } from './change-drawing.ts'
import { createDrawer } from './create-drawer.ts'
import type { Drawing, Placed } from './drawing.ts'
import { readDrawing } from './read-drawing.ts'

const engineSvg = (page: string) =>
  '<svg><defs class="glyph"><path id="ga1" class="outline_glyph" d="M 0 0 L 9 9 Z "/></defs><defs class="clip-path"></defs>' +
  `<g class="typst-page" data-page-width="596" data-page-height="842">${page}</g></svg>`
const run =
  '<g transform="translate(10.000,20.500)"><g class="typst-text" fill="#123456" transform="scale(0.01,-0.01)">' +
  '<use x="0" y="0" href="#ga1"/><use x="500" y="-20" href="#ga1"/>' +
  '<g transform="scale(16,-16)"><foreignObject x="0"><h5:div class="tsel">aa</h5:div></foreignObject></g></g></g>'
const rule =
  '<path class="typst-shape" d="M 0 0 L 5 0 " stroke-width="0.5" fill-rule="nonzero" fill="none" stroke="#abcdef" />'

describe('readDrawing', () => {
  it('reads runs of letters and shapes with their places', () => {
    const drawing = readDrawing(
      engineSvg(`<g transform="translate(1.000,2.000)">${run}<g transform="translate(0.000,3.000)">${rule}</g></g>`),
      new Map(),
    )
    const [page] = drawing.pages
    expect(page).toMatchObject({ width: 596, height: 842 })
    expect(page!.placed.map(([, x, y]) => [x, y])).toEqual([
      [11, 22.5],
      [1, 5],
    ])
    expect(page!.placed.map(([id]) => drawing.parts.get(id))).toEqual([
      { letters: 'ga1,0 ga1,500,-20', scale: 0.01, fill: '#123456' },
      { path: 'M 0 0 L 5 0 ', stroke: '#abcdef', width: 0.5 },
    ])
    expect([...drawing.outlines]).toEqual([['ga1', 'M 0 0 L 9 9 Z ']])
  })

  it.each([
    ['turned', '<g transform="rotate(20)"></g>'],
    ['clipped', '<g clip-path="url(#c1)"></g>'],
    ['a picture', '<image href="x"/>'],
    ['letters among others', run.replace('<use x="500"', '<image x="500"')],
  ])('refuses what it cannot draw rightly: %s', (_, page) => {
    expect(() => readDrawing(engineSvg(page), new Map())).toThrow(RangeError)
  })
})

describe('changeDrawing', () => {
  const placed = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, 2), fc.constantFrom(1, 2)) as fc.Arbitrary<Placed>,
    {
      maxLength: 8,
    },
  )
  const drawing: fc.Arbitrary<Drawing> = fc
    .array(fc.record({ width: fc.constantFrom(595, 612), height: fc.constant(842), placed }), { maxLength: 3 })
    .map((pages) => ({ id: JSON.stringify(pages), pages, parts: new Map(), outlines: new Map() }))

  it('leads from any drawing to any other', () => {
    fc.assert(
      fc.property(drawing, drawing, (before, now) => {
        expect(followChange(changeDrawing(now, before), before.pages)).toEqual(now.pages)
        expect(followChange(changeDrawing(now))).toEqual(now.pages)
      }),
      { seed: 20_261_121 },
    )
  })
})

describe('createDrawer', () => {
  it.each(TemplateId.options)('says only what a change changed in %s', (template) => {
    const draw = createDrawer()
    const first = draw({ profile: exampleProfile, template })
    const changed = structuredClone(exampleProfile)
    changed.basics.label = 'Something quite different'
    const next = draw({ profile: changed, template, since: first.id })
    expect(next.since).toBe(first.id)
    expect(Object.keys(next.parts).length).toBeLessThan(4)
    const whole = createDrawer()({ profile: changed, template })
    expect(whole.id).toBe(next.id)
    expect(followChange(next, followChange(first))).toEqual(followChange(whole))
    // Whoever follows the changes has all parts and letters.
    expect({ ...first.parts, ...next.parts }).toMatchObject(whole.parts)
    expect({ ...first.outlines, ...next.outlines }).toMatchObject(whole.outlines)
  })

  it('sends everything when the drawing before is forgotten', () => {
    const draw = createDrawer()
    const first = draw({ profile: exampleProfile, template: 'plain' })
    for (let scale = 0.81; scale < 1.2; scale += 0.02)
      draw({ profile: exampleProfile, template: 'plain', options: { scale } })
    expect(draw({ profile: exampleProfile, template: 'plain', since: first.id })).toEqual(first)
  })
})
