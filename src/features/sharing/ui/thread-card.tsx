import { Check, CornerDownRight, RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Badge, MarkNumber } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { cardElementId, jumpTo, markElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { When } from '#web/kit/when.tsx'
import type { ShareComment } from '../contract.ts'
import { CommentForm, type Words } from './comment-form.tsx'
import type { Thread } from './gather-threads.ts'

type Props = {
  thread: Thread
  /** Link it came over, for the owner. */
  from?: string
  /** Place it is about, in words, where no sheet shows it. */
  where?: string
  askName?: boolean
  /** Absent where the marked sheet stands beside the card. */
  onShow?: () => void
  onAnswer: (root: ShareComment, words: Words) => void
  /** Absent for guests: only the owner marks as done. */
  onResolve?: (root: ShareComment, resolved: boolean) => void
  /** Absent where nothing of it may be deleted. */
  mayRemove: (comment: ShareComment) => boolean
  onRemove: (comment: ShareComment) => void
}

/** One line of talk about one place, joined to its mark on the sheet. */
export function ThreadCard({ thread, from, where, askName, onShow, onAnswer, onResolve, mayRemove, onRemove }: Props) {
  const { root, answers, place, number, changed } = thread
  const [answering, setAnswering] = useState(false)
  const { lit, handlers } = useLight(number ? place! : `thread-${root.id}`)
  const talk = (comment: ShareComment, actions?: ReactNode) => (
    <Said comment={comment} onRemove={mayRemove(comment) ? () => onRemove(comment) : undefined}>
      {actions}
    </Said>
  )
  return (
    <li
      {...handlers}
      id={number ? cardElementId(place!) : undefined}
      tabIndex={-1}
      className={cx(
        'grid gap-2.5 rounded-lg border bg-sheet px-4 py-3.5 transition-colors outline-0!',
        lit ? 'border-ink' : 'border-line',
        root.resolved && 'opacity-75',
      )}
    >
      {(number || from || where || changed || root.resolved || !place) && (
        <div className="flex flex-wrap items-center gap-2 text-ink-3 text-xs">
          {number && (
            <button
              type="button"
              aria-label={onShow ? `Show the line of comment ${number}` : `Show line ${number} on the sheet`}
              onClick={onShow ?? (() => jumpTo(markElementId(place!)))}
              className="rounded-xs pointer-coarse:p-2"
            >
              <MarkNumber number={number} lit={lit} />
            </button>
          )}
          {!root.place && <span>About the whole</span>}
          {changed && <Badge tone="warn">The line has changed since</Badge>}
          {root.resolved && <Badge tone="good">Done</Badge>}
          {where && <span>{where}</span>}
          {from && <span className="ml-auto truncate">over “{from}”</span>}
        </div>
      )}
      {root.quote && (
        <blockquote
          className={cx(
            'border-line border-l-2 pl-2.5 text-[12.8px] text-ink-2 leading-relaxed',
            !onShow && !changed && number !== undefined && 'lg:hidden',
          )}
        >
          {root.quote.length > 160 ? `${root.quote.slice(0, 160)}…` : root.quote}
        </blockquote>
      )}
      {talk(root)}
      {answers.length > 0 && (
        <ol className="grid gap-3 border-line border-l pl-3.5">
          {answers.map((answer) => (
            <li key={answer.id}>{talk(answer)}</li>
          ))}
        </ol>
      )}
      {answering ? (
        <CommentForm
          label="Your answer"
          send="Answer"
          askName={askName}
          draftKey={`shortlist.answer-${root.id}`}
          autoFocus
          onCancel={() => setAnswering(false)}
          onSend={(words) => {
            setAnswering(false)
            onAnswer(root, words)
          }}
        />
      ) : (
        <div className="-mx-2 -mb-1.5 flex flex-wrap gap-1">
          <Button size="sm" look="quiet" icon={<CornerDownRight />} onClick={() => setAnswering(true)}>
            Answer
          </Button>
          {onResolve && (
            <Button
              size="sm"
              look="quiet"
              icon={root.resolved ? <RotateCcw /> : <Check />}
              onClick={() => onResolve(root, !root.resolved)}
            >
              {root.resolved ? 'Open again' : 'Done'}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function Said(props: { comment: ShareComment; onRemove?: () => void; children?: ReactNode }) {
  const { comment, onRemove } = props
  return (
    <div className="group/said relative grid gap-0.5">
      <p className="flex items-baseline gap-2 pr-8 text-xs">
        <span className="font-[560] text-sm">{comment.authorName}</span>
        {comment.fromOwner && <Badge>owner</Badge>}
        <span className="text-ink-3">
          <When at={comment.createdAt} />
        </span>
      </p>
      <p className="whitespace-pre-line text-sm leading-relaxed [overflow-wrap:anywhere]">{comment.body}</p>
      {onRemove && (
        <IconButton
          label={`Delete the comment of ${comment.authorName}`}
          onClick={onRemove}
          className="absolute -top-1.5 -right-2 pointer-fine:opacity-0 pointer-fine:focus-visible:opacity-100 pointer-fine:group-hover/said:opacity-100"
        >
          <Trash2 />
        </IconButton>
      )}
    </div>
  )
}
