import { describe, expect, it } from 'vitest'
import type { Application } from '#features/applications/contract.ts'
import type { Posting } from '#features/postings/contract.ts'
import type { Resume } from '#features/resumes/contract.ts'
import type { Tailoring } from '#features/tailoring/contract.ts'
import { findNextSteps, type Known } from './next-steps.ts'

const at = '2026-03-01T09:00:00.000Z'
const now = Date.parse('2026-03-20T09:00:00.000Z')
const resume = (change: Partial<Resume>) =>
  ({
    id: 'r1',
    title: 'Ada Quintero',
    kind: 'uploaded',
    state: 'read',
    isMaster: true,
    postingId: null,
    ...change,
  }) as Resume
const posting = (change: Partial<Posting> = {}) =>
  ({ id: 'p1', title: 'Staff engineer', company: 'Northwind', ...change }) as Posting
const application = (change: Partial<Application>) =>
  ({
    id: 'a1',
    postingId: 'p1',
    title: 'Staff engineer',
    company: 'Northwind',
    stage: 'saved',
    updatedAt: at,
    ...change,
  }) as Application
const tailoring = (change: Partial<Tailoring>) =>
  ({ id: 't1', postingId: 'p1', state: 'ready', ...change }) as Tailoring

const steps = (known: Partial<Known>) =>
  findNextSteps({ resumes: [], postings: [], applications: [], tailorings: [], ...known }, now).map((step) => step.id)

describe('what to do next', () => {
  it('puts what is broken and what waits for a decision first', () => {
    expect(
      steps({
        resumes: [
          resume({}),
          resume({ id: 'r2', state: 'failed', failure: { code: 'encrypted', message: 'Locked.' } }),
        ],
        postings: [posting()],
        tailorings: [tailoring({})],
      }),
    ).toEqual(['failed-r2', 'tailoring-t1'])
  })

  it('leads from a posting to a match, from a tailored résumé to an application, from there to sending it', () => {
    expect(steps({ resumes: [resume({})] })).toEqual(['capture'])
    expect(steps({ resumes: [resume({})], postings: [posting()] })).toEqual(['match-p1'])
    const tailored = resume({ id: 'r3', kind: 'tailored', isMaster: false, postingId: 'p1' })
    const saved = tailoring({ state: 'saved' })
    expect(steps({ resumes: [resume({}), tailored], postings: [posting()], tailorings: [saved] })).toEqual(['track-r3'])
    const drafted = application({ stage: 'drafting' })
    expect(
      steps({ resumes: [resume({}), tailored], postings: [posting()], tailorings: [saved], applications: [drafted] }),
    ).toEqual(['apply-a1'])
  })

  it('notices when nothing has been heard for more than a week', () => {
    expect(steps({ postings: [posting()], applications: [application({ stage: 'applied' })] })).toEqual(['quiet-a1'])
    const fresh = application({ stage: 'applied', updatedAt: '2026-03-18T09:00:00.000Z' })
    expect(steps({ postings: [posting()], applications: [fresh] })).toEqual([])
  })
})
