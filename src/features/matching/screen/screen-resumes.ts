import type { PostingFacts } from '../../postings/posting-facts.ts'
import type { Profile } from '../../profiles/contract.ts'
import { fitScore } from '../fit-score.ts'
import type { FitReport, MatchReport } from '../match-report.ts'
import { matchResume } from '../match-resume.ts'
import { wordCloseness } from './word-closeness.ts'

export interface ScreenInput {
  posting: PostingFacts
  postingText: string
  resumes: readonly { document: { text: string }; profile: Profile }[]
  /** For jobs that run until today; default: now. */
  now?: Date
}
export interface Screened {
  /** Place in the input. */
  index: number
  /** 0–100, what the order goes by. */
  score: number
  /** 0–100 each; undefined where the posting or the résumé does not tell. */
  skills?: number
  experience?: number
  wording: number
  /** Words of passages copied from the posting, which count nothing. */
  copied: number
  match: MatchReport
  fit: FitReport
}

const weights = { wording: 3, skills: 2, experience: 1 } as const

/**
 * Ranks résumés for a posting, best first: score = (3·wording + 2·skills + 1·experience) ÷ 6, parts that cannot be judged left
 * out. Skills and experience are those of the fit; wording finds the line of work where titles and skill names do not. Place,
 * pay and wishes are the person's to weigh, not the screener's. Equal scores keep their order.
 */
export function screenResumes({ posting, postingText, resumes, now }: ScreenInput): Screened[] {
  const closeness = wordCloseness(
    postingText,
    resumes.map(({ document }) => document.text),
  )
  return resumes
    .map(({ document, profile }, index) => {
      const match = matchResume({ posting, postingText, document, profile, ...(now ? { now } : {}) })
      const fit = fitScore({ posting, profile, match })
      const part = (name: 'skills' | 'experience') => fit.parts.find((one) => one.part === name)?.score
      const { closeness: wording, copied } = closeness[index]!
      const [skills, experience] = [part('skills'), part('experience')]
      const judged = {
        wording,
        ...(skills === undefined ? {} : { skills }),
        ...(experience === undefined ? {} : { experience }),
      }
      return { index, score: mean(judged), ...judged, copied, match, fit }
    })
    .sort((a, b) => b.score - a.score)
}

function mean(parts: Partial<Record<keyof typeof weights, number>>): number {
  const known = Object.entries(parts) as [keyof typeof weights, number][]
  const total = known.reduce((sum, [name]) => sum + weights[name], 0)
  return known.reduce((sum, [name, value]) => sum + weights[name] * value, 0) / total
}
