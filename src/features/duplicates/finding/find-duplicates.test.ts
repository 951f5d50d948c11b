import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseUrl } from '../../postings/twins/read-address.ts'
import { areNear, normaliseCompany, readTitle } from '../../postings/twins/same-title.ts'
import { findDuplicates, type Pursuit } from './find-duplicates.ts'

const pursuit = (id: string, more: Partial<Pursuit>): Pursuit => ({
  id,
  postingId: `p-${id}`,
  url: null,
  company: null,
  title: 'Engineer',
  distinctFrom: [],
  ...more,
})

describe('pairs that look like the same', () => {
  it('finds the same posting, the same address, and the same company with a near title', () => {
    expect(
      findDuplicates([
        pursuit('1', { postingId: 'p' }),
        pursuit('2', { postingId: 'p' }),
        pursuit('3', { url: 'https://www.jobs.example/a/7?utm_source=mail' }),
        pursuit('4', { url: 'https://jobs.example/a/7/' }),
        pursuit('5', { company: 'Northwind GmbH', title: 'Sr. Platform Engineer (m/f/d)' }),
        pursuit('6', { company: 'northwind', title: 'Senior Platform Engineer' }),
        pursuit('7', { company: 'Northwind', title: 'Junior Platform Engineer' }),
      ]),
    ).toEqual([
      { first: '1', second: '2', reason: 'same_posting' },
      { first: '3', second: '4', reason: 'same_address' },
      { first: '5', second: '6', reason: 'same_company_and_title' },
    ])
  })

  it('stops at as many as are wanted, and looks around one of them alone', () => {
    const many = Array.from({ length: 400 }, (_, at) => pursuit(String(at).padStart(3, '0'), { company: 'Northwind' }))
    expect(findDuplicates(many, { most: 100 })).toEqual(findDuplicates(many.slice(0, 101)).slice(0, 100))
    expect(findDuplicates(many, { about: '007' })).toHaveLength(399)
    expect(findDuplicates(many, { about: '007', most: 5 })).toHaveLength(5)
    expect(findDuplicates(many, { about: 'none' })).toEqual([])
  })

  it('leaves out what the person said is not the same', () => {
    expect(
      findDuplicates([pursuit('1', { postingId: 'p' }), pursuit('2', { postingId: 'p', distinctFrom: ['1'] })]),
    ).toEqual([])
  })

  it.each([
    ['Senior Data Engineer', 'Data Engineer, Senior', true],
    ['Senior Data Engineer', 'Data Engineer', false],
    ['Product Manager (f/m/x) - Remote', 'Product Manager', true],
    ['Software Engineer II', 'Software Engineer III', false],
    ['Backend Engineer', 'Frontend Engineer', false],
    ['C++ Developer', 'C# Developer', false],
    ['Développeur', 'Developpeur', true],
  ])('%s / %s: %s', (a, b, near) => {
    expect(areNear(readTitle(a), readTitle(b))).toBe(near)
    expect(areNear(readTitle(b), readTitle(a))).toBe(near)
  })

  it('reads addresses and companies as people mean them', () => {
    expect(normaliseUrl('https://www.a.example/job/1/?gh_src=x&id=5#top')).toBe('a.example/job/1?id=5')
    expect(normaliseUrl('https://a.example/')).toBeUndefined()
    expect(normaliseUrl('not an address')).toBeUndefined()
    expect(normaliseCompany('The Harbour Labs Co., Ltd.')).toBe('harbour labs')
    expect(normaliseCompany('GmbH')).toBeUndefined()
  })

  it('does not depend on the order, and never pairs one with itself', () => {
    const some = fc.array(
      fc.record({
        url: fc.constantFrom(null, 'https://a.example/1', 'https://a.example/2'),
        company: fc.constantFrom(null, 'A', 'B Inc'),
        title: fc.constantFrom('Engineer', 'Senior Engineer', ''),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, (list) => {
        const pursuits = list.map((each, index) => pursuit(String(index).padStart(2, '0'), each))
        const sorted = (pairs: ReturnType<typeof findDuplicates>) =>
          pairs.map((pair) => `${pair.first} ${pair.second}`).sort()
        const pairs = findDuplicates(pursuits)
        expect(sorted(findDuplicates(pursuits.toReversed()))).toEqual(sorted(pairs))
        for (const pair of pairs) expect(pair.first < pair.second).toBe(true)
      }),
    )
  })
})
