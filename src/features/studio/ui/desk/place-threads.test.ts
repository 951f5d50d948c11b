import { expect, test } from 'vitest'
import type { ShareComment } from '#features/sharing/contract.ts'
import { placeThreads } from './place-threads.ts'

const comment = (id: string, place: string | null, quote: string | null, more: Partial<ShareComment> = {}) =>
  ({ id, place, quote, parentId: null, resolved: false, body: id, ...more }) as ShareComment
const block = (line: number, text: string) => ({ place: `main.tex:${line}`, look: 'text' as const, text })
const source = [
  '\\documentclass{article}',
  '\\usepackage{xcolor}',
  '\\begin{document}',
  'One',
  'Two',
  '\\end{document}',
]
const texts = (path: string) => (path === 'main.tex' ? source.join('\n') : undefined)
const where = (comments: ShareComment[], moved = new Map<string, { path: string; line: number }>()) =>
  placeThreads(comments, [block(4, 'One'), block(5, 'Two')], texts, moved).map(
    ({ root, path, line, number, changed }) => [root.id, path && `${path}:${line}`, number ?? null, changed],
  )

test.each([
  ['a line that stayed', comment('a', 'main.tex:4', 'One'), ['a', 'main.tex:4', 1, false]],
  ['a line that moved is found by its words', comment('a', 'main.tex:9', 'Two'), ['a', 'main.tex:5', 1, false]],
  ['a line that says something else', comment('a', 'main.tex:4', 'Uno'), ['a', 'main.tex:4', 1, true]],
  ['a line of the preamble', comment('a', 'main.tex:2', '\\usepackage{xcolor}'), ['a', 'main.tex:2', 1, false]],
  ['one that moved', comment('a', 'main.tex:1', '\\usepackage{xcolor}'), ['a', 'main.tex:2', 1, false]],
  ['one that is gone', comment('a', 'main.tex:40', '\\usepackage{soul}'), ['a', 'main.tex:6', 1, true]],
  ['a file that is not open', comment('a', 'part.tex:7', 'Three'), ['a', 'part.tex:7', 1, false]],
  ['about the whole', comment('a', null, null), ['a', null, null, false]],
  ['done: no number', comment('a', 'main.tex:4', 'One', { resolved: true }), ['a', 'main.tex:4', null, false]],
])('%s', (_, given, expected) => expect(where([given])).toEqual([expected]))

test('numbers follow the lines, one to a line, and the editor’s own following wins', () => {
  const comments = [
    comment('b', 'main.tex:5', 'Two'),
    comment('c', 'main.tex:4', 'One'),
    comment('d', 'main.tex:4', 'One'),
  ]
  expect(where(comments).map(([id, place, number]) => [id, place, number])).toEqual([
    ['c', 'main.tex:4', 1],
    ['d', 'main.tex:4', 1],
    ['b', 'main.tex:5', 2],
  ])
  const moved = new Map([['b', { path: 'main.tex', line: 1 }]])
  expect(where(comments, moved)[0]).toEqual(['b', 'main.tex:1', 1, false])
})
