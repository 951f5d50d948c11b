import { daysSince, type Facts, nameOf, type PostingFact } from './facts.ts'
import type { Rule } from './rules.ts'

const strongFit = 80
const staleProfileDays = 60
/** The best are named one by one; a row for each of twenty would bury everything else. */
const namedOnes = 2

const postingOf = (facts: Facts, id: string | null) => facts.postings.find((each) => each.id === id)
const masterOf = ({ resumes }: Facts) => {
  const read = resumes.filter((each) => each.state === 'read')
  return read.find((each) => each.isMaster) ?? read[0]
}
const touched = (facts: Facts, { id }: PostingFact) =>
  [...facts.applications, ...facts.tailorings, ...facts.letters].some((each) => each.postingId === id)

const isStrongIdle = ({ now }: Facts, { fit, createdAt }: PostingFact) =>
  (fit ?? 0) >= strongFit && daysSince(now, createdAt) >= 3

function sayNames(by: string[]): string {
  if (by.length > 2) return `${by[0]} and ${by.length - 1} others`
  return by.join(' and ')
}

export const documentRules: Rule[] = [
  {
    kind: 'unreadable',
    urgency: 80,
    find: ({ resumes }) =>
      resumes
        .filter((each) => each.state === 'failed')
        .map(({ id, title, failure }) => ({
          key: `unreadable:${id}`,
          title: `“${title}” could not be read`,
          why: failure ?? 'Another format of the same résumé may work.',
          actions: [{ label: 'Look at it', to: `/resumes/${id}` }],
        })),
  },
  {
    kind: 'comments',
    urgency: 78,
    find: ({ comments }) =>
      comments.map(({ kind, recordId, title, threads, by, newest }) => ({
        // What came after it was put away is another situation.
        key: `comments:${recordId}:${newest}`,
        title: `Answer ${sayNames(by)} on “${title}”`,
        why: `${threads} ${threads === 1 ? 'comment waits' : 'comments wait'} beside the lines that ${threads === 1 ? 'it is' : 'they are'} about.`,
        actions: [
          {
            label: 'Read and answer',
            to: kind === 'resume' ? `/resumes/${recordId}/comments` : `/studio/${recordId}`,
          },
        ],
      })),
  },
  {
    kind: 'decide',
    urgency: 75,
    find: (facts) =>
      facts.tailorings
        .filter((each) => each.state === 'ready')
        .map(({ id, postingId, createdAt }) => {
          const posting = postingOf(facts, postingId)
          const days = daysSince(facts.now, createdAt)
          return {
            key: `decide:${id}`,
            title: `Decide on the changes for ${posting ? nameOf(posting) : 'your résumé'}`,
            why: `${days >= 3 ? `Waiting for ${days} days. ` : ''}Nothing is saved until you have looked at it.`,
            actions: [{ label: 'Decide', to: `/tailorings/${id}` }],
          }
        }),
  },
  {
    kind: 'tailored_untracked',
    urgency: 65,
    find: (facts) =>
      facts.resumes.flatMap(({ id, kind, postingId }) => {
        const posting = postingOf(facts, postingId)
        const tracked = facts.applications.some((each) => each.postingId === postingId)
        if (kind !== 'tailored' || !posting || tracked) return []
        return {
          key: `tailored_untracked:${id}`,
          title: `Track the application to ${nameOf(posting)}`,
          why: 'The tailored résumé is ready. Tracked, it is kept exactly as you send it.',
          actions: [{ label: 'Track it', to: `/postings/${posting.id}` }],
        }
      }),
  },
  {
    kind: 'strong_idle',
    urgency: 60,
    find: (facts) =>
      facts.postings
        .filter((each) => !each.dismissed && !touched(facts, each) && isStrongIdle(facts, each))
        .map((each) => ({
          key: `strong_idle:${each.id}`,
          title: `${nameOf(each)} suits you, and nothing is drafted`,
          why: `Fit ${each.fit} of 100, found ${daysSince(facts.now, each.createdAt)} days ago.`,
          actions: [{ label: 'Tailor a résumé', to: `/postings/${each.id}` }],
        })),
  },
  {
    kind: 'letter_draft',
    urgency: 45,
    find: (facts) =>
      facts.letters.flatMap(({ id, postingId, state, updatedAt }) => {
        const posting = postingOf(facts, postingId)
        const days = daysSince(facts.now, updatedAt)
        if (state !== 'draft' || !posting || days < 3) return []
        return {
          key: `letter_draft:${id}:${updatedAt}`,
          title: `Finish the letter to ${posting.company ?? nameOf(posting)}`,
          why: `In draft for ${days} days.`,
          actions: [{ label: 'Open the letter', to: `/letters/${id}` }],
        }
      }),
  },
  {
    kind: 'uncompared',
    urgency: 30,
    find: (facts) => {
      const master = masterOf(facts)
      if (!master) return []
      const idle = facts.postings
        .filter((each) => !each.dismissed && !touched(facts, each) && !isStrongIdle(facts, each))
        .toSorted((a, b) => (b.fit ?? -1) - (a.fit ?? -1))
      const rest = idle.slice(namedOnes)
      return [
        ...idle.slice(0, namedOnes).map((each) => ({
          key: `uncompared:${each.id}`,
          title: `See how you match ${nameOf(each)}`,
          why:
            each.fit === null
              ? 'Captured, and nothing done with it yet.'
              : `Fit ${each.fit} of 100. Nothing done with it yet.`,
          actions: [{ label: 'Compare', to: `/resumes/${master.id}/match?posting=${each.id}` }],
        })),
        ...(rest.length > 0
          ? [
              {
                // One more of them is another situation.
                key: `uncompared_rest:${rest.length}:${rest[0]!.id}`,
                title: `${rest.length} more ${rest.length === 1 ? 'posting waits' : 'postings wait'} to be looked at`,
                why:
                  rest[0]!.fit === null
                    ? 'Captured, and nothing done with them yet.'
                    : `The best of them fits ${rest[0]!.fit} of 100.`,
                actions: [{ label: 'See them by fit', to: '/postings?sort=fit' }],
              },
            ]
          : []),
      ]
    },
  },
  {
    kind: 'profile_stale',
    urgency: 20,
    find: (facts) => {
      const master = facts.resumes.find((each) => each.isMaster && each.state === 'read')
      const days = master ? daysSince(facts.now, master.updatedAt) : 0
      if (!master || days <= staleProfileDays) return []
      return [
        {
          key: `profile_stale:${master.id}:${master.updatedAt}`,
          title: 'Your master résumé may be out of date',
          why: `Nothing has changed in it for ${days} days. Every tailored one is made from its facts.`,
          actions: [{ label: 'Look through it', to: `/resumes/${master.id}/review` }],
        },
      ]
    },
  },
  {
    kind: 'no_posting',
    urgency: 15,
    find: ({ resumes, postings }) =>
      resumes.some((each) => each.state === 'read') && postings.length === 0
        ? [
            {
              key: 'no_posting',
              title: 'Bring in a job you would like',
              why: 'Its requirements are read and held against your résumé, line by line.',
              actions: [{ label: 'Capture a posting', to: '/postings?capture=1' }],
            },
          ]
        : [],
  },
  {
    kind: 'no_resume',
    urgency: 88,
    find: ({ resumes, postings }) =>
      resumes.length === 0 && postings.length > 0
        ? [
            {
              key: 'no_resume',
              title: 'Bring in your résumé',
              why: 'Without it nothing can be compared with the postings you have.',
              actions: [{ label: 'Upload a résumé', to: '/resumes?upload=1' }],
            },
          ]
        : [],
  },
]
