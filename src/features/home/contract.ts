// Home: what to do next, how ready a person is, and the week, counted by code from what is stored.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Stage } from '#features/applications/contract.ts'
import { Id } from '#shared/ids.ts'

/** Things that an insight offers to do at once; `to` leads to a page instead. */
export const InsightAct = z.enum(['close', 'followed_up', 'mark_applied', 'done'])
export type InsightAct = z.infer<typeof InsightAct>

export const InsightAction = z.union([
  z.object({ label: z.string(), to: z.string() }),
  z.object({ label: z.string(), act: InsightAct, id: Id }),
])
export type InsightAction = z.infer<typeof InsightAction>

export const Insight = z.object({
  /** Names the situation: the same one never comes twice after it was put away. */
  key: z.string(),
  kind: z.string(),
  /** What was observed. */
  title: z.string(),
  /** Why it matters, with the figures it comes from. */
  why: z.string(),
  /** One to three, the likeliest first. */
  actions: z.array(InsightAction).min(1).max(3),
})
export type Insight = z.infer<typeof Insight>

export const ReadinessPart = z.object({
  part: z.enum(['profile', 'resume']),
  /** 0–100. */
  value: z.number().min(0).max(100),
  /** Weight among the parts that have data; they add up to 1. */
  weight: z.number(),
  reason: z.string(),
  to: z.string(),
})
export type ReadinessPart = z.infer<typeof ReadinessPart>

/** Null while nothing can be judged. */
export const Readiness = z.object({ value: z.int().min(0).max(100), parts: z.array(ReadinessPart) }).nullable()
export type Readiness = z.infer<typeof Readiness>

export const AgendaItem = z.object({
  kind: z.enum(['interview', 'todo', 'deadline', 'answer']),
  text: z.string(),
  /** Day in the person's own time zone. */
  day: z.iso.date(),
  /** For what has a time. */
  at: z.iso.datetime().nullable(),
  overdue: z.boolean(),
  applicationId: Id,
})
export type AgendaItem = z.infer<typeof AgendaItem>

export const WeekFigure = z.object({
  name: z.enum(['captured', 'tailored', 'applied', 'answered']),
  now: z.int(),
  /** In the seven days before. */
  before: z.int(),
})

export const Step = z.object({
  id: z.enum(['resume', 'posting', 'compare', 'tailor', 'track', 'apply', 'wishes']),
  done: z.boolean(),
  to: z.string(),
})

export const RecentItem = z.object({
  kind: z.enum(['resume', 'posting', 'application', 'letter', 'tailoring']),
  id: Id,
  title: z.string(),
  detail: z.string().nullable(),
  to: z.string(),
  at: z.iso.datetime(),
})
export type RecentItem = z.infer<typeof RecentItem>

export const Home = z.object({
  /** Nothing is here yet: the page starts the main job. */
  empty: z.boolean(),
  insights: z.array(Insight),
  /** How many situations are put away for now. */
  putAway: z.int(),
  readiness: Readiness,
  pipeline: z.object({ stages: z.partialRecord(Stage, z.int()), total: z.int() }),
  week: z.object({ days: z.array(z.object({ day: z.iso.date(), acts: z.int() })), figures: z.array(WeekFigure) }),
  agenda: z.array(AgendaItem),
  steps: z.array(Step),
  recent: z.array(RecentItem),
  masterId: Id.nullable(),
})
export type Home = z.infer<typeof Home>

export const SkillDemand = z.object({
  name: z.string(),
  /** Postings that ask for it, and how many of them require it. */
  asked: z.int(),
  required: z.int(),
  /** How the master résumé stands to it, the strongest of all postings. */
  status: z.enum(['found', 'implied', 'unsaid', 'lacking']),
  postings: z.array(z.object({ id: Id, title: z.string() })).max(3),
})
export type SkillDemand = z.infer<typeof SkillDemand>

export const SkillCoverage = z.object({
  /** Postings looked at: followed ones first (tracked or favourite), newest first. */
  postings: z.int(),
  followed: z.boolean(),
  /** 0–1: share of the skills asked for, by how many ask, that the résumé shows. */
  share: z.number().min(0).max(1),
  skills: z.array(SkillDemand),
  masterId: Id.nullable(),
})
export type SkillCoverage = z.infer<typeof SkillCoverage>

/** `zone`: IANA name; days are the person's own. */
export const HomeQuery = z.object({ zone: z.string().max(60).default('UTC') })

export const homeContract = {
  get: oc
    .route({ method: 'GET', path: '/home', tags: ['Home'], summary: 'What is worth doing next, and how things stand' })
    .input(HomeQuery)
    .output(Home),
  skills: oc
    .route({
      method: 'GET',
      path: '/home/skills',
      tags: ['Home'],
      summary: 'What the postings you follow ask for, against what your master résumé shows',
    })
    .output(SkillCoverage),
  putAway: oc
    .route({
      method: 'POST',
      path: '/home/insights/put-away',
      tags: ['Home'],
      summary: 'Dismiss an insight for good, or snooze it for some days',
    })
    .input(z.object({ key: z.string().min(1).max(200), days: z.int().min(1).max(60).optional() }))
    .output(z.object({ key: z.string(), until: z.iso.datetime().nullable() })),
  bringBack: oc
    .route({
      method: 'POST',
      path: '/home/insights/bring-back',
      tags: ['Home'],
      summary: 'Take that back; without a key, for all of them',
    })
    .input(z.object({ key: z.string().min(1).max(200).optional() }))
    .output(z.object({ broughtBack: z.int() })),
}
