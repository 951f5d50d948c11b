import { expect, test } from 'vitest'
import { readLog } from './read-log.ts'

const read = (log: string) =>
  readLog(log, {
    isOwn: (path) => path === 'main.tex',
    place: (path, line) => ({ path, line }),
    texts: () => new Map(),
  })

test('an error comes with file, line, what TeX said and what to do', () => {
  const log = '(./main.tex\n./main.tex:4: Undefined control sequence.\nl.4 \\includegraphics\n                   {x}\n)'
  expect(read(log)).toMatchObject([
    {
      severity: 'error',
      path: 'main.tex',
      line: 4,
      code: 'undefined_command',
      fix: expect.stringContaining('graphicx'),
    },
  ])
})

test('a missing package, named with its file', () => {
  const log = "(./main.tex\n! LaTeX Error: File `nowhere-at-all.sty' not found.\n\nl.2 \\begin"
  expect(read(log)[0]).toMatchObject({ code: 'missing_package', missing: { file: 'nowhere-at-all.sty' } })
})

test('errors stand before warnings, warnings before hints, and none twice', () => {
  const warning = "LaTeX Warning: Reference `a' on page 1 undefined on input line 3."
  const log = `(./main.tex
Overfull \\hbox (12.0pt too wide) in paragraph at lines 7--8
[]\\T1/lmr/m/n/10 long

${warning}

${warning}

./main.tex:9: Missing $ inserted.
l.9 a_b
)`
  expect(read(log).map(({ severity, code, line }) => [severity, code, line])).toEqual([
    ['error', 'missing_dollar', 9],
    ['warning', 'undefined_reference', 3],
    ['hint', 'overfull', 7],
  ])
})
