// The source editor: CodeMirror 6 with LaTeX, in the look of the house.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintGutter } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { latex } from 'codemirror-lang-latex'
import { type CommentActions, commentGutter, lineOfCursor } from './comment-gutter.ts'
import { completeLatex, type ProjectView } from './completion/complete-latex.ts'
import { editorLook } from './editor-look.ts'
import { environments } from './environments.ts'
import { indentLatex } from './indent-latex.ts'
import { markText } from './mark-text.ts'

export type EditorActions = CommentActions & {
  compile: () => void
  showInPage: () => void
  readProject: () => Promise<ProjectView>
  /** Files dropped or pasted; `insert` puts text where they fell. */
  takeFiles: (files: File[], insert: (text: string) => void) => void
}

/** The words of the search panel, as buttons of the house are written. */
const phrases = EditorState.phrases.of({
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  'match case': 'Case',
  regexp: 'Pattern',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  'Go to line': 'Line',
  go: 'Go',
})

/** Files that fall into the text come into the project; the text says where they are used. */
const receiveFiles = (takeFiles: EditorActions['takeFiles']) =>
  EditorView.domEventHandlers({
    drop: (event, view) =>
      take(event.dataTransfer, view.posAtCoords({ x: event.clientX, y: event.clientY }), view, takeFiles),
    paste: (event, view) => take(event.clipboardData, view.state.selection.main.head, view, takeFiles),
  })

function take(data: DataTransfer | null, at: number | null, view: EditorView, takeFiles: EditorActions['takeFiles']) {
  const files = [...(data?.files ?? [])]
  if (!files.length || data?.getData('text/plain')) return false
  takeFiles(files, (text) => {
    if (!text) return
    // On a line of its own: where it fell is seldom meant to the letter.
    const { from } = view.state.doc.lineAt(Math.min(at ?? view.state.doc.length, view.state.doc.length))
    view.dispatch({ changes: { from, insert: `${text}\n` }, selection: { anchor: from + text.length } })
    view.focus()
  })
  return true
}

export function editorExtensions({
  compile,
  showInPage,
  readProject,
  takeFiles,
  ...comments
}: EditorActions): Extension[] {
  const command = (run: () => void) => () => {
    run()
    return true
  }
  return [
    commentGutter(comments),
    lineNumbers(),
    highlightActiveLineGutter(),
    lintGutter(),
    history(),
    codeFolding(),
    foldGutter(),
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(2),
    indentOnInput(),
    indentLatex,
    phrases,
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    highlightSelectionMatches(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'LaTeX source', spellcheck: 'true', autocapitalize: 'off' }),
    latex({
      enableLinting: false,
      enableTooltips: false,
      enableAutocomplete: false,
      autoCloseBrackets: false,
      autoCloseTags: false,
    }),
    environments,
    autocompletion({ icons: false, override: [completeLatex(readProject)] }),
    receiveFiles(takeFiles),
    editorLook,
    keymap.of([
      { key: 'Mod-s', run: command(compile), preventDefault: true },
      { key: 'Mod-Enter', run: command(compile), preventDefault: true },
      { key: 'Mod-j', run: command(showInPage), preventDefault: true },
      { key: 'Mod-b', run: markText('textbf'), preventDefault: true },
      { key: 'Mod-i', run: markText('textit'), preventDefault: true },
      {
        key: 'Mod-Alt-m',
        run(view) {
          comments.startComment(lineOfCursor(view))
          return true
        },
      },
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      indentWithTab,
    ]),
  ]
}
