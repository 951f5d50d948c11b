import { expect, test } from 'vitest'
import { readOutline } from './outline.ts'

test('headings with their lines, without comments and commands', () => {
  const source =
    '\\section*{Work \\& more}\ntext\n% \\section{Not this}\n  \\subsection[short]{\\faPhone\\ {Contact}}\n\\cvsection{Skills}'
  expect(readOutline(source)).toEqual([
    { title: 'Work & more', level: 1, line: 1 },
    { title: 'Contact', level: 2, line: 4 },
    { title: 'Skills', level: 1, line: 5 },
  ])
})
