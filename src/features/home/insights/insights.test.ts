import { describe, expect, it } from 'vitest'
import { dayMs, type Facts } from './facts.ts'
import { findInsights } from './rules.ts'

const now = Date.parse('2026-03-20T09:00:00Z')
const ago = (days: number) => now - days * dayMs
const nothing: Facts = {
  now,
  today: '2026-03-20',
  resumes: [],
  postings: [],
  applications: [],
  tailorings: [],
  letters: [],
  todos: [],
  interviews: [],
  offers: [],
  comments: [],
}
const master = {
  id: 'r1',
  title: 'Ada',
  kind: 'uploaded' as const,
  state: 'read' as const,
  failure: null,
  isMaster: true,
  postingId: null,
  updatedAt: ago(1),
}
const posting = {
  id: 'p1',
  title: 'Staff engineer',
  company: 'Northwind',
  favourite: false,
  dismissed: false,
  fit: null,
  closesOn: null,
  createdAt: ago(5),
}
const application = {
  id: 'a1',
  postingId: 'p1',
  title: 'Staff engineer',
  company: 'Northwind',
  stage: 'applied' as const,
  resumeId: null,
  deadline: null,
  appliedAt: ago(20),
  lastLineAt: ago(20),
}
const kinds = (facts: Partial<Facts>) => findInsights({ ...nothing, ...facts }).map(({ kind }) => kind)

describe('insights', () => {
  it('are silent about a search with nothing in it', () => {
    expect(kinds({})).toEqual([])
  })

  it('lead from a résumé to a posting, and from there to a comparison', () => {
    expect(kinds({ resumes: [master] })).toEqual(['no_posting'])
    expect(kinds({ postings: [posting] })).toEqual(['no_resume'])
    expect(kinds({ resumes: [master], postings: [posting] })).toEqual(['uncompared'])
  })

  it('name the best two postings that nothing was done with, and count the rest', () => {
    const fits = [17, 84, null, 97].map((fit, at) => ({
      ...posting,
      id: `p${at}`,
      title: `Job ${at}`,
      fit,
      createdAt: ago(1),
    }))
    const found = findInsights({ ...nothing, resumes: [master], postings: fits })
    expect(found.map(({ title }) => title)).toEqual([
      expect.stringContaining('Job 3'),
      expect.stringContaining('Job 1'),
      '2 more postings wait to be looked at',
    ])
    expect(found[2]).toMatchObject({ why: 'The best of them fits 17 of 100.', actions: [{ to: '/postings?sort=fit' }] })
  })

  it.each([
    [13, []],
    [14, ['silence']],
    [29, ['silence']],
    [30, ['stale']],
  ])('after %i days without a line about an application: %j', (days, expected) => {
    expect(
      kinds({ resumes: [master], postings: [posting], applications: [{ ...application, lastLineAt: ago(days) }] }),
    ).toEqual(expected)
  })

  it('notice a strong match that lies idle for three days, and not before', () => {
    const strong = { ...posting, fit: 84 }
    expect(kinds({ resumes: [master], postings: [{ ...strong, createdAt: ago(2) }] })).toEqual(['uncompared'])
    expect(kinds({ resumes: [master], postings: [strong] })).toEqual(['strong_idle'])
    expect(kinds({ resumes: [master], postings: [{ ...strong, dismissed: true }] })).toEqual([])
    const letter = { id: 'l1', postingId: 'p1', state: 'draft' as const, updatedAt: ago(1) }
    expect(kinds({ resumes: [master], postings: [strong], letters: [letter] })).toEqual([])
  })

  it.each([
    ['2026-03-19', []],
    ['2026-03-20', ['closing_soon']],
    ['2026-03-22', ['closing_soon']],
    ['2026-03-23', []],
  ])('warn of a posting that closes on %s: %j', (closesOn, expected) => {
    const saved = { ...application, stage: 'saved' as const, appliedAt: null, lastLineAt: ago(0) }
    expect(kinds({ postings: [{ ...posting, closesOn }], resumes: [master], applications: [saved] })).toEqual(expected)
  })

  it('put interviews, answers and what is due before everything else', () => {
    const found = kinds({
      resumes: [master, { ...master, id: 'r2', isMaster: false, state: 'failed', failure: 'Locked.' }],
      postings: [posting],
      applications: [{ ...application, stage: 'offer', lastLineAt: ago(40) }],
      todos: [
        { id: 't1', applicationId: 'a1', text: 'Call', dueOn: '2026-03-19' },
        { id: 't2', applicationId: 'a1', text: 'Later', dueOn: '2026-03-21' },
      ],
      interviews: [{ id: 'i1', applicationId: 'a1', kind: 'video', startsAt: now + dayMs }],
      offers: [{ id: 'o1', applicationId: 'a1', answerBy: '2026-03-22' }],
      tailorings: [{ id: 'x1', postingId: 'p1', resumeId: 'r1', state: 'ready', createdAt: ago(4) }],
    })
    expect(found).toEqual(['interview_soon', 'answer_due', 'todo_due', 'unreadable', 'decide'])
  })

  it('stay away once put away, and come back when the situation is a new one', () => {
    const facts = { ...nothing, resumes: [master], postings: [posting], applications: [application] }
    const [silence] = findInsights(facts)
    expect(findInsights(facts, new Set([silence!.key]))).toEqual([])
    const asked = { ...facts, applications: [{ ...application, lastLineAt: ago(15) }] }
    expect(findInsights(asked, new Set([silence!.key])).map(({ kind }) => kind)).toEqual(['silence'])
  })

  it('offer one to three actions each, and keys are unique', () => {
    const all = findInsights({
      ...nothing,
      resumes: [{ ...master, updatedAt: ago(90) }],
      postings: [posting, { ...posting, id: 'p2' }, { ...posting, id: 'p3', fit: 90 }],
      applications: [application, { ...application, id: 'a2', postingId: 'p2', lastLineAt: ago(33) }],
    })
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { actions } of all) expect(actions.length).toBeGreaterThan(0)
    expect(all.map(({ kind }) => kind)).toEqual(['strong_idle', 'silence', 'stale', 'profile_stale'])
  })
})
