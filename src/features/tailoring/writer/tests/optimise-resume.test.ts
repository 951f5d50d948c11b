import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { renderResume } from '#features/rendering/render-resume.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import { applyChanges } from '../apply-changes.ts'
import { optimiseResume } from '../optimise-resume.ts'
import { someProfile } from './samples.ts'

const now = '2026-11-21'
async function findingsOf(profile: Profile) {
  const { bytes } = await renderResume({ profile, template: 'plain', format: 'txt' })
  const { document } = await readResume(bytes, { fileName: 'resume.txt' })
  return scoreResume({ document, profile, now: new Date(now) }).findings
}

describe('optimising', () => {
  test('answers findings of the score, never beyond the facts, whatever is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        someProfile,
        fc.constantFrom('conservative' as const, 'balanced' as const, 'aggressive' as const),
        fc.infiniteStream(fc.boolean()),
        async (facts, level, coins) => {
          const profile = {
            ...facts,
            work: facts.work.map((work) => ({ ...work, highlights: work.highlights.slice(0, 4) })),
          }
          const findings = await findingsOf(profile)
          const ids = new Set(findings.map((finding) => finding.id))
          const { changes } = optimiseResume({ profile, facts, findings, level, now })
          expect(changes.every((change) => change.findingId && ids.has(change.findingId))).toBe(true)
          const decisions = Object.fromEntries(
            changes.map((change) => [change.id, coins.next().value ? ('accepted' as const) : ('rejected' as const)]),
          )
          const chosen = applyChanges(profile, changes, decisions)
          expect(Profile.safeParse(chosen).success).toBe(true)
          expect(checkProfileTruth({ draft: chosen, facts, now }).unsupported).toBe(0)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('mends duties, tense, order and spelling', () => {
    const facts = Profile.parse({
      work: [
        {
          name: 'Derwent Dental',
          position: 'Receptionist',
          startDate: '2014-09',
          endDate: '2018-02',
          highlights: ['Book appointments and take payments', 'Responsible for ordering stock'],
        },
        {
          name: 'Trentside Surveyors',
          position: 'Administrator',
          startDate: '2018-03',
          highlights: ['Organised the move to a new office'],
        },
      ],
      skills: [{ name: 'Tools', keywords: ['javascript', 'Excel'] }],
    })
    const finding = (code: string, pointer?: string) => ({
      id: code,
      part: 'formatting' as const,
      code,
      severity: 'low' as const,
      title: code,
      why: code,
      fix: code,
      points: 1,
      spans: [],
      ...(pointer ? { pointer } : {}),
    })
    const { profile, changes } = optimiseResume({
      profile: facts,
      facts,
      findings: [
        finding('work-order'),
        finding('tense', '/work/0/highlights/0'),
        finding('weak-phrase', '/work/0/highlights/1'),
        finding('skill-spelling', '/skills/0/keywords/0'),
      ],
      level: 'balanced',
      now,
    })
    expect(profile.work.map((work) => work.name)).toEqual(['Trentside Surveyors', 'Derwent Dental'])
    expect(profile.work[1]?.highlights).toEqual(['Booked appointments and took payments', 'Ordered stock'])
    expect(profile.skills[0]?.keywords).toEqual(['JavaScript', 'Excel'])
    expect(new Set(changes.map((change) => change.findingId))).toEqual(
      new Set(['work-order', 'tense', 'weak-phrase', 'skill-spelling']),
    )
  })
})
