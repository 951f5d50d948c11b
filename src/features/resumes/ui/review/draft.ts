import { createContext, use } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'

type Draft = {
  profile: Profile
  change: (profile: Profile) => void
  content: ResumeContent
  /** JSON Pointer → what is wrong there. */
  errors: Record<string, string>
}

export const DraftContext = createContext<Draft | null>(null)

export function useDraft(): Draft {
  const draft = use(DraftContext)
  if (!draft) throw new Error('useDraft needs a DraftContext around it.')
  return draft
}
