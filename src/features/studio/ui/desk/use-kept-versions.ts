// Versions by themselves: after some minutes of writing, and when the desk is left or put behind another window.
import { useCallback, useEffect, useRef } from 'react'
import { client } from '#web/api.ts'

/** Milliseconds from the first key after the last version. */
const versionPause = 5 * 60_000

/** Returns what to call at each edit. The server keeps nothing where nothing changed. */
export function useKeptVersions(id: string, save: () => Promise<void>): () => void {
  const due = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = useCallback(() => {
    if (due.current === undefined) return
    clearTimeout(due.current)
    due.current = undefined
    // A version less is no harm: the text itself is saved another way.
    void save()
      .then(() => client.studio.keepVersion({ id }))
      .catch(() => undefined)
  }, [id, save])
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && keep()
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      keep()
    }
  }, [keep])
  return useCallback(() => {
    due.current ??= setTimeout(keep, versionPause)
  }, [keep])
}
