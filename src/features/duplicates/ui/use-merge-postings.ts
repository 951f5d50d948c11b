import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Posting } from '#features/postings/contract.ts'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'

type Named = Pick<Posting, 'id' | 'title'>

/** Merging two postings, or saying that they are two: done at once, with an undo instead of a question. */
export function useMergePostings() {
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all(
      [api.postings, api.duplicates, api.applications, api.board, api.letters, api.tailoring, api.resumes].map((each) =>
        queries.invalidateQueries({ queryKey: each.key() }),
      ),
    )
  const merge = useMutation({
    mutationFn: ({ keep, gone }: { keep: Named; gone: Named }) =>
      client.duplicates.mergePostings({ id: keep.id, otherId: gone.id }),
    onSuccess({ mergeId, posting }) {
      const undo = () => void client.duplicates.undoMergePostings({ id: mergeId }).then(refresh)
      notify({ title: 'Merged into one', description: posting.title, action: { label: 'Undo', run: undo } })
      void refresh()
    },
  })
  const keepBoth = useMutation({
    mutationFn: ([a, b]: [Named, Named]) => client.duplicates.keepBothPostings({ id: a.id, otherId: b.id }),
    onSuccess(_done, [a, b]) {
      const undo = () => void client.duplicates.keepBothPostings({ id: a.id, otherId: b.id, undo: true }).then(refresh)
      notify({ title: 'Both are kept', action: { label: 'Undo', run: undo } })
      void refresh()
    },
  })
  return { merge, keepBoth }
}
