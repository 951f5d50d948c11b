import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state'
import { expect, test } from 'vitest'
import { endEnvironment, environments } from './environments.ts'
import { markText } from './mark-text.ts'

/** `|` is the cursor. */
function at(text: string) {
  const anchor = text.indexOf('|')
  return EditorState.create({ doc: text.replace('|', ''), selection: { anchor }, extensions: environments })
}
function enter(text: string): string | null {
  let state = at(text)
  const dispatch = (transaction: Transaction) => {
    state = transaction.state
  }
  if (!endEnvironment({ state, dispatch })) return null
  const { head } = state.selection.main
  return `${state.sliceDoc(0, head)}|${state.sliceDoc(head)}`
}

test.each([
  ['\\begin{center}|', '\\begin{center}\n  |\n\\end{center}'],
  ['  \\begin{itemize}[nosep]|\nmore', '  \\begin{itemize}[nosep]\n    \\item |\n  \\end{itemize}\nmore'],
  [
    '\\begin{itemize}\n\\begin{itemize}|\n\\end{itemize}',
    '\\begin{itemize}\n\\begin{itemize}\n  \\item |\n\\end{itemize}\n\\end{itemize}',
  ],
  ['\\begin{document}|', '\\begin{document}\n|\n\\end{document}'],
])('Enter ends what was begun: %j', (text, after) => expect(enter(text)).toBe(after))

// Broke once: every Enter behind a \begin put another \end below it, and the document did not compile any more.
test.each([
  '\\begin{itemize}|\n\\item x\n\\end{itemize}',
  '|\\begin{center}',
  '% \\begin{center}|',
  '\\begin{center} text|',
])('Enter leaves %j alone', (text) => expect(enter(text)).toBeNull())

function type(text: string, change: (state: EditorState) => TransactionSpec): string {
  const state = at(text)
  return state.update({ ...change(state), userEvent: 'input.type' }).state.doc.toString()
}
const insert = (words: string) => (state: EditorState) => state.replaceSelection(words)

test('a new name goes to both sides', () => {
  expect(type('\\begin{itemize|}\n\\begin{itemize}\n\\end{itemize}\n\\end{itemize}', insert('x'))).toBe(
    '\\begin{itemizex}\n\\begin{itemize}\n\\end{itemize}\n\\end{itemizex}',
  )
  expect(type('\\begin{ab}\n\\end{a|b}', insert('*'))).toBe('\\begin{a*b}\n\\end{a*b}')
})

test('a name that is being typed inside another pair changes nothing else', () => {
  const text = '\\begin{itemize}\n\\begin{itemize|}\n\\end{itemize}'
  expect(type(text, insert('x'))).toBe('\\begin{itemize}\n\\begin{itemizex}\n\\end{itemize}')
})

test('bold and plain again', () => {
  const run = (state: EditorState) => {
    let next = state
    markText('textbf')({
      state,
      dispatch: (transaction) => {
        next = transaction.state
      },
    })
    return next
  }
  const start = EditorState.create({ doc: 'one word', selection: { anchor: 4, head: 8 } })
  const bold = run(start)
  expect(bold.doc.toString()).toBe('one \\textbf{word}')
  expect(run(bold).doc.toString()).toBe('one word')
})
