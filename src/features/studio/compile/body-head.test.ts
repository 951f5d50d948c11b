import { describe, expect, test } from 'vitest'
import { findHead, hashOthers } from './body-head.ts'

const project = (source: string, others: Record<string, string> = {}) => ({
  mainFile: 'cv/main.tex',
  files: new Map(
    Object.entries({ 'cv/main.tex': source, ...others }).map(([path, text]) => [
      path,
      { bytes: Buffer.from(text), sha256: `hash of ${text}` },
    ]),
  ),
})

describe('the head that is set ahead', () => {
  test.each([
    ['a word more at the end', '\na\nb\n\\end{document}\n', '\na\nb c\n\\end{document}\n', '\na\n'],
    ['a line more', '\na\nb\n\\end{document}', '\na\nb\nc\n\\end{document}', '\na\nb\n'],
    ['a letter less', '\na\nbcd\n', '\na\nbc\n', '\na\n'],
    ['the first line', 'a\nb\n', 'ax\nb\n', ''],
    ['a body cut short', '\na\nb\n', '\na\n', '\na\n'],
    ['the same again', '\na\nb\n', '\na\nb\n', ''],
    ['nothing before', '', '\na\n', ''],
  ])('%s', (_, before, now, head) => {
    expect(findHead(before, now, project(now))).toBe(head)
  })

  test.each([['\\lstinputlisting{main.tex}'], ['\\verbatiminput{cv/main}'], ['\\input main']])(
    'a document that reads its own source has none: %s',
    (line) => {
      expect(findHead('\na\nb\n', '\na\nbc\n', project(`\\begin{document}${line}`))).toBe('')
    },
  )

  test('files beside the main file are told apart, the main file is not', () => {
    const hash = hashOthers(project('one', { 'cv/work.tex': 'x' }))
    expect(hashOthers(project('two', { 'cv/work.tex': 'x' }))).toBe(hash)
    expect(hashOthers(project('one', { 'cv/work.tex': 'y' }))).not.toBe(hash)
    expect(hashOthers(project('one'))).not.toBe(hash)
  })
})
