// What the desk knows: the texts as they stand on the screen, what of them is saved, and the newest compile.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api, client, sayError } from '#web/api.ts'
import type { Compile, StudioDocumentDetail } from '../../studio-document.ts'
import { useKeepDocument } from '../document-actions.ts'

/** Milliseconds without a key before the page is set anew: less than a word's pause, more than a letter's. */
const typingPause = 250

export type Desk = ReturnType<typeof useDesk>

export function useDesk(document: StudioDocumentDetail) {
  const { id } = document
  const keep = useKeepDocument()
  const queries = useQueryClient()
  const studio = useQuery(api.studio.state.queryOptions())
  const canCompile = Boolean(studio.data?.engines.length)
  const [auto, setAuto] = useState(true)
  const [path, setPath] = useState(document.mainFile)
  /** Raised when a text changes from outside the editor: a version brought back, a file replaced. */
  const [generation, setGeneration] = useState(0)
  const texts = useRef(new Map([[document.mainFile, document.source]]))
  const unsaved = useRef(new Map<string, string>())
  const [isSaved, setSaved] = useState(true)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [compile, setCompile] = useState<Compile | null>(document.lastCompile)
  const [shown, setShown] = useState<Compile | null>(
    document.lastCompile?.state === 'done' ? document.lastCompile : null,
  )
  const [running, setRunning] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)

  const take = useCallback((result: Compile) => {
    setCompile(result)
    if (result.state === 'done') setShown(result)
  }, [])

  const save = useCallback(async () => {
    const edits = [...unsaved.current].map(([each, content]) => ({ path: each, content }))
    for (const edit of edits) await client.studio.saveText({ id, ...edit })
    for (const edit of edits) if (unsaved.current.get(edit.path) === edit.content) unsaved.current.delete(edit.path)
    setSaved(unsaved.current.size === 0)
  }, [id])

  const run = useCallback(async () => {
    clearTimeout(timer.current)
    const mine = ++turn.current
    const edits = [...unsaved.current].map(([each, content]) => ({ path: each, content }))
    try {
      setTrouble(null)
      if (!canCompile) return await save()
      setRunning('queued')
      let result = await client.studio.compile({ id, edits, wait: 8 })
      for (const edit of edits) if (unsaved.current.get(edit.path) === edit.content) unsaved.current.delete(edit.path)
      setSaved(unsaved.current.size === 0)
      while (mine === turn.current && (result.state === 'queued' || result.state === 'running')) {
        setRunning(result.state)
        setCompile(result)
        result = await client.studio.getCompile({ id: result.id, wait: 8 as never })
      }
      if (mine === turn.current && result.failure?.code !== 'superseded') take(result)
    } catch (error) {
      if (mine === turn.current) setTrouble(sayError(error))
    } finally {
      if (mine === turn.current) setRunning(null)
    }
  }, [id, canCompile, save, take])

  const edit = useCallback(
    (file: string, content: string) => {
      if (texts.current.get(file) === content) return
      texts.current.set(file, content)
      unsaved.current.set(file, content)
      setSaved(false)
      clearTimeout(timer.current)
      timer.current = setTimeout(
        () => void (auto ? run() : save().catch((error) => setTrouble(sayError(error)))),
        typingPause,
      )
    },
    [auto, run, save],
  )

  const stop = useCallback(() => {
    turn.current++
    setRunning(null)
    if (compile && (compile.state === 'queued' || compile.state === 'running'))
      void client.studio.cancelCompile({ id: compile.id }).then(setCompile)
  }, [compile])

  /** The project changed as a whole: show it as the server has it. */
  const replace = useCallback(
    (next: StudioDocumentDetail) => {
      keep(next)
      texts.current = new Map([[next.mainFile, next.source]])
      unsaved.current.clear()
      setSaved(true)
      setPath((old) => (next.files.some((file) => file.path === old) ? old : next.mainFile))
      setGeneration((old) => old + 1)
      void run()
    },
    [keep, run],
  )

  const open = useCallback(
    async (file: string) => {
      if (!texts.current.has(file)) texts.current.set(file, await (await client.studio.file({ id, path: file })).text())
      setPath(file)
    },
    [id],
  )

  // The page at once: from the cache when nothing has changed, and a warm process for the first key.
  const first = useRef(true)
  useEffect(() => {
    if (!canCompile || !first.current) return
    first.current = false
    void run()
  }, [canCompile, run])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current.size) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      clearTimeout(timer.current)
      // Leaving inside the app: what is not saved yet goes out now.
      if (unsaved.current.size) void save().catch(() => undefined)
      void queries.invalidateQueries({ queryKey: api.studio.list.key() })
    }
  }, [save, queries])

  return useMemo(
    () => ({
      studio: studio.data,
      canCompile,
      auto,
      setAuto,
      path,
      open,
      generation,
      textOf: (file: string) => texts.current.get(file) ?? '',
      edit,
      save,
      run,
      stop,
      replace,
      isSaved,
      trouble,
      compile,
      shown,
      running,
    }),
    [
      studio.data,
      canCompile,
      auto,
      path,
      open,
      generation,
      edit,
      save,
      run,
      stop,
      replace,
      isSaved,
      trouble,
      compile,
      shown,
      running,
    ],
  )
}
