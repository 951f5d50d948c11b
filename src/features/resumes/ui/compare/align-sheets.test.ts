import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SheetBlock } from '#features/sharing/contract.ts'
import { alignSheets } from './align-sheets.ts'

const bullets = (...texts: string[]): SheetBlock[] =>
  texts.map((text, index) => ({ place: `work/0/bullets/${index}`, look: 'bullet', text }))
const shape = (left: SheetBlock[], right: SheetBlock[]) =>
  alignSheets(left, right).map((row) => [row.left?.text, row.right?.text, row.same])

test('equal lines stand beside each other, changed ones beside what they were', () => {
  expect(
    shape(
      bullets('Led the move to Kubernetes', 'Mentored four engineers', 'Wrote docs'),
      bullets('Led the move of 38 services to Kubernetes', 'Mentored four engineers', 'Cut costs by a third'),
    ),
  ).toEqual([
    ['Led the move to Kubernetes', 'Led the move of 38 services to Kubernetes', false],
    ['Mentored four engineers', 'Mentored four engineers', true],
    ['Wrote docs', undefined, false],
    [undefined, 'Cut costs by a third', false],
  ])
})

test('a line that was put in shifts nothing', () => {
  expect(shape(bullets('One two', 'Three four'), bullets('One two', 'Quite new', 'Three four'))).toEqual([
    ['One two', 'One two', true],
    [undefined, 'Quite new', false],
    ['Three four', 'Three four', true],
  ])
})

test('a line that only stands elsewhere counts as moved', () => {
  const rows = alignSheets(bullets('One two', 'Three four', 'Five six'), bullets('Three four', 'Five six', 'One two'))
  expect(rows.map((row) => [row.left?.text, row.right?.text, row.moved ?? false])).toEqual([
    ['One two', undefined, true],
    ['Three four', 'Three four', false],
    ['Five six', 'Five six', false],
    [undefined, 'One two', true],
  ])
})

test('every line of both sheets is shown once, in its order', () => {
  const sheet = fc.array(fc.constantFrom('a b', 'a c', 'd e', 'f'), { maxLength: 12 }).map((texts) => bullets(...texts))
  fc.assert(
    fc.property(sheet, sheet, (left, right) => {
      const rows = alignSheets(left, right)
      expect(rows.flatMap((row) => row.left ?? [])).toEqual(left)
      expect(rows.flatMap((row) => row.right ?? [])).toEqual(right)
      for (const row of rows) if (row.same) expect(row.left?.text).toBe(row.right?.text)
    }),
  )
})
