// Comments in the margin of the editor: a number at each line that somebody spoke about, carried along while lines move.
import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { EditorView, GutterMarker, gutter } from '@codemirror/view'

/** `line` counts from 1; `label` is read out. */
export type MarginComment = { id: string; line: number; number: number; label: string }

export type CommentActions = {
  /** A number was clicked. */
  openComment: (id: string) => void
  /** The empty margin beside a line was clicked, or the key pressed. */
  startComment: (line: number) => void
  /** Typing has moved lines: where each comment stands now. */
  onMoved: (lines: Map<string, number>) => void
}

class CommentMarker extends GutterMarker {
  readonly id: string
  readonly number: number
  readonly label: string
  constructor({ id, number, label }: MarginComment) {
    super()
    this.id = id
    this.number = number
    this.label = label
  }
  override eq(other: CommentMarker) {
    return this.id === other.id && this.number === other.number && this.label === other.label
  }
  override toDOM() {
    const mark = document.createElement('span')
    mark.className = 'cm-comment'
    mark.textContent = String(this.number)
    mark.title = this.label
    return mark
  }
}

class PlusMarker extends GutterMarker {
  override eq() {
    return true
  }
  override toDOM() {
    const mark = document.createElement('span')
    mark.className = 'cm-comment-plus'
    mark.textContent = '+'
    mark.title = 'Comment on this line'
    return mark
  }
}
const plus = new PlusMarker()

const setComments = StateEffect.define<MarginComment[]>()

const commentField = StateField.define<RangeSet<CommentMarker>>({
  create: () => RangeSet.empty,
  update(marks, transaction) {
    let next = marks.map(transaction.changes)
    for (const effect of transaction.effects)
      if (effect.is(setComments)) next = placeMarks(transaction.state, next, effect.value)
    return next
  },
})

/** A comment that the editor follows already stays where it was carried to. */
function placeMarks(state: EditorState, before: RangeSet<CommentMarker>, comments: MarginComment[]) {
  const followed = linesOf(state, before)
  const marks = comments.map((comment) => {
    const line = Math.max(1, Math.min(followed.get(comment.id) ?? comment.line, state.doc.lines))
    return new CommentMarker(comment).range(state.doc.line(line).from)
  })
  return RangeSet.of(marks, true)
}

function linesOf(state: EditorState, marks: RangeSet<CommentMarker>): Map<string, number> {
  const lines = new Map<string, number>()
  for (const at = marks.iter(); at.value; at.next()) lines.set(at.value.id, state.doc.lineAt(at.from).number)
  return lines
}

/** Shows these comments, and no others. */
export const showComments = (editor: EditorView, comments: MarginComment[]) =>
  editor.dispatch({ effects: setComments.of(comments) })

export const lineOfCursor = ({ state }: EditorView) => state.doc.lineAt(state.selection.main.head).number

export function commentGutter(actions: CommentActions): Extension {
  return [
    commentField,
    gutter({
      class: 'cm-comments',
      markers: (view) => view.state.field(commentField),
      lineMarker: (_view, _line, others) => (others.length ? null : plus),
      domEventHandlers: {
        mousedown(view, block, event) {
          if ((event as MouseEvent).button !== 0) return false
          const line = view.state.doc.lineAt(block.from)
          const here = view.state.field(commentField).iter(line.from)
          if (here.value && here.from <= line.to) actions.openComment(here.value.id)
          else actions.startComment(line.number)
          event.preventDefault()
          return true
        },
      },
    }),
    EditorView.updateListener.of(({ docChanged, state, startState }) => {
      if (!docChanged) return
      const [now, before] = [state, startState].map((each) => linesOf(each, each.field(commentField)))
      if ([...now!].some(([id, line]) => before!.get(id) !== line)) actions.onMoved(now!)
    }),
    look,
  ]
}

const look = EditorView.theme({
  '.cm-comments': { width: '26px', cursor: 'pointer' },
  '.cm-comments .cm-gutterElement': { display: 'grid', placeItems: 'start center', paddingTop: '1px' },
  '.cm-comment': {
    display: 'grid',
    placeItems: 'center',
    minWidth: '18px',
    height: '18px',
    padding: '0 3px',
    borderRadius: '3px',
    backgroundColor: 'var(--mark)',
    color: 'var(--mark-ink)',
    font: '600 11px/1 var(--font-mono)',
  },
  '.cm-comment + .cm-comment': { display: 'none' },
  '.cm-comment-plus': { color: 'var(--ink-3)', opacity: '0', lineHeight: '19px', fontSize: '15px' },
  '.cm-comments .cm-gutterElement:hover .cm-comment-plus': { opacity: '1' },
  '.cm-comments .cm-gutterElement:hover': { backgroundColor: 'var(--line-2)', borderRadius: '4px' },
})
