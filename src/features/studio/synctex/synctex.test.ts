import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cleanSyncTex } from './clean-synctex.ts'
import { findPlacesOf, findSourceAt } from './find-places.ts'
import { keepSyncTex, readKeptSyncTex } from './keep-synctex.ts'
import { parseSyncTex } from './parse-synctex.ts'

/** Scaled points of so many PDF points. */
const sp = (points: number) => Math.round((points * 65_536 * 72.27) / 72)
const box = (line: number, y: number) =>
  `(1,${line}:${sp(100)},${sp(y)}:${sp(200)},${sp(8)},${sp(2)}\nx1,${line}:${sp(120)},${sp(y)}\n)`
const written = [
  'SyncTeX Version:1',
  'Input:1:/p/./main.tex',
  'Input:2:/usr/share/texmf/article.cls',
  'Content:',
  '{1',
  `[2,9:0,0:${sp(595)},${sp(842)},0`,
  box(5, 100),
  box(7, 130),
  ']',
  '}1',
].join('\n')

test('boxes come out in points from the top left', () => {
  const clean = cleanSyncTex(written, (path, line) => (path === 'main.tex' ? { path: 'cv.tex', line } : null))
  expect(clean).not.toContain('/usr')
  expect(clean).not.toContain('/p/')
  const [first] = parseSyncTex(clean).lines
  expect(first!.page).toBe(1)
  for (const [key, value] of Object.entries({ x: 100, y: 92, width: 200, height: 10 }))
    expect(first![key as 'x']).toBeCloseTo(value, 2)
})

test('both directions, with the nearest line where nothing stands', () => {
  const parsed = parseSyncTex(cleanSyncTex(written, (path, line) => (path === 'main.tex' ? { path, line } : null)))
  expect(findSourceAt(parsed, { page: 1, x: 125, y: 98 })).toEqual({ path: 'main.tex', line: 5 })
  expect(findSourceAt(parsed, { page: 1, x: 20, y: 140 })).toEqual({ path: 'main.tex', line: 7 })
  expect(findSourceAt(parsed, { page: 2, x: 20, y: 140 })).toBeNull()
  expect(findPlacesOf(parsed, 'main.tex', 8)[0]!.y).toBeCloseTo(122, 1)
  expect(findPlacesOf(parsed, 'main.tex', 500)).toEqual([])
  expect(findPlacesOf(parsed, 'other.tex', 5)).toEqual([])
})

test('what is kept packed reads as the person knows it: lines of the body counted from its place in the file', async () => {
  const body = [
    'SyncTeX Version:1',
    'Input:1:/p/./shortlist-body.tex',
    'Input:2:/usr/share/x.cls',
    'Content:',
    box(5, 100),
  ]
  const sense = { mainFile: 'cv.tex', standIns: { 'shortlist-body.tex': 11 }, files: ['cv.tex'] }
  const text = await readKeptSyncTex(keepSyncTex(gzipSync(body.join('\n')), sense))
  expect(text).not.toContain('/usr')
  expect(parseSyncTex(text).lines[0]!.points[0]).toMatchObject({ path: 'cv.tex', line: 16 })
  expect(await readKeptSyncTex(keepSyncTex(Buffer.from('no archive'), sense))).toBe('')
  expect(await readKeptSyncTex(Buffer.from('SyncTeX Version:1\nInput:1:cv.tex'))).toContain('Input:1:cv.tex')
})
