import { getIndentation } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { indentLatex } from './indent-latex.ts'

/** Columns a line is indented by. */
const indent = (text: string, line: number) => {
  const state = EditorState.create({ doc: text, extensions: indentLatex })
  return getIndentation(state, state.doc.line(line).from)
}

test.each([
  ['\\begin{document}\n', 2, 0],
  ['\\section{A}\nText\n', 3, 0],
  ['\\begin{itemize}\n', 2, 2],
  ['\\begin{itemize}\n  \\item One\n', 3, 2],
  ['\\begin{itemize}\n  \\item One\n  \\end{itemize}', 3, 0],
  ['\\begin{itemize}\n\\end{itemize}\n', 3, 0],
  ['% \\begin{itemize}\n', 2, 0],
  ['  \\begin{center}x\\end{center}\n', 2, 2],
])('%j, line %i: %i', (text, line, columns) => expect(indent(text, line)).toBe(columns))
