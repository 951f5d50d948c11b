import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLiking, knowsEnough, learnTaste, type Mark, type MarkKind, sumUp } from './count-liking.ts'
import { readTraits, type TraitSource } from './read-traits.ts'

const source = (more: Partial<TraitSource> = {}): TraitSource => ({
  title: 'Engineer',
  skills: [],
  way: null,
  places: [],
  pay: null,
  ...more,
})
const mark = (id: string, kind: MarkKind, more: Partial<TraitSource>): Mark => ({
  id,
  kind,
  traits: readTraits(source(more)),
})
const posting = (id: string, more: Partial<TraitSource>) => ({ id, traits: readTraits(source(more)) })

const remoteTs = { title: 'Web Developer', skills: ['TypeScript'], way: 'remote' } as const
const taste = learnTaste([
  mark('1', 'favourite', remoteTs),
  mark('2', 'favourite', remoteTs),
  mark('3', 'applied', remoteTs),
  mark('4', 'aside', { title: 'Sales Manager', skills: ['CRM'], way: 'onsite' }),
])

describe('the order by what one likes', () => {
  it('counts by the stated formula', () => {
    // like = 3 of 3 kept ÷ 4 = 0.75 for TypeScript and remote; both words of the title the same; no place, no pay.
    expect(countLiking(taste, posting('x', remoteTs)).score).toBe(Math.round(40 * 0.75 + 25 * 0.75 + 15 * 0.75))
    // 1 of 1 put aside ÷ 2 = −0.5 for CRM and on site; “manager” −0.5, “head” unknown.
    expect(countLiking(taste, posting('y', { title: 'Head Manager', skills: ['CRM'], way: 'onsite' })).score).toBe(
      Math.round(-40 * 0.5 - (25 * 0.5) / 2 - 15 * 0.5),
    )
    expect(countLiking(taste, posting('z', { title: 'Nurse', skills: ['Triage'] }))).toEqual({ score: 0, reason: null })
  })

  it('says of how many, and by what', () => {
    expect(countLiking(taste, posting('x', { title: 'Cook', skills: ['TypeScript'], way: 'remote' })).reason).toEqual({
      side: 'kept',
      count: 3,
      traits: ['TypeScript', 'remote'],
    })
    expect(countLiking(taste, posting('y', { title: 'Cook', way: 'onsite' })).reason).toEqual({
      side: 'aside',
      count: 1,
      traits: ['on site'],
    })
    expect(sumUp(taste, 'kept', 2)).toEqual(['TypeScript', '“developer”'])
    expect(sumUp(taste, 'aside', 2)).toEqual([])
  })

  it('lets no posting speak for itself', () => {
    const alone = learnTaste([
      mark('1', 'favourite', remoteTs),
      mark('2', 'aside', { title: 'Cook' }),
      mark('3', 'aside', {}),
    ])
    expect(countLiking(alone, posting('1', remoteTs))).toEqual({ score: 0, reason: null })
    expect(countLiking(taste, posting('1', remoteTs)).reason?.count).toBe(2)
  })

  it('hears a conversation twice', () => {
    const score = (kind: MarkKind) =>
      countLiking(
        learnTaste([mark('1', kind, { way: 'remote' }), mark('2', 'favourite', { way: 'hybrid' })]),
        posting('x', { title: 'x', way: 'remote' }),
      ).score
    expect(score('talked')).toBeGreaterThan(score('applied'))
  })

  it('knows when it knows too little', () => {
    expect(knowsEnough(learnTaste([mark('1', 'favourite', {}), mark('2', 'aside', {})]))).toBe(false)
    expect(knowsEnough(taste)).toBe(true)
  })

  it('stays within −100 and 100, and does not mind the order of marks', () => {
    const any = fc.record({
      title: fc.constantFrom('Web Developer', 'Sales Manager', 'Cook'),
      skills: fc.subarray(['TypeScript', 'CRM', 'Go', 'SQL', 'CSS', 'Rust', 'C++']),
      way: fc.constantFrom('remote', 'onsite', null),
      places: fc.subarray(['Lisbon', 'Porto']),
      pay: fc.constantFrom(null, 40_000, 41_000, 90_000),
    })
    const kinds = fc.constantFrom<MarkKind[]>('favourite', 'applied', 'talked', 'aside')
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, any), { maxLength: 12 }), any, (list, some) => {
        const marks = list.map(([kind, more], at) => mark(String(at), kind, more))
        const one = countLiking(learnTaste(marks), posting('x', some))
        expect(Math.abs(one.score)).toBeLessThanOrEqual(100)
        expect(countLiking(learnTaste(marks.toReversed()), posting('x', some)).score).toBe(one.score)
        if (one.reason) expect(one.reason.count).toBeGreaterThan(0)
      }),
    )
  })

  it('takes pay within a quarter for like pay', () => {
    const key = (pay: number) => readTraits(source({ pay })).find((each) => each.group === 'pay')?.key
    expect(key(60_000)).toBe(key(62_000))
    expect(key(60_000)).not.toBe(key(80_000))
  })
})
