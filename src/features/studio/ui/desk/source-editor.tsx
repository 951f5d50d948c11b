import { isolateHistory } from '@codemirror/commands'
import { forceLinting, setDiagnostics } from '@codemirror/lint'
import { type ChangeSet, EditorState, Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Problem } from '../../compile-report.ts'
import { type CommentActions, lineOfCursor, type MarginComment, showComments } from './comment-gutter.ts'
import { type EditorActions, editorExtensions } from './editor-extensions.ts'
import { editorRoot } from './editor-root.ts'

export type EditorHandle = {
  goTo: (line: number) => void
  line: () => number
  /** What undo takes back in one step. */
  change: (change: { from: number; to: number; insert: string }) => void
  /** What somebody else wrote: no undo of this window takes it away. */
  take: (changes: ChangeSet) => void
}

type Props = {
  ref: React.Ref<EditorHandle>
  path: string
  text: string
  problems: Problem[]
  comments: MarginComment[]
  onChange: (text: string) => void
  onCompile: () => void
  onShowInPage: () => void
  readProject: EditorActions['readProject']
  takeFiles: EditorActions['takeFiles']
} & CommentActions

/** One file at a time; `key` it by file and generation to show another text. */
export function SourceEditor({ ref, path, text, problems, comments, ...handlers }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const actions = useRef(handlers)
  actions.current = handlers
  const start = useRef(text)

  // Before the paint: whoever opened this file may want to go to a line of it at once.
  useLayoutEffect(() => {
    const editor = new EditorView({
      parent: editorRoot(host.current!),
      root: editorRoot(host.current!),
      state: EditorState.create({
        doc: start.current,
        extensions: [
          editorExtensions({
            compile: () => actions.current.onCompile(),
            showInPage: () => actions.current.onShowInPage(),
            openComment: (id) => actions.current.openComment(id),
            startComment: (line) => actions.current.startComment(line),
            onMoved: (lines) => actions.current.onMoved(lines),
            readProject: () => actions.current.readProject(),
            takeFiles: (files, insert) => actions.current.takeFiles(files, insert),
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) actions.current.onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
    // Reachable on its own: not every aid counts the text inside as a way to scroll.
    editor.scrollDOM.tabIndex = 0
    view.current = editor
    const stop = keepLineInSight(editor, host.current!)
    return () => {
      stop()
      editor.destroy()
    }
  }, [])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const { doc } = editor.state
    const found = problems.flatMap((problem) => {
      if (problem.path !== path || !problem.line || problem.severity === 'hint') return []
      const line = doc.line(Math.min(problem.line, doc.lines))
      const indent = line.text.length - line.text.trimStart().length
      const message = [problem.means, problem.fix].filter(Boolean).join(' ')
      return [{ from: line.from + indent, to: line.to, severity: problem.severity, message }]
    })
    editor.dispatch(setDiagnostics(editor.state, found))
    forceLinting(editor)
  }, [problems, path])

  useEffect(() => {
    if (view.current) showComments(view.current, comments)
  }, [comments])

  useImperativeHandle(ref, () => ({
    goTo(number) {
      const editor = view.current
      if (!editor) return
      const line = editor.state.doc.line(Math.max(1, Math.min(number, editor.state.doc.lines)))
      editor.dispatch({
        selection: { anchor: line.from },
        effects: EditorView.scrollIntoView(line.from, { y: 'center' }),
      })
      editor.focus()
    },
    line: () => (view.current ? lineOfCursor(view.current) : 1),
    take(changes) {
      const editor = view.current
      if (changes.length === editor?.state.doc.length)
        editor.dispatch({ changes, annotations: Transaction.addToHistory.of(false) })
    },
    change(change) {
      const editor = view.current
      if (!editor) return
      const effects = EditorView.scrollIntoView(change.from, { y: 'center' })
      editor.dispatch({ changes: change, effects, annotations: isolateHistory.of('full'), userEvent: 'input' })
    },
  }))

  return <div ref={host} className="h-full min-h-0 overflow-hidden" />
}

/** The list of problems opens below the editor: the line that is being written stays in sight above it. */
function keepLineInSight(editor: EditorView, host: HTMLElement): () => void {
  let height = host.clientHeight
  const watch = new ResizeObserver(() => {
    const before = height
    height = host.clientHeight
    const { head } = editor.state.selection.main
    const line = editor.coordsAtPos(head)
    if (!line || !height || height >= before) return
    const { top } = host.getBoundingClientRect()
    if (line.top >= top && line.bottom <= top + before && line.bottom > top + height)
      editor.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'nearest', yMargin: 30 }) })
  })
  watch.observe(host)
  return () => watch.disconnect()
}
