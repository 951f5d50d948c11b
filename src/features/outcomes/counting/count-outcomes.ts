// From histories of stages to funnel, rates and times. Pure; every rule is stated on the page.
import type { Stage } from '#features/applications/contract.ts'
import type { OutcomeGroup, Outcomes } from '../contract.ts'
import { leastN, medianOf, rateOf } from './interval.ts'

export type History = {
  id: string
  source: string | null
  /** The résumé as sent, e.g. `Platform résumé, version 3`. */
  resume: { key: string; label: string } | null
  /** 0 Monday – 6 Sunday; null while not applied. */
  weekday: number | null
  applied: boolean
  /** Oldest first; the last one is where it stands. */
  steps: { stage: Stage; at: number }[]
}

/** Stages in the order a pursuit goes through them; what ends it has no rank. */
export const funnelStages = ['saved', 'drafting', 'applied', 'screening', 'interviewing', 'offer', 'accepted'] as const
const rankOf = (stage: Stage) => (funnelStages as readonly string[]).indexOf(stage)

/** A stage left backwards within ten minutes was a slip of the hand. */
export const slip = 10 * 60_000
const day = 86_400_000
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export function countOutcomes(histories: History[]): Outcomes {
  const all = histories.map((history) => {
    const steps = withoutSlips(history.steps)
    const last = steps.at(-1)?.stage ?? 'saved'
    const furthest = Math.max(0, ...steps.map((step) => rankOf(step.stage)))
    // An end after the sending says that it was sent, whatever was skipped on the way.
    const reached = Math.max(furthest, history.applied || last === 'rejected' ? 2 : 0)
    return { ...history, steps, last, reached }
  })
  const counts = funnelStages.map((_, rank) => all.filter((each) => each.reached >= rank).length)
  const sent = all.filter((each) => each.reached >= 2)
  return {
    leastN,
    total: all.length,
    applied: sent.length,
    funnel: funnelStages.map((stage, rank) => ({
      stage,
      count: counts[rank]!,
      onward: rank === 0 ? null : rateOf(counts[rank]!, counts[rank - 1]!),
    })),
    rejected: all.filter((each) => each.last === 'rejected').length,
    withdrawn: all.filter((each) => each.last === 'withdrawn').length,
    open: all.filter((each) => rankOf(each.last) >= 0 && each.last !== 'accepted').length,
    overall: groupOf('all', 'All applications sent', sent),
    sources: groupsOf(sent, (each) => ({ key: each.source ?? '', label: each.source ?? 'Not said' })),
    resumes: groupsOf(sent, (each) => each.resume ?? { key: '', label: 'No résumé attached' }),
    weekdays: weekdays.map((label, index) =>
      groupOf(
        String(index),
        label,
        sent.filter((each) => each.weekday === index),
      ),
    ),
    stays: funnelStages.slice(0, -1).map((stage) => {
      const days = all.flatMap((each) => staysIn(each.steps, stage))
      return { stage, n: days.length, medianDays: days.length < leastN ? null : medianOf(days) }
    }),
  }
}

type Counted = { reached: number }

function groupOf(key: string, label: string, sent: Counted[]): OutcomeGroup {
  const share = (rank: number) => rateOf(sent.filter((each) => each.reached >= rank).length, sent.length)
  return { key, label, reply: share(3), interview: share(4), offer: share(5) }
}

function groupsOf<T extends Counted>(sent: T[], by: (each: T) => { key: string; label: string }): OutcomeGroup[] {
  const groups = new Map<string, { label: string; members: T[] }>()
  for (const each of sent) {
    const { key, label } = by(each)
    const group = groups.get(key) ?? { label, members: [] }
    group.members.push(each)
    groups.set(key, group)
  }
  return [...groups]
    .map(([key, { label, members }]) => groupOf(key, label, members))
    .sort((a, b) => b.reply.n - a.reply.n || a.label.localeCompare(b.label))
}

/** Steps without those that were taken back at once; where it stands now always counts. */
export function withoutSlips(steps: History['steps']): History['steps'] {
  const kept: History['steps'] = []
  for (const step of steps) {
    const back = (last: History['steps'][number]) => {
      const [from, to] = [rankOf(last.stage), rankOf(step.stage)]
      // Back from an end (rank −1) to anything, or back down the funnel.
      return step.at - last.at < slip && to >= 0 && (from < 0 || to < from)
    }
    while (kept.length > 1 && back(kept.at(-1)!)) kept.pop()
    if (kept.at(-1)?.stage !== step.stage) kept.push(step)
  }
  return kept
}

const staysIn = (steps: History['steps'], stage: Stage): number[] =>
  steps.flatMap((step, index) => {
    const next = steps[index + 1]
    return step.stage === stage && next ? [(next.at - step.at) / day] : []
  })
