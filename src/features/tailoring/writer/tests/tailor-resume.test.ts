import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import { applyChanges } from '../apply-changes.ts'
import { tailorResume } from '../tailor-resume.ts'
import { postingOf, somePosting, someProfile } from './samples.ts'

const now = '2026-11-21'
const levels = ['conservative', 'balanced', 'aggressive'] as const
const someLevel = fc.constantFrom(...levels)

describe('tailoring', () => {
  test('never writes a claim that the facts do not carry', () => {
    fc.assert(
      fc.property(someProfile, somePosting, someLevel, (facts, posting, level) => {
        const { profile } = tailorResume({ profile: facts, facts, posting, level, now })
        const wrong = checkProfileTruth({ draft: profile, facts, now }).claims.filter(
          (claim) => claim.verdict === 'unsupported',
        )
        expect(wrong.map((claim) => `${claim.pointer} ${claim.text}: ${claim.reason}`)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('gives a valid, true profile for every choice among its changes', () => {
    fc.assert(
      fc.property(
        someProfile,
        somePosting,
        someLevel,
        fc.infiniteStream(fc.boolean()),
        (facts, posting, level, coins) => {
          const { changes } = tailorResume({ profile: facts, facts, posting, level, now })
          const decisions = Object.fromEntries(
            changes.map((change) => [change.id, coins.next().value ? ('accepted' as const) : ('rejected' as const)]),
          )
          const chosen = applyChanges(facts, changes, decisions)
          expect(Profile.safeParse(chosen).success).toBe(true)
          expect(checkProfileTruth({ draft: chosen, facts, now }).unsupported).toBe(0)
          for (const work of chosen.work) expect(new Set(work.highlights).size).toBe(work.highlights.length)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('rejecting all gives back the résumé, accepting all the result, and the input stays as it was', () => {
    fc.assert(
      fc.property(someProfile, somePosting, someLevel, (facts, posting, level) => {
        const before = structuredClone(facts)
        const { profile, changes } = tailorResume({ profile: facts, facts, posting, level, now })
        expect(facts).toEqual(before)
        expect(
          applyChanges(facts, changes, Object.fromEntries(changes.map((change) => [change.id, 'rejected']))),
        ).toEqual(facts)
        expect(applyChanges(facts, changes)).toEqual(profile)
        expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length)
      }),
      { numRuns: 100 },
    )
  })

  test('gives the same result for the same input', () => {
    fc.assert(
      fc.property(someProfile, somePosting, someLevel, (facts, posting, level) => {
        const once = tailorResume({ profile: facts, facts, posting, level, now })
        expect(
          tailorResume({ profile: structuredClone(facts), facts: structuredClone(facts), posting, level, now }),
        ).toEqual(once)
      }),
      { numRuns: 40 },
    )
  })

  test('employer, title, dates, degree and school never change', () => {
    fc.assert(
      fc.property(someProfile, somePosting, (facts, posting) => {
        const { profile } = tailorResume({ profile: facts, facts, posting, level: 'aggressive', now })
        const locked = (one: Profile) =>
          one.work.map(({ name, position, startDate, endDate }) => ({ name, position, startDate, endDate }))
        expect(locked(profile)).toEqual(locked(facts))
        expect(profile.education).toEqual(facts.education)
      }),
      { numRuns: 60 },
    )
  })
})

describe('levels', () => {
  const facts = Profile.parse({
    basics: { label: 'Engineer' },
    work: [
      {
        name: 'Northwind Logistics',
        position: 'Senior Software Engineer',
        startDate: '2019-03',
        highlights: [
          'Worked with product managers on the roadmap',
          'Responsible for managing a team of 6 engineers',
          'Successfully moved 40 services to k8s, cutting deploy time from 45 to 12 minutes',
        ],
      },
    ],
    skills: [{ name: 'Tools', keywords: ['Docker', 'React'] }],
  })
  const posting = postingOf('Software Engineer', ['Kubernetes', 'JavaScript', 'Terraform'])

  test('conservative only chooses and orders', () => {
    const { profile, changes } = tailorResume({ profile: facts, facts, posting, level: 'conservative', now })
    expect(
      changes.every((change) =>
        ['reorder', 'select', 'skill_order', 'skill_add', 'rename_heading', 'label'].includes(change.kind),
      ),
    ).toBe(true)
    expect(profile.work[0]?.highlights[0]).toContain('k8s')
    expect(profile.skills[0]?.keywords).toContain('JavaScript')
    expect(JSON.stringify(profile)).not.toContain('Terraform')
  })

  test('balanced opens with the deed and uses the term of the posting', () => {
    const { profile, changes } = tailorResume({ profile: facts, facts, posting, level: 'balanced', now })
    const lines = profile.work[0]?.highlights ?? []
    expect(lines).toContain('Managed a team of 6 engineers')
    expect(lines.some((line) => line.includes('Kubernetes') && !/successfully/i.test(line))).toBe(true)
    const change = changes.find((one) => one.kind === 'rewrite' && one.after.includes('Kubernetes'))
    expect(change?.requirementText).toBe('Kubernetes')
    expect(change?.factPointers).toEqual(['/work/0/highlights/2'])
  })

  test('aggressive writes a summary of what the facts say', () => {
    const { profile } = tailorResume({ profile: facts, facts, posting, level: 'aggressive', now })
    expect(profile.basics.summary).toMatch(/^Senior Software Engineer/)
    expect(checkProfileTruth({ draft: profile, facts, now }).blocked).toBe(false)
  })
})
