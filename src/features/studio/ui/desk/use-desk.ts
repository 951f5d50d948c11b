// What the desk knows: the texts as they stand on the screen, what of them is saved, and the newest compile.

import type { ChangeSet } from '@codemirror/state'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { api, client } from '#web/api.ts'
import type { Compile, StudioDocumentDetail } from '../../studio-document.ts'
import { useKeepDocument } from '../document-actions.ts'
import { type LineNews, openTextLine } from './text-line.ts'
import { useKeptVersions } from './use-kept-versions.ts'
import { useOtherWindows } from './use-other-windows.ts'

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
  const [{ isSaved, running, trouble }, setNews] = useState<LineNews>({ isSaved: true, running: null, trouble: null })
  const [compile, setCompile] = useState<Compile | null>(document.lastCompile)
  const [shown, setShown] = useState<Compile | null>(
    document.lastCompile?.state === 'done' ? document.lastCompile : null,
  )
  const [line] = useState(() => {
    const opened = openTextLine({
      id,
      textOf: (file) => texts.current.get(file),
      tell: (news) => setNews((old) => ({ ...old, ...news })),
      take(result) {
        setCompile(result)
        if (result.state === 'done') setShown(result)
      },
    })
    opened.agree(document.mainFile, document.source)
    return opened
  })
  line.settings.canCompile = canCompile
  line.settings.auto = auto

  const touch = useKeptVersions(id, line.save)
  const taker = useRef<(path: string, changes: ChangeSet) => void>(undefined)
  const look = useOtherWindows({ id, texts, line, keep, onTake: (file, changes) => taker.current?.(file, changes) })
  const edit = useCallback(
    (file: string, content: string) => {
      if (texts.current.get(file) === content) return
      texts.current.set(file, content)
      look()
      line.put(file, content)
      touch()
    },
    [line, touch, look],
  )
  const run = useCallback(() => void line.run().kept.catch(() => undefined), [line])

  const textOf = useCallback((file: string) => texts.current.get(file) ?? '', [])

  /** The project changed as a whole: show it as the server has it. */
  const replace = useCallback(
    (next: StudioDocumentDetail) => {
      keep(next)
      texts.current = new Map([[next.mainFile, next.source]])
      line.forget()
      line.agree(next.mainFile, next.source)
      setPath(next.mainFile)
      setGeneration((old) => old + 1)
      run()
    },
    [keep, run, line],
  )

  const readText = useCallback(
    async (file: string) => texts.current.get(file) ?? (await client.studio.file({ id, path: file })).text(),
    [id],
  )
  /** The editor has the file once this is over. */
  const open = useCallback(
    async (file: string) => {
      if (!texts.current.has(file)) {
        texts.current.set(file, await readText(file))
        line.agree(file, texts.current.get(file)!)
      }
      flushSync(() => setPath(file))
    },
    [readText, line],
  )

  /** Files changed by other means than the editor: written anew, called otherwise, or gone. */
  const changed = useCallback(
    (
      next: StudioDocumentDetail,
      change: { put?: string[]; moved?: { from: string; to: string }; removed?: string },
    ) => {
      keep(next)
      const known = texts.current
      for (const file of [...(change.put ?? []), ...(change.removed ? [change.removed] : [])]) known.delete(file)
      const { from, to } = change.moved ?? {}
      if (from && to && known.has(from)) {
        known.set(to, known.get(from)!)
        known.delete(from)
      }
      const stays = path === from ? to! : path === change.removed ? next.mainFile : path
      void open(next.files.some((file) => file.path === stays) ? stays : next.mainFile).then(() =>
        setGeneration((old) => (change.put?.includes(path) ? old + 1 : old)),
      )
      run()
    },
    [keep, open, path, run],
  )

  /** Texts of the project for completing; what is not open is fetched once per content. */
  const fetched = useRef(new Map<string, Promise<string>>())
  const { files } = document
  const readProject = useCallback(async () => {
    const sources = files.filter(({ kind, path: file }) => kind === 'text' && /\.(tex|bib|cls|sty)$/i.test(file))
    const read = sources.map(async ({ path: file, sha256 }): Promise<[string, string]> => {
      const shown = texts.current.get(file)
      if (shown !== undefined) return [file, shown]
      if (!fetched.current.has(sha256)) {
        const text = client.studio.file({ id, path: file }).then((each) => each.text())
        // Asked again at the next key when the server was away.
        text.catch(() => fetched.current.delete(sha256))
        fetched.current.set(sha256, text)
      }
      return [file, await fetched.current.get(sha256)!.catch(() => '')]
    })
    return { paths: files.map((file) => file.path), texts: new Map(await Promise.all(read)) }
  }, [files, id])

  // The page at once: from the cache when nothing has changed, and a warm process for the first key.
  const first = useRef(true)
  useEffect(() => {
    if (!canCompile || !first.current) return
    first.current = false
    run()
  }, [canCompile, run])

  useEffect(() => {
    line.open()
    const warn = (event: BeforeUnloadEvent) => {
      if (line.hasUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      line.close()
      void queries.invalidateQueries({ queryKey: api.studio.list.key() })
    }
  }, [line, queries])

  return useMemo(
    () => ({
      studio: studio.data,
      canCompile,
      auto,
      setAuto,
      path,
      open,
      generation,
      textOf,
      readText,
      edit,
      taker,
      save: line.save,
      run,
      stop: line.stop,
      replace,
      changed,
      readProject,
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
      textOf,
      readText,
      edit,
      line,
      run,
      replace,
      changed,
      readProject,
      isSaved,
      trouble,
      compile,
      shown,
      running,
    ],
  )
}
