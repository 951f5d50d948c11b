import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { ShareComment } from '../contract.ts'

/** What the workspace does with comments. */
export function useCommentActions() {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: api.sharing.key() })
  return {
    start: useMutation({
      mutationFn: (input: Parameters<typeof client.sharing.startComment>[0]) => client.sharing.startComment(input),
      onSuccess: refresh,
    }),
    answer: useMutation({
      mutationFn: (input: { id: string; body: string }) => client.sharing.answer(input),
      onSuccess: refresh,
    }),
    resolve: useMutation({
      mutationFn: (input: { id: string; resolved?: boolean; place?: string }) => client.sharing.resolve(input),
      onSuccess: refresh,
    }),
    remove: useMutation({
      mutationFn: (comment: ShareComment) => client.sharing.removeComment({ id: comment.id }),
      onSuccess(_done, comment) {
        notify({
          title: 'Comment deleted',
          description: comment.body.slice(0, 80),
          action: {
            label: 'Undo',
            run: () => void client.sharing.undoRemoveComment({ id: comment.id }).then(refresh),
          },
        })
        return refresh()
      },
    }),
  }
}
