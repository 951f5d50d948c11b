// What is said in passing. Any code may speak; `Toasts` shows it.
import { useSyncExternalStore } from 'react'

export type Notice = {
  title: string
  description?: string | null
  tone?: 'plain' | 'good' | 'bad'
  /** One thing to do about it, mostly "Undo". */
  action?: { label: string; run: () => void }
  /** A notice with the same id replaces the earlier one. */
  id?: string
}
export type ShownNotice = Notice & { id: string; born: number }

const most = 4
let notices: ShownNotice[] = []
let count = 0
const listeners = new Set<() => void>()

function set(next: ShownNotice[]) {
  notices = next
  for (const listener of listeners) listener()
}

/** Says something. Bad news stays until it is closed. Returns the id for `dismiss`. */
export function notify(notice: Notice): string {
  const id = notice.id ?? `notice-${++count}`
  set([...notices.filter((each) => each.id !== id), { ...notice, id, born: ++count }].slice(-most))
  return id
}

export const dismiss = (id: string) => set(notices.filter((each) => each.id !== id))

export function useNotices(): ShownNotice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notices,
  )
}
