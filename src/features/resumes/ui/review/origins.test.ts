import { expect, test } from 'vitest'
import { changeOrigins, moveItem, originOf, placeOf } from './origins.ts'

test('an item moves without disturbing the order of the others', () => {
  expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moveItem(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c'])
})

test('untouched pointers are their own origin', () => {
  for (const pointer of ['/basics/name', '/work/1/position', '/work/1/highlights/2', '/basics/profiles/0/url'])
    expect(originOf({}, pointer)).toBe(pointer)
})

test('moved entries and bullets keep their places; new ones have none', () => {
  let origins = changeOrigins({}, '/work', 3, (items) => moveItem(items, 2, 0))
  expect(originOf(origins, '/work/0/position')).toBe('/work/2/position')
  expect(originOf(origins, '/work/1')).toBe('/work/0')
  // A bullet of the job that now stands first.
  origins = changeOrigins(origins, '/work/0/highlights', 2, (items) => moveItem(items, 1, 0))
  expect(originOf(origins, '/work/0/highlights/0')).toBe('/work/2/highlights/1')
  expect(originOf(origins, '/work/1/highlights/0')).toBe('/work/0/highlights/0')
  origins = changeOrigins(origins, '/work', 3, (items) => [...items, null])
  expect(originOf(origins, '/work/3/position')).toBeUndefined()
  for (const place of ['/work/0/highlights/1', '/work/2/name', '/work/1', '/basics/name'])
    expect(placeOf(origins, originOf(origins, place)!)).toBe(place)
  origins = changeOrigins(origins, '/work', 4, (items) => items.filter((_, index) => index !== 0))
  expect(originOf(origins, '/work/0/position')).toBe('/work/0/position')
  expect(placeOf(origins, '/work/2/highlights/1')).toBeUndefined()
  // Bullets of a new entry have no place, and asking for one changes nothing.
  expect(changeOrigins(origins, '/work/2/highlights', 0, (items) => [...items, null])).toBe(origins)
})
