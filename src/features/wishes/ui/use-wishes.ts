import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, client } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { Wishes } from '../contract.ts'

const queryKey = api.wishes.get.queryKey()

/** The wishes as they are being written; they save themselves a moment after the last change, and when the page is left. */
export function useWishes() {
  const saved = useQuery(api.wishes.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Wishes>()
  const { mutate, isPending, isError } = useMutation({
    mutationFn: (wishes: Wishes) => client.wishes.save(wishes),
    onSuccess: (wishes) => {
      queries.setQueryData(queryKey, wishes)
      void queries.invalidateQueries({ queryKey: api.matching.key() })
    },
  })
  const settled = useDebounced(draft, 700)
  const unsaved = useRef<Wishes>(undefined)
  unsaved.current = draft && draft !== settled ? draft : undefined
  useEffect(() => {
    if (settled) mutate(settled)
  }, [settled, mutate])
  useEffect(() => () => void (unsaved.current && client.wishes.save(unsaved.current)), [])
  const wishes = draft ?? (saved.data && Wishes.parse(saved.data))
  const change = (part: Partial<Wishes>) => wishes && setDraft({ ...wishes, ...part })
  const state = isPending || draft !== settled ? 'saving…' : isError ? 'not saved' : draft ? 'saved' : undefined
  return { wishes, change, state, error: saved.error, retry: saved.refetch }
}
