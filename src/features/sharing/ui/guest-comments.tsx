import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { api, client, statusOf } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Card } from '#web/kit/card.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { notify } from '#web/kit/notices.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { ShareComment, SharedSheet } from '../contract.ts'
import { CommentForm, type Words } from './comment-form.tsx'
import { gatherThreads } from './gather-threads.ts'
import { SheetLines } from './sheet-lines.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useWide } from './use-wide.ts'

/** Where the next comment goes: a line, or the whole. */
type Chosen = { place: string | null } | null

/** The sheet with its comments beside it; below it where there is no room. */
export function GuestComments({ token, sheet }: { token: string; sheet: SharedSheet }) {
  const queries = useQueryClient()
  const wide = useWide()
  const [chosen, setChosen] = useState<Chosen>(null)
  const list = useQuery(api.sharing.guestComments.queryOptions({ input: { token }, refetchInterval: 15_000 }))
  const refresh = () => queries.invalidateQueries({ queryKey: api.sharing.guestComments.key() })
  const shut = list.error ? statusOf(list.error) : undefined
  // Closed, or locked again, while the page was open: the door says so.
  useEffect(() => {
    if (shut === 403 || shut === 404) void queries.resetQueries({ queryKey: api.sharing.open.key() })
  }, [shut, queries])
  const add = useMutation({
    mutationFn: (words: Words & { place?: string; parentId?: string }) => client.sharing.comment({ token, ...words }),
    onSuccess: () => {
      setChosen(null)
      return refresh()
    },
  })
  const takeBack = useMutation({
    mutationFn: (comment: ShareComment) => client.sharing.takeBack({ token, id: comment.id }),
    onSuccess: () => {
      notify({ title: 'Comment taken back' })
      return refresh()
    },
  })
  const threads = gatherThreads(list.data?.items ?? [], sheet.blocks)
  const line = sheet.blocks.find((block) => block.place === chosen?.place)
  const form = chosen && (
    <>
      <p className="mb-2.5 text-ink-2 text-sm">
        {line ? <span className="mark">{line.text.slice(0, 140)}</span> : 'About the whole'}
      </p>
      <CommentForm
        key={chosen.place}
        label="Your comment"
        send="Comment"
        askName
        busy={add.isPending}
        error={add.error}
        draftKey={`shortlist.comment-${token.slice(0, 8)}-${chosen.place}`}
        autoFocus
        onCancel={() => setChosen(null)}
        onSend={(words) => add.mutate({ ...words, ...(chosen.place ? { place: chosen.place } : {}) })}
      />
    </>
  )
  const choose = (place: string | null) => {
    add.reset()
    setChosen({ place })
  }
  return (
    <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
      <SheetLines sheet={sheet} threads={threads} chosen={chosen?.place} onChoose={choose} />
      <section
        aria-label="Comments"
        className="grid gap-3.5 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
      >
        <div className="flex items-center justify-between gap-3">
          <h2 className="font-[560] text-base">
            {threads.length === 0 ? 'Comments' : `${threads.length} ${threads.length === 1 ? 'comment' : 'comments'}`}
          </h2>
          <Button size="sm" icon={<MessageSquarePlus />} onClick={() => choose(null)}>
            About the whole
          </Button>
        </div>
        {wide && form && <Card className="border-ink!">{form}</Card>}
        {list.isPending && <Skeleton className="h-24 w-full" />}
        {list.isSuccess && threads.length === 0 && !form && (
          <p className="text-ink-2 text-sm">Nothing said yet. Point at a line of the sheet and say what you think.</p>
        )}
        <ol className="grid gap-3">
          {threads.map((thread) => (
            <ThreadCard
              key={thread.root.id}
              thread={thread}
              askName
              onAnswer={(root, words) => add.mutate({ ...words, parentId: root.id })}
              mayRemove={(comment) => comment.mine}
              onRemove={(comment) => takeBack.mutate(comment)}
            />
          ))}
        </ol>
      </section>
      {!wide && (
        <Dialog open={chosen !== null} onClose={() => setChosen(null)} title="Say what you think">
          {form}
        </Dialog>
      )}
    </div>
  )
}
