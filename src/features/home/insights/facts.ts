// What the rules look at: plain data about one person's search. Dates are milliseconds unless they are days.
import type { Stage } from '#features/applications/contract.ts'

export type ResumeFact = {
  id: string
  title: string
  kind: 'uploaded' | 'composed' | 'tailored'
  state: 'uploaded' | 'reading' | 'read' | 'failed'
  failure: string | null
  isMaster: boolean
  postingId: string | null
  updatedAt: number
}
export type PostingFact = {
  id: string
  title: string
  company: string | null
  favourite: boolean
  dismissed: boolean
  /** 0–100, when it has been counted. */
  fit: number | null
  /** Day on which it closes, as the posting says. */
  closesOn: string | null
  createdAt: number
}
export type ApplicationFact = {
  id: string
  postingId: string
  title: string
  company: string | null
  stage: Stage
  resumeId: string | null
  deadline: string | null
  appliedAt: number | null
  /** When its history last got a line. */
  lastLineAt: number
}
export type TailoringFact = {
  id: string
  postingId: string | null
  resumeId: string
  state: 'queued' | 'running' | 'ready' | 'failed' | 'saved'
  createdAt: number
}
export type LetterFact = { id: string; postingId: string; state: 'draft' | 'approved'; updatedAt: number }
export type TodoFact = { id: string; applicationId: string; text: string; dueOn: string | null }
export type InterviewFact = { id: string; applicationId: string; kind: string; startsAt: number }
export type CommentFact = {
  kind: 'resume' | 'studio_document'
  recordId: string
  title: string
  /** Threads of guests that wait for an answer. */
  threads: number
  /** Who began them, the newest first, each once. */
  by: string[]
  newest: number
}
export type OfferFact = { id: string; applicationId: string; answerBy: string | null }

export type Facts = {
  now: number
  /** The person's own day, `2026-03-20`. */
  today: string
  resumes: ResumeFact[]
  postings: PostingFact[]
  applications: ApplicationFact[]
  tailorings: TailoringFact[]
  letters: LetterFact[]
  todos: TodoFact[]
  interviews: InterviewFact[]
  offers: OfferFact[]
  comments: CommentFact[]
}

export const dayMs = 86_400_000
/** Whole days from `today` to `day`; negative when it is past. */
export const daysUntil = (today: string, day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / dayMs)
export const daysSince = (now: number, then: number): number => Math.floor((now - then) / dayMs)

export const nameOf = ({ title, company }: { title: string; company: string | null }): string =>
  company ? `${title}, ${company}` : title

export const openStages: Stage[] = ['saved', 'drafting', 'applied', 'screening', 'interviewing', 'offer']
