import { expect, it } from 'vitest'
import { mendDates } from './mend-dates.ts'

const mend = (...lines: string[]) => mendDates(lines.map((text) => ({ text, page: 1 }))).map(({ text }) => text)

it('moves the second half of a broken period up', () => {
  expect(mend('July 2019 — February\tAnalyst', '2022\tHalyard Ltd')).toEqual([
    'July 2019 — February 2022\tAnalyst',
    'Halyard Ltd',
  ])
  expect(mend('mars 2021 à en\tAnalyste', 'cours')).toEqual(['mars 2021 à en cours\tAnalyste'])
})

it('joins a period that stands on three lines', () => {
  expect(mend('March 2018', 'to', 'Present', 'Weaver, Halyard Ltd')).toEqual([
    'March 2018 to Present',
    'Weaver, Halyard Ltd',
  ])
  expect(mend('2016\tWeaver', '–', '2018\tHalyard Ltd')).toEqual(['2016\tWeaver', '–', '2018\tHalyard Ltd'])
})

it('leaves whole periods and other lines alone', () => {
  const lines = ['2019 – 2021\tAnalyst', '2022 budget closed early', 'Team of 5 to']
  expect(mend(...lines)).toEqual(lines)
})
