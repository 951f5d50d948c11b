import { createContext, use } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'

export type Draft = {
  profile: Profile
  /** A change of texts; lists that grow, shrink or change their order go through the verbs below. */
  change: (profile: Profile) => void
  add: (list: string, item: unknown, at?: number) => void
  /** Offers to undo it. */
  remove: (list: string, index: number, name: string) => void
  move: (list: string, from: number, to: number) => void
  content: ResumeContent
  /** Where a value stood in the saved version, whose document is shown; undefined when it is new. */
  origin: (pointer: string) => string | undefined
  /** Says that a doubtful field is right as it is. */
  confirm: (pointer: string) => void
  /** JSON Pointer → what is wrong there. */
  errors: Record<string, string>
}

export const doubtBelow = 0.6

export const DraftContext = createContext<Draft | null>(null)

export function useDraft(): Draft {
  const draft = use(DraftContext)
  if (!draft) throw new Error('useDraft needs a DraftContext around it.')
  return draft
}
