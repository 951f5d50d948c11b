import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '../writing/guard-cell.ts'
import { writeCsv } from '../writing/write-csv.ts'
import { findDateStyle } from './date-order.ts'
import { guessMapping, guessOrigin } from './guess-mapping.ts'
import { readApplications } from './read-applications.ts'
import { readDay, readStage, readTags, readUrl } from './read-cells.ts'
import { decodeText, readTable } from './read-table.ts'

const read = (text: string) => {
  const table = readTable(text, 5000)
  return readApplications(table, guessMapping(table), { keepOthers: true })
}

describe('cells that could run as formulas', () => {
  it('are guarded, and come back as they were, whatever they are', () => {
    const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1', '\uff1d', ' ') })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nasty), (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
        expect(unguardCell(guardCell(text))).toBe(text)
      }),
    )
  })
})

describe('CSV', () => {
  it('gives back every cell that was written', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000'))
    const rows = fc.array(fc.record({ a: cell, b: cell }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(rows, (list) => {
        const text = writeCsv<(typeof list)[number]>(
          [
            { name: 'Title', value: (row) => row.a },
            { name: 'Notes', value: (row) => row.b },
            { name: 'End', value: () => '.' },
          ],
          list,
        )
        const back = readTable(text.slice(1), 5000)
        expect(back.columns).toEqual(['Title', 'Notes', 'End'])
        expect(back.rows.map((row) => row.cells)).toEqual(list.map((row) => [row.a, row.b, '.']))
      }),
    )
  })

  it('knows the line of each row, also after cells of several lines and empty ones', () => {
    const { rows } = readTable('Title,Notes\r\nOne,"two\r\nlines"\r\n\r\n,,\r\nTwo,x\r\n', 10)
    expect(rows.map((row) => [row.line, row.cells[0]])).toEqual([
      [2, 'One'],
      [6, 'Two'],
    ])
  })

  it.each([
    ['Title;Company\nA;B', 'A', 'B'],
    ['Title\tCompany\nA\tB', 'A', 'B'],
    ['Job Title|Company\nA|B', 'A', 'B'],
    ['A,B\nC,D', '', null],
  ])('finds the delimiter of %j', (text, title, company) => {
    expect(read(text)[0]).toMatchObject({ title, company })
  })

  it('reads UTF-8, UTF-16 and Windows-1252', () => {
    expect(decodeText(Buffer.from('\ufeffZoë'))).toBe('Zoë')
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë', 'utf16le')]))).toBe('Zoë')
    expect(decodeText(Uint8Array.of(0x5a, 0x6f, 0xeb))).toBe('Zoë')
  })

  it('says which quotation mark was not closed', () => {
    expect(read('Title,Notes\nA,"open')[0]).toMatchObject({
      line: 2,
      problem: 'A quotation mark is opened and not closed.',
    })
  })

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', '=', ' ', 'Title') }), (text) => {
        const table = readTable(text, 5)
        for (const row of readApplications(table, guessMapping(table), { keepOthers: true }))
          expect(row.line).toBeGreaterThan(0)
      }),
    )
  })
})

describe('columns of other trackers', () => {
  it('knows its own file', () => {
    const columns =
      'Title,Company,Stage,Column,Location,URL,Source,Tags,Saved on,Applied on,Deadline,Next to-do,To-do due,Interviews,Offer,Notes'.split(
        ',',
      )
    expect(guessOrigin(columns)).toBe('shortlist')
    const mapping = guessMapping({ columns, rows: [] })
    expect(mapping).toMatchObject({
      title: 0,
      company: 1,
      stage: 2,
      place: 4,
      url: 5,
      savedOn: 8,
      appliedOn: 9,
      deadline: 10,
      todo: 11,
      todoDue: 12,
      notes: 15,
    })
  })

  it('reads columns named as Teal does', () => {
    const [row] = read(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\nData Analyst,Harbour Labs,90000,Porto,Applied,03/14/2026,,03/16/2026,03/25/2026,4',
    )
    expect(row).toMatchObject({
      title: 'Data Analyst',
      company: 'Harbour Labs',
      place: 'Porto',
      stage: 'applied',
      savedOn: '2026-03-14',
      appliedOn: '2026-03-16',
      todo: { text: 'Follow up', dueOn: '2026-03-25' },
      problem: null,
      warnings: [],
    })
  })

  it('reads columns named as Huntr does', () => {
    const [row] = read(
      'Job Title,Company,List,Location,URL,Date Added,Notes\nEngineer,Northwind,Wishlist,Lisbon,https://jobs.example/1,2026-03-01T10:00:00.000Z,"Line\nTwo"',
    )
    expect(row).toMatchObject({
      title: 'Engineer',
      stage: 'saved',
      savedOn: '2026-03-01',
      url: 'https://jobs.example/1',
      notes: 'Line\nTwo',
    })
  })

  it('finds links and stages by their look when the names say nothing', () => {
    const mapping = guessMapping(
      readTable('Company,Where to,How it stands\nA,https://a.example/1,Applied\nB,https://b.example/2,Phone screen', 9),
    )
    expect(mapping).toMatchObject({ company: 0, url: 1, stage: 2 })
  })

  it('gives no column to two fields', () => {
    const names = fc.array(
      fc.constantFrom('Title', 'title', 'Status', 'Applied', 'Date Applied', 'Notes', 'x', 'Link', 'URL'),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(names, (columns) => {
        const used = Object.values(guessMapping({ columns, rows: [] })).filter((index) => index !== null)
        expect(new Set(used).size).toBe(used.length)
      }),
    )
  })
})

