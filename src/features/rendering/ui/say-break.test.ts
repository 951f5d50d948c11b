import { expect, it } from 'vitest'
import { exampleProfile } from '../document/example-profile.ts'
import { sayBreak } from './say-break.ts'

it('says where a page begins', () => {
  expect(sayBreak({ page: 2, section: 'education', cuts: false }, exampleProfile)).toBe('Page 2 begins with education')
  expect(sayBreak({ page: 2, section: 'work', entry: 0, cuts: true }, exampleProfile)).toBe(
    'Page 2 begins inside “Senior engineer, Meridian Pay”',
  )
  expect(sayBreak({ page: 3, section: 'work', entry: 99, cuts: false }, exampleProfile)).toBe(
    'Page 3 begins with experience',
  )
})
