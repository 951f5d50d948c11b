import { createContext, use } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'

export type Draft = {
  profile: Profile
  content: ResumeContent
  /** Where a value stood in the saved version, whose document is shown; undefined when it is new. */
  origin: (pointer: string) => string | undefined
  /** JSON Pointer → what is wrong there. */
  errors: Record<string, string>
}

/** Never new ones while the form is open, so that what only acts is not drawn again at every key stroke. */
export type DraftVerbs = {
  write: (pointer: string, value: unknown) => void
  add: (list: string, item: unknown, at?: number) => void
  /** Offers to undo it. */
  remove: (list: string, index: number, name: string) => void
  move: (list: string, from: number, to: number) => void
  /** Says that a doubtful field is right as it is. */
  confirm: (pointer: string) => void
}

export const doubtBelow = 0.6

export const DraftContext = createContext<Draft | null>(null)
export const VerbsContext = createContext<DraftVerbs | null>(null)

export function useDraft(): Draft {
  const draft = use(DraftContext)
  if (!draft) throw new Error('useDraft needs a DraftContext around it.')
  return draft
}

export function useVerbs(): DraftVerbs {
  const verbs = use(VerbsContext)
  if (!verbs) throw new Error('useVerbs needs a VerbsContext around it.')
  return verbs
}
