import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { CapturePosting, Posting, PostingDetail } from '../contract.ts'

export function useCapturePosting(onDone: (posting: PostingDetail) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: CapturePosting) => client.postings.capture(input),
    meta: { quiet: true },
    onSuccess(posting) {
      queries.setQueryData(api.postings.get.queryKey({ input: { id: posting.id } }), posting)
      void queries.invalidateQueries({ queryKey: api.postings.list.key() })
      onDone(posting)
    },
  })
}

export function useUpdatePosting(id: string) {
  const queries = useQueryClient()
  const queryKey = api.postings.get.queryKey({ input: { id } })
  return useMutation({
    mutationFn: (change: Partial<Pick<Posting, 'title' | 'company' | 'favourite' | 'notes'>>) =>
      client.postings.update({ ...change, id }),
    onMutate(change) {
      const before = queries.getQueryData(queryKey)
      if (before) queries.setQueryData(queryKey, { ...before, ...change } as PostingDetail)
      return { before }
    },
    onError: (_error, _change, context) => context?.before && queries.setQueryData(queryKey, context.before),
    onSettled: () => queries.invalidateQueries({ queryKey: api.postings.key() }),
  })
}

/** Reads the page anew: its text, its requirements, and whatever is counted from them. */
export function useFetchAgain(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (text?: string) => client.postings.fetchAgain({ id, text }),
    meta: { quiet: true },
    onSuccess(posting) {
      queries.setQueryData(api.postings.get.queryKey({ input: { id } }), posting)
      void queries.invalidateQueries({ queryKey: api.matching.key() })
      notify({ tone: 'good', title: 'Read anew', description: posting.title })
    },
  })
}

export function useRemovePosting(posting: Posting | undefined) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const id = posting?.id ?? ''
  return useMutation({
    mutationFn: () => client.postings.remove({ id }),
    onSuccess() {
      void navigate('/postings')
      void queries.invalidateQueries({ queryKey: api.postings.list.key() })
      const undo = () =>
        void client.postings.undoRemove({ id }).then(() => queries.invalidateQueries({ queryKey: api.postings.key() }))
      notify({ title: 'Posting deleted', description: posting?.title, action: { label: 'Undo', run: undo } })
    },
  })
}
