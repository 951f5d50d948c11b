import type { InsightAction } from '../contract.ts'
import { type ApplicationFact, daysSince, daysUntil, type Facts, nameOf } from './facts.ts'
import type { Rule } from './rules.ts'

const open = (id: string, label = 'Open'): InsightAction => ({ label, to: `/applications/${id}` })
const silenceDays = 14
const staleDays = 30

const sayDays = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`)
const sayLate = (days: number) => (days === 1 ? 'since yesterday' : `for ${days} days`)

function silent(facts: Facts, from: number, to: number): ApplicationFact[] {
  return facts.applications.filter((each) => {
    const days = daysSince(facts.now, each.lastLineAt)
    return each.stage === 'applied' && days >= from && days < to
  })
}

export const applicationRules: Rule[] = [
  {
    kind: 'interview_soon',
    urgency: 100,
    find: ({ interviews, applications, now }) =>
      interviews.flatMap(({ id, applicationId, startsAt }) => {
        const application = applications.find((each) => each.id === applicationId)
        const hours = (startsAt - now) / 3_600_000
        if (!application || hours < 0 || hours > 48) return []
        return {
          key: `interview_soon:${id}:${startsAt}`,
          title: `Interview ${hours < 24 ? 'within a day' : 'within two days'}: ${nameOf(application)}`,
          why: 'Read the posting and the exact résumé you sent once more.',
          actions: [open(applicationId, 'Prepare')],
        }
      }),
  },
  {
    kind: 'answer_due',
    urgency: 95,
    find: ({ offers, applications, today }) =>
      offers.flatMap(({ id, applicationId, answerBy }) => {
        const application = applications.find((each) => each.id === applicationId && each.stage === 'offer')
        const days = answerBy === null ? 99 : daysUntil(today, answerBy)
        if (!application || days > 5) return []
        return {
          key: `answer_due:${id}:${answerBy}`,
          title: `Answer the offer: ${nameOf(application)}`,
          why: days < 0 ? 'The day to answer by has passed.' : `They wait for your answer ${sayDays(days)}.`,
          actions: [open(applicationId, 'Look at the offer')],
        }
      }),
  },
  {
    kind: 'todo_due',
    urgency: 90,
    find: ({ todos, applications, today }) =>
      todos.flatMap(({ id, applicationId, text, dueOn }) => {
        const application = applications.find((each) => each.id === applicationId)
        const days = dueOn === null ? 1 : daysUntil(today, dueOn)
        if (!application || days > 0) return []
        return {
          key: `todo_due:${id}:${dueOn}`,
          title: text,
          why: `${nameOf(application)}. Due ${days === 0 ? 'today' : sayLate(-days)}.`,
          actions: [{ label: 'Done', act: 'done' as const, id }, open(applicationId)],
        }
      }),
  },
  {
    kind: 'closing_soon',
    urgency: 85,
    find: ({ applications, postings, today }) =>
      postings.flatMap((posting) => {
        const application = applications.find((each) => each.postingId === posting.id)
        const day = application?.deadline ?? posting.closesOn
        const days = day ? daysUntil(today, day) : -1
        const waiting = !application || application.stage === 'saved' || application.stage === 'drafting'
        if (!waiting || posting.dismissed || days < 0 || days > 2) return []
        return {
          key: `closing_soon:${posting.id}:${day}`,
          title: `${nameOf(posting)} closes ${sayDays(days)}`,
          why: application ? 'The application is not sent yet.' : 'You have not applied.',
          actions: [
            application
              ? open(application.id, 'Finish it')
              : { label: 'Open the posting', to: `/postings/${posting.id}` },
          ],
        }
      }),
  },
  {
    kind: 'approved_not_applied',
    urgency: 70,
    find: ({ letters, applications, postings }) =>
      letters.flatMap(({ id, postingId, state }) => {
        const posting = postings.find((each) => each.id === postingId)
        const application = applications.find((each) => each.postingId === postingId)
        const waiting = !application || application.stage === 'saved' || application.stage === 'drafting'
        if (state !== 'approved' || !posting || !waiting) return []
        return {
          key: `approved_not_applied:${id}`,
          title: `The letter to ${posting.company ?? nameOf(posting)} is approved, the application not sent`,
          why: nameOf(posting),
          actions: application
            ? [
                open(application.id, 'Send it'),
                { label: 'I have applied', act: 'mark_applied' as const, id: application.id },
              ]
            : [{ label: 'Track it', to: `/postings/${postingId}` }],
        }
      }),
  },
  {
    kind: 'unsent',
    urgency: 50,
    find: ({ applications, letters, now }) =>
      applications.flatMap((each) => {
        const approved = letters.some((one) => one.postingId === each.postingId && one.state === 'approved')
        const days = daysSince(now, each.lastLineAt)
        if (each.stage !== 'drafting' || approved || days < 1) return []
        return {
          key: `unsent:${each.id}:${each.lastLineAt}`,
          title: `Send the application: ${nameOf(each)}`,
          why: `Drafted, and untouched ${days === 1 ? 'since yesterday' : `for ${days} days`}.`,
          actions: [open(each.id, 'Finish it'), { label: 'I have applied', act: 'mark_applied' as const, id: each.id }],
        }
      }),
  },
  {
    kind: 'silence',
    urgency: 40,
    find: (facts) =>
      silent(facts, silenceDays, staleDays).map((each) => ({
        key: `silence:${each.id}:${each.lastLineAt}`,
        title: `No news on ${nameOf(each)}`,
        why: `Nothing has happened for ${daysSince(facts.now, each.lastLineAt)} days. A short, kind question is usual after two weeks.`,
        actions: [
          { label: 'I have asked', act: 'followed_up' as const, id: each.id },
          open(each.id),
          { label: 'Close it', act: 'close' as const, id: each.id },
        ],
      })),
  },
  {
    kind: 'stale',
    urgency: 35,
    find: (facts) =>
      silent(facts, staleDays, Number.POSITIVE_INFINITY).map((each) => ({
        key: `stale:${each.id}:${each.lastLineAt}`,
        title: `${nameOf(each)} has gone quiet`,
        why: `${daysSince(facts.now, each.lastLineAt)} days without a word. Closing it keeps the board true; it can be opened again.`,
        actions: [{ label: 'Close it', act: 'close' as const, id: each.id }, open(each.id)],
      })),
  },
]
