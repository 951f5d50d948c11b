import { useState } from 'react'
import { useMe } from '#web/session.ts'

export type ResumeView = 'list' | 'grid'

/** Whether the library stands as a list or as pages; each person's choice is kept on this device. */
export function useResumeView(): [ResumeView, (view: ResumeView) => void] {
  const key = `shortlist.resumes.view.${useMe()?.user?.id ?? ''}`
  const [view, setView] = useState<ResumeView>(() => (localStorage.getItem(key) === 'grid' ? 'grid' : 'list'))
  const choose = (next: ResumeView) => {
    localStorage.setItem(key, next)
    setView(next)
  }
  return [view, choose]
}
