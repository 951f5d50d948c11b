import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Share2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { CommentPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { ShareComment, ShareKind } from '../contract.ts'
import { gatherThreads } from './gather-threads.ts'
import { SheetLines } from './sheet-lines.tsx'
import { ThreadCard } from './thread-card.tsx'
import { useCommentActions } from './use-comment-actions.ts'

type Props = { kind: ShareKind; recordId: string; onShare: () => void; aside?: ReactNode }

/** What guests said, beside the record: for the person whose record it is. */
export function OwnerComments({ kind, recordId, onShare }: Props) {
  const input = { kind, recordId }
  const [shown, setShown] = useState<'open' | 'all'>('open')
  const sheet = useQuery(api.sharing.sheet.queryOptions({ input }))
  const shares = useQuery(api.sharing.list.queryOptions({ input })).data?.items ?? []
  const list = useInfiniteQuery(
    api.sharing.comments.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...input, cursor, limit: 100 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
  const { answer, resolve, remove } = useCommentActions()
  const trouble = sheet.error ?? list.error
  if (trouble && !(sheet.data && list.data))
    return (
      <Trouble
        error={trouble}
        onRetry={() => {
          void sheet.refetch()
          void list.refetch()
        }}
      />
    )
  if (!sheet.data || !list.data) return <SkeletonSheet />
  const all = gatherThreads(
    list.data.pages.flatMap((page) => page.items),
    sheet.data.blocks,
  )
  if (all.length === 0)
    return (
      <EmptyState
        picture={<CommentPicture />}
        title="Nobody has commented yet"
        action={
          <Button icon={<Share2 />} onClick={onShare}>
            Share to get comments
          </Button>
        }
      >
        Send a link that allows comments. What people say stands here, beside the very line it is about.
      </EmptyState>
    )
  const threads = shown === 'open' ? all.filter(({ root }) => !root.resolved) : all
  const labelOf = (root: ShareComment) => shares.find((share) => share.id === root.shareId)?.label ?? undefined
  return (
    <MarkBoard>
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
        <div className="order-2 lg:order-1">
          <SheetLines sheet={sheet.data} threads={threads} />
        </div>
        <section
          aria-label="Comments"
          className="order-1 grid gap-3.5 lg:sticky lg:top-6 lg:order-2 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto"
        >
          <div className="flex items-center justify-between gap-3">
            <h2 className="font-[560] text-base">Comments</h2>
            <Segmented
              label="Which comments"
              value={shown}
              options={[
                { value: 'open', label: 'Open' },
                { value: 'all', label: 'All' },
              ]}
              onChange={setShown}
            />
          </div>
          {threads.length === 0 && <p className="text-ink-2 text-sm">Every comment is done.</p>}
          <ol className="grid gap-3">
            {threads.map((thread) => (
              <ThreadCard
                key={thread.root.id}
                thread={thread}
                from={labelOf(thread.root)}
                onAnswer={(root, { body }) => answer.mutate({ id: root.id, body })}
                onResolve={(root, resolved) => resolve.mutate({ id: root.id, resolved })}
                mayRemove={() => true}
                onRemove={(comment) => remove.mutate(comment)}
              />
            ))}
          </ol>
          {list.hasNextPage && (
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              Show more
            </Button>
          )}
        </section>
      </div>
    </MarkBoard>
  )
}
