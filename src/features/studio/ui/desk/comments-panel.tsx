import { MessageSquarePlus, Share2, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { CommentForm } from '#features/sharing/ui/comment-form.tsx'
import { ThreadCard } from '#features/sharing/ui/thread-card.tsx'
import { useWide } from '#features/sharing/ui/use-wide.ts'
import { sayError } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { cardElementId, jumpTo, MarkBoard } from '#web/kit/marks/mark-board.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { LinePlace } from './place-threads.ts'
import type { MarginTalk } from './use-margin-talk.ts'

type Props = {
  talk: MarginTalk
  documentId: string
  /** Line a comment is being written about; undefined when none is. */
  begun: LinePlace | undefined
  wordsAt: (place: LinePlace) => string
  /** Thread to bring into view; a new object each time it is asked for. */
  wanted: { id: string } | null
  onBegin: () => void
  onEndForm: () => void
  onGoTo: (path: string, line: number) => void
  onShare: () => void
  onClose: () => void
}

/** What was said about the lines: beside the editor, or over it where there is no room. */
export function CommentsPanel(props: Props) {
  const wide = useWide()
  if (!wide)
    return (
      <Dialog open onClose={props.onClose} title="Comments">
        <Talk
          {...props}
          onGoTo={(path, line) => {
            props.onClose()
            props.onGoTo(path, line)
          }}
        />
      </Dialog>
    )
  return (
    <aside
      aria-label="Comments"
      className="flex w-88 shrink-0 flex-col overflow-auto border-line border-l bg-paper px-4 py-3"
    >
      <header className="mb-3 flex items-center justify-between">
        <h2 className="font-[560] text-base">Comments</h2>
        <IconButton label="Close the comments" className="-mr-2" onClick={props.onClose}>
          <X />
        </IconButton>
      </header>
      <Talk {...props} />
    </aside>
  )
}

function Talk({ talk, documentId, begun, wordsAt, wanted, onBegin, onEndForm, onGoTo, onShare }: Props) {
  const [shown, setShown] = useState<'open' | 'all'>('open')
  const threads = shown === 'open' ? talk.threads.filter(({ root }) => !root.resolved) : talk.threads
  const asked = talk.threads.find(({ root }) => root.id === wanted?.id)?.place
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew by each click, not by each move of a line
  useEffect(() => {
    if (asked) jumpTo(cardElementId(asked))
  }, [wanted])
  return (
    <MarkBoard>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <Segmented
          label="Which comments"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'open', label: 'Open' },
            { value: 'all', label: 'All' },
          ]}
        />
        {!begun && (
          <Button size="sm" icon={<MessageSquarePlus />} onClick={onBegin}>
            Comment on the line
          </Button>
        )}
      </div>
      {begun && (
        <div className="mb-3 rounded-lg border border-ink bg-sheet p-3.5">
          <p className="mb-2.5 text-ink-2 text-sm">
            Line {begun.line}
            {wordsAt(begun) && (
              <code className="mt-1 block truncate text-ink-3 text-xs">{wordsAt(begun).slice(0, 160)}</code>
            )}
          </p>
          <CommentForm
            key={`${begun.path}:${begun.line}`}
            label="Your comment"
            send="Comment"
            busy={talk.start.busy}
            error={talk.start.error}
            draftKey={`shortlist.comment-${documentId}-${begun.path}:${begun.line}`}
            autoFocus
            onCancel={onEndForm}
            onSend={({ body }) => void talk.start.send(body, begun).then(onEndForm, () => undefined)}
          />
        </div>
      )}
      {talk.isPending && <Skeleton className="h-24 w-full" />}
      {talk.trouble && !talk.threads.length && (
        <p role="alert" className="text-bad text-sm">
          {sayError(talk.trouble)}
        </p>
      )}
      {!talk.isPending && !talk.threads.length && !begun && (
        <div className="py-6 text-center">
          <p className="mb-3 text-ink-2 text-sm">
            Nothing said yet. A link that allows comments lets others speak about each line; what you say here yourself
            only your workspace reads.
          </p>
          <Button size="sm" icon={<Share2 />} onClick={onShare}>
            Share to get comments
          </Button>
        </div>
      )}
      {talk.threads.length > 0 && !threads.length && <p className="text-ink-2 text-sm">Every comment is done.</p>}
      <ol className="grid gap-3">
        {threads.map((thread) => (
          <ThreadCard
            key={thread.root.id}
            thread={thread}
            where={thread.path && thread.line ? `${thread.path}, line ${thread.line}` : undefined}
            onShow={() => thread.path && thread.line && onGoTo(thread.path, thread.line)}
            onAnswer={(root, { body }) => talk.answer(root.id, body)}
            onResolve={(root, resolved) => talk.resolve(root.id, resolved)}
            mayRemove={() => true}
            onRemove={talk.remove}
          />
        ))}
      </ol>
    </MarkBoard>
  )
}
