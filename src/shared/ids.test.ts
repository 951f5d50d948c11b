import { expect, test } from 'vitest'
import { Id, newId } from './ids.ts'

test('ids are valid UUIDs, unique and strictly ascending, also within a millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => newId())
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids.slice(0, 50)) {
    expect(Id.safeParse(id).success).toBe(true)
    expect(id[14]).toBe('7')
  }
})

test('the time of an id can be read from it', () => {
  const at = Date.now() + 60_000
  expect(Number.parseInt(newId(at).replaceAll('-', '').slice(0, 12), 16)).toBe(at)
})
