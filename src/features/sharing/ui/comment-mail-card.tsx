import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'

/** Whether mail tells of comments by guests. What stands in the app is there either way. */
export function CommentMailCard() {
  const queries = useQueryClient()
  const queryKey = api.sharing.commentMail.queryKey()
  const { data } = useQuery(api.sharing.commentMail.queryOptions())
  const set = useMutation({
    mutationFn: (on: boolean) => client.sharing.setCommentMail({ on }),
    async onMutate(on) {
      await queries.cancelQueries({ queryKey })
      const before = queries.getQueryData(queryKey)
      queries.setQueryData(queryKey, (old) => old && { ...old, on })
      return before
    },
    onError: (_error, _on, before) => queries.setQueryData(queryKey, before),
    onSuccess: (next) => queries.setQueryData(queryKey, next),
  })
  if (!data) return null
  return (
    <TitledCard title="Mail">
      <Checkbox
        label="Tell me by mail when guests comment on what I share"
        checked={data.on}
        onChange={(event) => set.mutate(event.target.checked)}
      />
      <p className="mt-1.5 text-ink-3 text-xs">
        {data.possible
          ? 'At most one mail an hour for each document. Comments stand on Home and beside the document either way.'
          : 'This installation sends no mail now. Comments stand on Home and beside the document.'}
      </p>
    </TitledCard>
  )
}
