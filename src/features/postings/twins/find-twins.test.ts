import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTwins, findTwinPairs, type Posted } from './find-twins.ts'
import { normaliseUrl, readAddresses, readNumber } from './read-address.ts'
import { compareSketches, sketchText } from './sketch-text.ts'

const words = Array.from({ length: 240 }, (_, at) => `word${(at * 7919) % 613}`)
const text = words.join(' ')
const posted = (id: string, more: Partial<Posted> = {}): Posted => ({
  id,
  title: 'Platform Engineer',
  companyKey: 'northwind',
  place: null,
  addresses: [],
  sketch: [],
  distinctFrom: [],
  ...more,
})

describe('addresses in another form', () => {
  it.each([
    ['https://www.jobs.example/a/7?utm_source=mail#top', 'http://jobs.example/A/7/'],
    ['https://m.jobs.example/a?id=7&ref=x', 'https://jobs.example/a?gclid=1&id=7'],
  ])('%s is %s', (a, b) => expect(normaliseUrl(a)).toBe(normaliseUrl(b)))

  it.each([
    ['https://boards.greenhouse.io/northwind/jobs/4012345', 'greenhouse:4012345'],
    ['https://northwind.example/careers?gh_jid=4012345', 'greenhouse:4012345'],
    [
      'https://jobs.lever.co/northwind/0b2b4c3e-1111-4222-8333-944445555666/apply',
      'lever:0b2b4c3e-1111-4222-8333-944445555666',
    ],
    ['https://www.linkedin.com/jobs/view/platform-engineer-at-northwind-3812345678', 'linkedin:3812345678'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=3812345678', 'linkedin:3812345678'],
    ['https://northwind.wd5.myworkdayjobs.com/Ext/job/Lisbon/Engineer_R-1234', 'workday:northwind:r-1234'],
    ['https://ie.indeed.com/viewjob?jk=a1b2c3d4e5f60718', 'indeed:a1b2c3d4e5f60718'],
    ['https://northwind.example/jobs/4012345', undefined],
    ['ftp://boards.greenhouse.io/northwind/jobs/4012345', undefined],
  ])('%s has the number %s', (url, number) => expect(readNumber(url)).toBe(number))

  it('reads the number of the apply page too, and takes no front page for a posting', () => {
    expect(
      readAddresses('https://northwind.example/', 'https://jobs.lever.co/n/0b2b4c3e-1111-4222-8333-944445555666'),
    ).toEqual(['lever:0b2b4c3e-1111-4222-8333-944445555666'])
    expect(readAddresses(null)).toEqual([])
  })
})

describe('sketches of texts', () => {
  it('tell about which share of a text stands in another', () => {
    const sketch = sketchText(text)
    expect(compareSketches(sketch, sketch)).toBe(1)
    expect(compareSketches(sketch, sketchText(`${text} apply now before friday and bring a friend`))).toBeGreaterThan(
      0.85,
    )
    expect(compareSketches(sketch, sketchText(words.slice(0, 120).join(' ')))).toBeCloseTo(0.5, 0)
    expect(compareSketches(sketch, sketchText(words.toReversed().join(' ')))).toBeLessThan(0.1)
  })

  it('say nothing of short texts, and fit whole numbers of 32 bits', () => {
    expect(sketchText('We hire engineers.')).toEqual([])
    expect(compareSketches([], [])).toBe(0)
    for (const each of sketchText(text)) expect(each).toBe(each | 0)
  })

  it('do not depend on which comes first, and stay in 0–1', () => {
    const some = fc
      .array(fc.constantFrom(...words.slice(0, 60)), { minLength: 0, maxLength: 200 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(some, some, (a, b) => {
        const share = compareSketches(sketchText(a), sketchText(b))
        expect(share).toBe(compareSketches(sketchText(b), sketchText(a)))
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('twins', () => {
  const sketch = sketchText(text)
  const other = sketchText(words.toReversed().join(' '))
  it.each<[string, Partial<Posted>, Partial<Posted>, ReturnType<typeof compareTwins>]>([
    ['one address', { addresses: ['a/1'] }, { addresses: ['a/1'], title: 'Engineer (Platform)' }, 'same_address'],
    [
      'one page, another job by now',
      { addresses: ['a/1'], sketch },
      { addresses: ['a/1'], sketch: other, title: 'Cook' },
      undefined,
    ],
    ['employer and title', {}, { title: 'Platform Engineer (m/f/d)' }, 'same_job'],
    ['the place says more', { place: 'Berlin' }, { place: 'Berlin, Germany' }, 'same_job'],
    ['another place', { place: 'Berlin' }, { place: 'Lisbon' }, undefined],
    ['another level', {}, { title: 'Senior Platform Engineer' }, undefined],
    ['another employer, the same text', { sketch }, { sketch, companyKey: 'agency' }, 'same_text'],
    ['no employer said, the same text', { sketch }, { sketch, companyKey: null }, 'same_text'],
    ['much the same text in one company', { sketch }, { sketch, title: 'Data Engineer' }, 'similar_text'],
    ['two places of one job', { sketch, place: 'Berlin' }, { sketch, place: 'Lisbon' }, 'similar_text'],
    ['said to be different', { distinctFrom: ['2'] }, {}, undefined],
    ['nothing known', { companyKey: null }, { companyKey: null }, undefined],
  ])('%s', (_name, a, b, reason) => {
    expect(compareTwins(posted('1', a), posted('2', b))).toBe(reason)
    expect(compareTwins(posted('2', b), posted('1', a))).toBe(reason)
  })

  it('are paired once, the newest first, without those that are only alike', () => {
    const list = [
      posted('1', { sketch, addresses: ['a/1'] }),
      posted('2', { sketch, title: 'Data Engineer' }),
      posted('3', { sketch, addresses: ['a/1'] }),
      posted('4', { companyKey: 'agency', sketch, title: 'Data Engineer' }),
    ]
    expect(findTwinPairs(list)).toEqual([
      { first: '1', second: '4', reason: 'same_text' },
      { first: '2', second: '4', reason: 'same_text' },
      { first: '3', second: '4', reason: 'same_text' },
      { first: '1', second: '3', reason: 'same_address' },
    ])
    expect(findTwinPairs(list.toReversed())).toHaveLength(4)
    expect(findTwinPairs(list, { asked: new Set(['1']) })).toHaveLength(2)
    expect(findTwinPairs(list, { most: 2 })).toEqual(findTwinPairs(list).slice(0, 2))
  })

  it('are found in long lists as by comparing each with each', () => {
    const title = fc
      .array(fc.constantFrom('senior', 'platform', 'data', 'engineer', 'lead', 'berlin', '7', '12', 'of', 'ii'), {
        minLength: 1,
        maxLength: 7,
      })
      .map((all) => all.join(' '))
    const one = fc.record({ title, companyKey: fc.constantFrom('northwind', 'agency', null) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (ones) => {
        const list = ones.map((each, at) => posted(String(at).padStart(2, '0'), each))
        const all = list.flatMap((a, at) =>
          list.slice(at + 1).flatMap((b) => (compareTwins(a, b) ? [`${a.id} ${b.id}`] : [])),
        )
        const found = findTwinPairs(list).map(({ first, second }) => `${first} ${second}`)
        expect(found.toSorted()).toEqual(all.toSorted())
      }),
    )
  })
})
