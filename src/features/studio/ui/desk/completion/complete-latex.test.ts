import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { completeLatex } from './complete-latex.ts'

const texts = new Map([
  [
    'main.tex',
    '\\newcommand{\\job}[3]{}\\newenvironment{roles}{}{}\\definecolor{accent}{HTML}{1D5C7A}\n\\section{Works}\\label{sec:works}',
  ],
  ['works.bib', '@book{silt2001,\n author = {Nwosu, Chidi},\n title = {Silt in slow rivers},\n year = 2001\n}\n'],
])
const paths = [...texts.keys(), 'parts/education.tex', 'images/portrait.png', 'tidy-cv.cls']

/** Labels offered where the text ends, the best first. */
async function offered(text: string, explicit = false) {
  const state = EditorState.create({ doc: text })
  const found = await completeLatex(async () => ({ paths, texts }))(new CompletionContext(state, text.length, explicit))
  return found?.options.toSorted((a, b) => (b.boost ?? 0) - (a.boost ?? 0)).map(({ label }) => label)
}

test.each([
  ['\\textb', '\\textbf'],
  ['\\jo', '\\job'],
  ['\\begin{ite', 'itemize'],
  ['\\begin{ro', 'roles'],
  ['\\usepackage[hidelinks]{hyper', 'hyperref'],
  ['\\usepackage{geometry, enum', 'enumitem'],
  ['\\documentclass[11pt]{ti', 'tidy-cv'],
  ['See \\ref{', 'sec:works'],
  ['See \\parencite[12]{', 'silt2001'],
  ['\\input{', 'parts/education'],
  ['\\includegraphics[width=2cm]{', 'images/portrait.png'],
  ['\\bibliography{', 'works'],
  ['\\textcolor{', 'accent'],
  ['ent', 'entry'],
])('%s offers %s', async (text, label) => expect(await offered(text)).toContain(label))

test('the end of what is open comes first', async () => {
  expect((await offered('\\begin{center}\\begin{itemize}\n\\item x\n\\end{'))![0]).toBe('itemize')
})

test.each(['% \\textb', 'In the middle of a sentence wor', '\\title{Eng'])('%s offers nothing', async (text) =>
  expect(await offered(text)).toBeUndefined(),
)
