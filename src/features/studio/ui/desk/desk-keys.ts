import type { KeyboardEvent } from 'react'
import { notify } from '#web/kit/notices.ts'
import type { Problem } from '../../compile-report.ts'
import { walkProblems } from './walk-problems.ts'

/** Keys that hold wherever on the desk: ⌘S sets the page, F8 and ⇧F8 go from problem to problem. */
export const deskKeys =
  (desk: {
    problems: Problem[]
    at: () => { path: string; line: number }
    run: () => void
    goTo: (path: string, line: number) => void
  }) =>
  (event: KeyboardEvent) => {
    const isSave = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 's'
    if ((event.key !== 'F8' && !isSave) || event.defaultPrevented) return
    event.preventDefault()
    if (isSave) return desk.run()
    const next = walkProblems(desk.problems, desk.at(), event.shiftKey ? -1 : 1)
    if (next) desk.goTo(next.path, next.line)
    else notify({ title: 'There are no problems to go to.' })
  }
