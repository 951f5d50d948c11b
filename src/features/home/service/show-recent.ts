import type { Home, RecentItem } from '../contract.ts'
import { type Facts, nameOf } from '../insights/facts.ts'

const shown = 6
const stageWords: Record<string, string> = { ready: 'waits for your decision', saved: 'saved', failed: 'failed' }

/** What was touched last, whatever it is. */
export function showRecent(facts: Facts): RecentItem[] {
  const postingName = (id: string | null) => {
    const posting = facts.postings.find((each) => each.id === id)
    return posting ? nameOf(posting) : 'your résumé'
  }
  const items: (Omit<RecentItem, 'at'> & { at: number })[] = [
    ...facts.resumes.map(({ id, title, kind, isMaster, updatedAt }) => ({
      kind: 'resume' as const,
      id,
      title,
      detail: isMaster ? 'Master résumé' : kind === 'tailored' ? 'Tailored résumé' : 'Résumé',
      to: `/resumes/${id}`,
      at: updatedAt,
    })),
    ...facts.postings
      .filter(({ id, dismissed }) => !dismissed && !facts.applications.some((each) => each.postingId === id))
      .map(({ id, title, company, createdAt }) => ({
        kind: 'posting' as const,
        id,
        title,
        detail: company,
        to: `/postings/${id}`,
        at: createdAt,
      })),
    ...facts.applications.map(({ id, title, company, lastLineAt }) => ({
      kind: 'application' as const,
      id,
      title,
      detail: company,
      to: `/applications/${id}`,
      at: lastLineAt,
    })),
    ...facts.letters.map(({ id, postingId, updatedAt }) => ({
      kind: 'letter' as const,
      id,
      title: `Letter: ${postingName(postingId)}`,
      detail: null,
      to: `/letters/${id}`,
      at: updatedAt,
    })),
    ...facts.tailorings
      .filter(({ state }) => state === 'ready')
      .map(({ id, postingId, state, createdAt }) => ({
        kind: 'tailoring' as const,
        id,
        title: `Tailoring: ${postingName(postingId)}`,
        detail: stageWords[state] ?? null,
        to: `/tailorings/${id}`,
        at: createdAt,
      })),
  ]
  return items
    .toSorted((a, b) => b.at - a.at)
    .slice(0, shown)
    .map((item) => ({ ...item, at: new Date(item.at).toISOString() }))
}

/** The way from a file to an answer, as far as it has been gone. */
export function showSteps(facts: Facts, hasWishes: boolean): Home['steps'] {
  const read = facts.resumes.filter(({ state }) => state === 'read')
  const master = read.find(({ isMaster }) => isMaster) ?? read[0]
  const posting = facts.postings[0]
  const sent = facts.applications.some(
    ({ stage, appliedAt }) => appliedAt !== null || !['saved', 'drafting'].includes(stage),
  )
  const compared =
    facts.tailorings.length > 0 || facts.letters.length > 0 || facts.postings.some(({ fit }) => fit !== null)
  return [
    { id: 'resume', done: read.length > 0, to: master ? `/resumes/${master.id}` : '/resumes?upload=1' },
    { id: 'posting', done: facts.postings.length > 0, to: '/postings?capture=1' },
    {
      id: 'compare',
      done: compared,
      to: master && posting ? `/resumes/${master.id}/match?posting=${posting.id}` : '/postings',
    },
    { id: 'wishes', done: hasWishes, to: '/settings/wishes' },
    { id: 'tailor', done: facts.tailorings.length > 0, to: posting ? `/postings/${posting.id}` : '/postings' },
    { id: 'track', done: facts.applications.length > 0, to: posting ? `/postings/${posting.id}` : '/postings' },
    { id: 'apply', done: sent, to: '/applications' },
  ]
}
