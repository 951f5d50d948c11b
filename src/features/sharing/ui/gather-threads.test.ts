import { expect, test } from 'vitest'
import type { ShareComment, SheetBlock } from '../contract.ts'
import { gatherThreads } from './gather-threads.ts'

const blocks: SheetBlock[] = ['name', 'work/0', 'work/0/bullets/0'].map((place) => ({
  place,
  look: 'text',
  text: `The words of ${place}`,
}))
let count = 0
const comment = (part: Partial<ShareComment>): ShareComment => ({
  id: `c${++count}`,
  shareId: 's',
  parentId: null,
  place: null,
  quote: part.place ? `The words of ${part.place}` : null,
  body: 'x',
  authorName: 'Sam',
  fromOwner: false,
  mine: false,
  resolved: false,
  createdAt: '2026-01-01T00:00:00Z',
  ...part,
})

test('threads stand in the order of their lines and carry their answers', () => {
  const late = comment({ place: 'work/0/bullets/0' })
  const early = comment({ place: 'name' })
  const whole = comment({})
  const threads = gatherThreads([late, early, whole, comment({ parentId: late.id, body: 'yes' })], blocks)
  expect(threads.map(({ root, number }) => [root.id, number])).toEqual([
    [whole.id, undefined],
    [early.id, 1],
    [late.id, 2],
  ])
  expect(threads[2]!.answers.map(({ body }) => body)).toEqual(['yes'])
})

test('a line that moved is found by its words; one that changed says so', () => {
  const moved = comment({ place: 'work/3', quote: 'The words of work/0' })
  const changed = comment({ place: 'name', quote: 'Something else' })
  const gone = comment({ place: 'work/9', quote: 'Not there any more' })
  const found = gatherThreads([moved, changed, gone], blocks)
  const of = (root: ShareComment) => found.find((thread) => thread.root === root)!
  expect(of(moved)).toMatchObject({ place: 'work/0', changed: false })
  expect(of(changed)).toMatchObject({ place: 'name', changed: true })
  expect(of(gone)).toMatchObject({ changed: true, root: gone })
  expect(of(gone).place).toBeUndefined()
})

test('what is done leaves no mark, and an answer without its question is not shown', () => {
  const done = comment({ place: 'name', resolved: true })
  const threads = gatherThreads([done, comment({ parentId: 'deleted' })], blocks)
  expect(threads).toHaveLength(1)
  expect(threads[0]!.number).toBeUndefined()
})
