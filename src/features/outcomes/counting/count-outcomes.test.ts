import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Stage } from '#features/applications/contract.ts'
import { countOutcomes, type History, slip, withoutSlips } from './count-outcomes.ts'

const day = 86_400_000
/** Steps two days apart. */
const path = (...stages: Stage[]) => stages.map((stage, index) => ({ stage, at: index * 2 * day }))
const history = (steps: History['steps'], more: Partial<History> = {}): History => ({
  id: 'a',
  source: null,
  resume: null,
  weekday: null,
  applied: steps.some((step) => step.stage !== 'saved' && step.stage !== 'drafting'),
  steps,
  ...more,
})
const counts = (histories: History[]) =>
  Object.fromEntries(countOutcomes(histories).funnel.map((each) => [each.stage, each.count]))

describe('the funnel', () => {
  it('counts how far each got, whatever was skipped and however it ended', () => {
    expect(
      counts([
        history(path('saved')),
        history(path('saved', 'applied', 'rejected')),
        history(path('saved', 'interviewing')),
        history(path('saved', 'applied', 'screening', 'interviewing', 'offer', 'accepted')),
        history(path('saved', 'withdrawn'), { applied: false }),
      ]),
    ).toEqual({ saved: 5, drafting: 3, applied: 3, screening: 2, interviewing: 2, offer: 1, accepted: 1 })
  })

  it('never grows from one stage to the next, and ends add up', () => {
    const steps = fc.array(
      fc.record({ stage: fc.constantFrom(...Stage.options), gap: fc.integer({ min: 0, max: 9 * day }) }),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    const histories = fc.array(
      steps.map((list) => {
        const until = (index: number) => list.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0)
        return history(list.map(({ stage }, index) => ({ stage, at: until(index) })))
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(histories, (all) => {
        const found = countOutcomes(all)
        for (const [index, { count }] of found.funnel.entries())
          if (index) expect(count).toBeLessThanOrEqual(found.funnel[index - 1]!.count)
        const accepted = all.filter((each) => withoutSlips(each.steps).at(-1)!.stage === 'accepted').length
        expect(found.open + found.rejected + found.withdrawn + accepted).toBe(all.length)
        const groups = [found.sources, found.resumes]
        for (const group of groups) expect(group.reduce((sum, each) => sum + each.reply.n, 0)).toBe(found.applied)
      }),
    )
  })
})

describe('slips of the hand', () => {
  it('leaves out a stage that was left backwards at once, not one that was stayed in', () => {
    const soon = [
      { stage: 'saved' as const, at: 0 },
      { stage: 'offer' as const, at: day },
      { stage: 'applied' as const, at: day + 1000 },
    ]
    expect(withoutSlips(soon).map((step) => step.stage)).toEqual(['saved', 'applied'])
    const later = soon.map((step, index) => (index === 2 ? { ...step, at: day + slip } : step))
    expect(withoutSlips(later).map((step) => step.stage)).toEqual(['saved', 'offer', 'applied'])
  })

  it('keeps quick moves forward: catching up on what happened is no slip', () => {
    const quick = path('saved', 'applied', 'interviewing', 'rejected').map((step, index) => ({
      ...step,
      at: index * 1000,
    }))
    expect(withoutSlips(quick)).toEqual(quick)
  })
})

describe('rates and times', () => {
  it('says nothing below five, and the median of completed stays from five on', () => {
    const four = Array.from({ length: 4 }, () => history(path('applied', 'screening'), { source: 'LinkedIn' }))
    expect(countOutcomes(four).sources[0]).toMatchObject({ label: 'LinkedIn', reply: { k: 4, n: 4, rate: null } })
    expect(countOutcomes(four).stays.find((each) => each.stage === 'applied')).toEqual({
      stage: 'applied',
      n: 4,
      medianDays: null,
    })
    const five = [
      ...four,
      history(path('applied'), { source: 'LinkedIn' }),
      history(path('applied', 'rejected'), { source: 'LinkedIn' }),
    ]
    expect(countOutcomes(five).sources[0]!.reply).toMatchObject({ k: 4, n: 6 })
    expect(countOutcomes(five).sources[0]!.reply.rate).toBeCloseTo(4 / 6)
    expect(countOutcomes(five).stays.find((each) => each.stage === 'applied')).toEqual({
      stage: 'applied',
      n: 5,
      medianDays: 2,
    })
  })
})
