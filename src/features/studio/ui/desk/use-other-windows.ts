// What was written on the document in another window, or on another device: taken in when this one is looked at again.
import type { ChangeSet } from '@codemirror/state'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { StudioDocumentDetail } from '../../studio-document.ts'
import { changesToTake } from './merge-texts.ts'
import type { TextLine } from './text-line.ts'

/** Milliseconds without a key after which somebody may have gone on elsewhere. */
const longRest = 60_000

type Options = {
  id: string
  /** Files as they stand on the screen. */
  texts: RefObject<Map<string, string>>
  line: TextLine
  keep: (document: StudioDocumentDetail) => void
  /** Changes of one file, for the editor or for the text behind it. */
  onTake: (path: string, changes: ChangeSet) => void
}

/** Returns what to call at each edit. */
export function useOtherWindows({ id, texts, line, keep, onTake }: Options): () => void {
  const lastKey = useRef(Date.now())
  const told = useRef({ keep, onTake })
  told.current = { keep, onTake }
  const look = useCallback(async () => {
    const before = new Map([...texts.current.keys()].map((path) => [path, line.agreed(path)]))
    const next = await client.studio.get({ id })
    let isTaken = false
    for (const [path, base] of before) {
      if (base === undefined || !next.files.some((file) => file.path === path)) continue
      const theirs = path === next.mainFile ? next.source : await (await client.studio.file({ id, path })).text()
      const mine = texts.current.get(path)
      // One of ours that was on its way is nobody else's.
      if (theirs === base || theirs === mine || mine === undefined || line.wasSent(path, theirs)) continue
      const changes = changesToTake(base, theirs, mine)
      if (!changes) continue
      line.agree(path, theirs)
      told.current.onTake(path, changes)
      isTaken = true
    }
    if (!isTaken) return
    told.current.keep(next)
    notify({ title: 'Taken in what was written in another window.' })
  }, [id, texts, line])

  useEffect(() => {
    const see = () => document.visibilityState === 'visible' && void look().catch(() => undefined)
    window.addEventListener('focus', see)
    document.addEventListener('visibilitychange', see)
    return () => {
      window.removeEventListener('focus', see)
      document.removeEventListener('visibilitychange', see)
    }
  }, [look])

  return useCallback(() => {
    const now = Date.now()
    if (now - lastKey.current > longRest) void look().catch(() => undefined)
    lastKey.current = now
  }, [look])
}
