import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseEngine } from './choose-engine.ts'
import { chooseMainFile } from './choose-main-file.ts'
import { inlineInputs } from './inline-inputs.ts'
import { findPreambleInputs } from './preamble-inputs.ts'
import { splitPreamble } from './split-preamble.ts'
import { readSpokenLines } from './spoken-lines.ts'

const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '&', '\\%', 'é'), maxLength: 12 })

test('splitPreamble: parts make the whole again, and lines of the body are those of the source', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { minLength: 1, maxLength: 8 }), (before, body) => {
      const source = `${before.map((text) => `${text}\n`).join('')}\\begin{document}${body.join('\n')}`
      const split = splitPreamble(source)!
      expect(`${split.preamble}\\begin{document}${split.body}`).toBe(source)
      expect(split.bodyLine).toBe(before.length + 1)
      const lines = source.split('\n')
      for (const [index, text] of split.body.split('\n').entries())
        if (index) expect(lines[split.bodyLine - 1 + index]).toBe(text)
    }),
  )
})

test.each([
  ['only in a comment', '% \\begin{document}\n'],
  ['nowhere', '\\documentclass{article}'],
  ['inside a group', '{\\begin{document}'],
  ['behind files of its own', '\\begin{filecontents}{a}\n\\end{filecontents}\n\\begin{document}'],
])('splitPreamble takes the plain way when the mark is %s', (_, source) => {
  expect(splitPreamble(source)).toBeNull()
})

test.each([
  ['% !TeX program = lualatex\n\\usepackage{polyglossia}', 'lualatex'],
  ['\\usepackage{fontspec}', 'xelatex'],
  ['\\usepackage[x]{xcolor,unicode-math}', 'xelatex'],
  ['\\directlua{x}', 'lualatex'],
  ['% \\usepackage{fontspec}', 'pdflatex'],
  ['\\iftutex\\usepackage{fontspec}\\fi', 'pdflatex'],
])('chooseEngine: %s → %s', (source, engine) => {
  expect(chooseEngine(source)).toBe(engine)
})

test('chooseMainFile takes the complete document near the top, by its usual name', () => {
  const whole = '\\documentclass{article}\\begin{document}x\\end{document}'
  expect(
    chooseMainFile(
      new Map([
        ['a/main.tex', whole],
        ['cv.tex', whole],
        ['z.tex', whole],
      ]),
    ),
  ).toBe('cv.tex')
  expect(chooseMainFile(new Map([['part.tex', '% \\documentclass{x}']]))).toBeNull()
})

test('inlineInputs puts parts in their place and survives a circle', () => {
  const texts = new Map([
    ['main.tex', 'A\n\\input{part}\n% \\input{part}\n\\input{gone}'],
    ['part.tex', 'B \\input{main}'],
  ])
  expect(inlineInputs('main.tex', texts)).toBe('A\nB \\input{main}\n% \\input{part}\n\\input{gone}')
})

test('findPreambleInputs: classes always, text files when named, pictures never', () => {
  const files = new Map([
    ['main.tex', ''],
    ['cv.cls', ''],
    ['setup.tex', ''],
    ['body.tex', ''],
    ['me.png', null],
  ])
  expect(findPreambleInputs('\\input{setup} \\def\\me{me.png}', 'main.tex', files)).toEqual(['cv.cls', 'setup.tex'])
})

test('readSpokenLines: words with the line they stand in', () => {
  const source =
    '\\documentclass{article}\n\\begin{document}\n\\section*{Work}\n\\item Saved 5\\,\\% % why\n\\vspace{2pt}\n'
  expect(readSpokenLines(source)).toEqual([
    { line: 3, look: 'heading', text: 'Work' },
    { line: 4, look: 'bullet', text: 'Saved 5 %' },
  ])
})
