import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each([
  ['2021-03', '2021-03'],
  ['March 2021', '2021-03'],
  ['03/2021', '2021-03'],
  [' Sep 2019 ', '2019-09'],
  ['März 2020', '2020-03'],
  ['2018', '2018'],
  ['Present', ''],
  ['', ''],
  ['soon', undefined],
  ['2021-13', undefined],
  ['2021 - 2022', undefined],
  ['😀', undefined],
])('%j is %j', (typed, date) => expect(readDate(typed)).toBe(date))
