// The talk about a document, tied to its lines: what was said, where it stands now, and what to do about it.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useCommentActions } from '#features/sharing/ui/use-comment-actions.ts'
import { api } from '#web/api.ts'
import { type LinePlace, placeThreads } from './place-threads.ts'
import type { Desk } from './use-desk.ts'

/** Milliseconds after the last moved line until the server hears of it. */
const movingPause = 2_000
const none: never[] = []

export type MarginTalk = ReturnType<typeof useMarginTalk>

export function useMarginTalk(documentId: string, desk: Desk) {
  const record = { kind: 'studio_document' as const, recordId: documentId }
  const sheet = useQuery(api.sharing.sheet.queryOptions({ input: record }))
  const list = useQuery(api.sharing.comments.queryOptions({ input: { ...record, limit: 100 } as never }))
  const { start, answer, resolve, remove } = useCommentActions()
  const [moved, setMoved] = useState<ReadonlyMap<string, LinePlace>>(new Map())
  const { path, generation, textOf, isSaved } = desk

  // A text that came from elsewhere has other lines: its comments are found by their words again.
  const [shownGeneration, setShownGeneration] = useState(generation)
  if (shownGeneration !== generation) {
    setShownGeneration(generation)
    setMoved(new Map())
  }

  const comments = list.data?.items ?? none
  const blocks = sheet.data?.blocks ?? none
  const threads = useMemo(
    () => placeThreads(comments, blocks, (file) => textOf(file) || undefined, moved),
    [comments, blocks, textOf, moved],
  )
  const margin = useMemo(
    () =>
      threads.flatMap(({ root, number, line, path: file, answers }) =>
        number && line && file === path
          ? [
              {
                id: root.id,
                line,
                number,
                label: `${(answers.at(-1) ?? root).authorName}: ${(answers.at(-1) ?? root).body}`,
              },
            ]
          : [],
      ),
    [threads, path],
  )
  const onMoved = useCallback(
    (lines: Map<string, number>) =>
      setMoved((old) => new Map([...old, ...[...lines].map(([id, line]) => [id, { path, line }] as const)])),
    [path],
  )

  // The server hears where lines went once they are saved there, so that the next visit finds them too.
  const { mutate } = resolve
  useEffect(() => {
    if (!isSaved || !moved.size) return
    const late = comments.filter(({ id, place }) => {
      const at = moved.get(id)
      return at && place !== `${at.path}:${at.line}`
    })
    if (!late.length) return
    const timer = setTimeout(() => {
      for (const { id } of late) mutate({ id, place: `${moved.get(id)!.path}:${moved.get(id)!.line}` })
    }, movingPause)
    return () => clearTimeout(timer)
  }, [moved, isSaved, comments, mutate])

  return {
    threads,
    open: threads.filter(({ root }) => !root.resolved).length,
    margin,
    onMoved,
    trouble: list.error ?? sheet.error,
    isPending: list.isPending || sheet.isPending,
    start: {
      busy: start.isPending,
      error: start.error,
      reset: start.reset,
      /** About a line as it stands on the screen, or about the whole: the server has the text before it is asked. */
      send: async (body: string, place: LinePlace | null) => {
        await desk.save().catch(() => undefined)
        return start.mutateAsync({ ...record, body, ...(place && { place: `${place.path}:${place.line}` }) })
      },
    },
    answer: (id: string, body: string) => answer.mutate({ id, body }),
    resolve: (id: string, resolved: boolean) => resolve.mutate({ id, resolved }),
    remove: remove.mutate,
  }
}