describe('cells', () => {
  it.each([
    ['Phone Screen', 'screening'],
    ['Technical interview (2nd)', 'interviewing'],
    ['Offer Accepted', 'accepted'],
    ['Bookmarked', 'saved'],
    ['Ghosted', 'rejected'],
    ['No Response', 'rejected'],
    ['Archived', 'withdrawn'],
    ['not applied', 'saved'],
    ['Blorp', undefined],
  ])('stage %s is %s', (text, stage) => {
    expect(readStage(text)).toBe(stage)
  })

  it.each([
    ['2026-03-09', null, '2026-03-09'],
    ['2026/3/9', null, '2026-03-09'],
    ['2026-03-09T23:10:00Z', null, '2026-03-09'],
    ['3/9/2026', null, undefined],
    ['9/9/2026', null, '2026-09-09'],
    ['3/19/2026', null, '2026-03-19'],
    ['3/9/26', 'month', '2026-03-09'],
    ['3/9/26', 'day', '2026-09-03'],
    ['3/19/2026', 'day', '2026-03-19'],
    ['9.3.2026', 'day', '2026-03-09'],
    ['9 March 2026', null, '2026-03-09'],
    ['Mar 9, 2026', null, '2026-03-09'],
    ['Monday, March 9th 2026', null, '2026-03-09'],
    ['46090', null, '2026-03-09'],
    ['31/02/2026', 'day', undefined],
    ['soon', null, undefined],
  ] as const)('day %s (%s) is %s', (text, style, day) => {
    expect(readDay(text, style)).toBe(day)
  })

  it('reads back any day in every way it is written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year, month, day] = iso.split('-')
          expect(readDay(`${day}/${month}/${year}`, 'day')).toBe(iso)
          expect(readDay(`${month}/${day}/${year}`, 'month')).toBe(iso)
          expect(readDay(date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }), null)).toBe(iso)
          expect(readDay(date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' }), null)).toBe(iso)
        },
      ),
    )
  })

  it.each([
    [[['1/2/2026', '13/2/2026']], 'day'],
    [[['1/2/2026', '2/13/2026']], 'month'],
    [[['1.2.2026']], 'day'],
    // What one column shows holds for the others of the file.
    [[['1/2/2026'], ['14/2/2026']], 'day'],
    [[['1/2/2026']], null],
    [[['1/2/2026', '13/2/2026', '2/13/2026']], null],
    [[['4/4/2026']], 'day'],
  ] as const)('the days and months of %j stand %s first', (columns, style) => {
    expect(findDateStyle(columns.map((cells) => [...cells]))?.style).toBe(style)
  })

  it('sees no question where no date is written in numbers', () => {
    expect(findDateStyle([['2026-03-09', 'soon', ''], []])).toBeUndefined()
  })

  it('never decides against a day above 12, and never for a day it cannot know', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), fc.constantFrom('day', 'month'), (dates, written) => {
        const cells = dates.map((date) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split('-')
          return written === 'day' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`
        })
        const found = findDateStyle([cells])
        const sure = dates.some((date) => date.getUTCDate() > 12)
        const same = dates.every((date) => date.getUTCDate() === date.getUTCMonth() + 1)
        expect(found?.style).toBe(sure ? written : same ? 'day' : null)
      }),
    )
  })

  it('takes web addresses only, and tags once each', () => {
    expect(readUrl('jobs.example/7')).toBe('https://jobs.example/7')
    expect(readUrl('javascript:alert(1)')).toBeUndefined()
    expect(readUrl('see mail')).toBeUndefined()
    expect(readTags('#remote; top, remote\n')).toEqual(['remote', 'top'])
  })

  it('says what it left out or guessed', () => {
    const [row] = read('Title,Status,Link,Date Applied\nA,Blorp,see mail,soon')
    expect(row).toMatchObject({ stage: 'saved', url: null, appliedOn: null, problem: null })
    expect(row!.warnings).toHaveLength(3)
    // Nothing of the file is lost: what could not be read stands in the notes.
    expect(row!.notes).toBe('The applied date: soon\nThe stage: Blorp\nThe link: see mail')
    expect(read('Title,Company\n,Northwind')[0]!.problem).toBe('There is no job title.')
  })
})
