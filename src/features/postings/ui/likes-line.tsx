import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { notify } from '#web/kit/notices.ts'
import type { PostingLikes } from '../contract.ts'

/** Says what the order by likes goes by, or what is missing for it; and lets it be forgotten. */
export function LikesLine() {
  const queries = useQueryClient()
  const { data } = useQuery(api.postings.likes.queryOptions())
  const forget = useMutation({
    mutationFn: (undo: boolean) => client.postings.forgetLikes({ undo }),
    onSuccess(likes, undo) {
      queries.setQueryData(api.postings.likes.queryKey(), likes)
      void queries.invalidateQueries({ queryKey: api.postings.list.key() })
      if (!undo)
        notify({
          title: 'Forgotten',
          description: 'What you keep or put aside from now on counts.',
          action: { label: 'Undo', run: () => forget.mutate(true) },
        })
    },
  })
  if (!data) return <p aria-hidden="true" className="mb-2.5 min-h-8" />
  return (
    <div className="mb-2.5 flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 text-ink-2 text-sm">
      <p>
        {say(data)} <HelpHint word="liking" />
      </p>
      {data.kept + data.aside > 0 && (
        <Button size="sm" look="quiet" busy={forget.isPending} onClick={() => forget.mutate(false)}>
          Forget it
        </Button>
      )}
      {data.forgotten > 0 && (
        <Button size="sm" look="quiet" busy={forget.isPending} onClick={() => forget.mutate(true)}>
          Count {data.forgotten} forgotten again
        </Button>
      )}
    </div>
  )
}

function say({ kept, aside, needed, likes, dislikes }: PostingLikes): string {
  if (needed > 0)
    return `Star or put aside ${needed === 1 ? 'one more' : `${needed} more`}: until then the newest stand first.`
  const from = [kept > 0 && `${kept} you kept`, aside > 0 && `${aside} you put aside`].filter(Boolean).join(' and ')
  const leaning = [
    likes.length > 0 && `towards ${likes.join(', ')}`,
    dislikes.length > 0 && `away from ${dislikes.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')
  return `Learned from ${from}${leaning ? `: ${leaning}` : ''}.`
}
