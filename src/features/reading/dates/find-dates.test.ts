import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'

const ranges: [string, string | undefined, string | undefined][] = [
  ['Jan 2020 – Present', '2020-01', undefined],
  ['05/11 – 03/13', '2011-05', '2013-03'],
  ['08/13-02/18', '2013-08', '2018-02'],
  ['03/2019-04/2022', '2019-03', '2022-04'],
  ['2013-2018', '2013', '2018'],
  ['2018/19', '2018', '2019'],
  ['June 2023 – Ongoing', '2023-06', undefined],
  ['04/2016 to Current', '2016-04', undefined],
  ['Aug 2012- Till Date', '2012-08', undefined],
  ['Jan – Mar 2020', '2020-01', '2020-03'],
  ["Jan '20 - Feb '21", '2020-01', '2021-02'],
  ['01.02.2019–31.12.2020', '2019-02-01', '2020-12-31'],
  ['2020 - heute', '2020', undefined],
  ['Feb. 2011 bis Juli 2014', '2011-02', '2014-07'],
  ['janv. 2019 - déc. 2020', '2019-01', '2020-12'],
  ['mars 2017 à aujourd’hui', '2017-03', undefined],
  ['02/2022 à ce jour', '2022-02', undefined],
  ['enero de 2020 a la actualidad', '2020-01', undefined],
  ['de marzo de 2018 hasta junio de 2019', '2018-03', '2019-06'],
  ['set. 2019 – atual', '2019-09', undefined],
  ['mei 2018 t/m heden', '2018-05', undefined],
  ['maggio 2019 – in corso', '2019-05', undefined],
]

describe('findDates', () => {
  it.each(ranges)('reads the period %s', (text, from, to) => {
    const [period, ...others] = findDates(text)
    expect(others).toEqual([])
    expect([period?.from, period?.to, period?.current]).toEqual([from, to, to === undefined])
  })

  it.each([
    ['seit 03.2019', '2019-03'],
    ['Since 04/22', '2022-04'],
    ['Dal 2019', '2019'],
    ['2017 –', '2017'],
  ])('reads the open period %s', (text, from) => {
    expect(findDates(text)).toMatchObject([{ from, current: true }])
  })

  it.each([
    ['1 March 2020', '2020-03-01'],
    ['March 15, 2020', '2020-03-15'],
    ['Summer 2019', '2019'],
    ['CFA Level II, CFA Institute (08/22)', '2022-08'],
  ])('reads the single date %s', (text, date) => {
    expect(findDates(text)).toMatchObject([{ from: date, to: date, single: true }])
  })

  it.each(['+49 123 4567890', 'Raised $2019 in May', 'grew by 2019%', 'version 10.2'])(
    'finds no date in %s',
    (text) => {
      expect(findDates(text)).toEqual([])
    },
  )
})
