// Indents as people write LaTeX: what stands in an environment two further in, the document itself not.
import { indentService } from '@codemirror/language'

const step = 2
const opening = /\\begin\s*\{(?!document\})[^}]*\}/g
const closing = /\\end\s*\{(?!document\})[^}]*\}/g
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

export const indentLatex = indentService.of((context, pos) => {
  const { doc } = context.state
  const line = context.lineAt(pos)
  let above = doc.lineAt(Math.max(0, line.from - 1))
  // A break that is simulated lies in the line itself.
  if (context.simulatedBreak !== null && context.simulatedBreak >= line.from) above = doc.lineAt(pos)
  while (above.number > 1 && !above.text.trim()) above = doc.line(above.number - 1)
  if (!above.text.trim()) return 0
  const text = above.text.replace(/(^|[^\\])%.*$/, '$1')
  const base = /^\s*/.exec(above.text)![0].replaceAll('\t', '  ').length
  // An \end at the start of its line has gone back already.
  const ended = count(text.replace(/^\s*\\end\s*\{[^}]*\}/, ''), closing)
  const inside = Math.sign(count(text, opening) - ended) * step
  const ends =
    /^\s*\\end\s*\{(?!document\})/.test(line.text.slice(pos - line.from)) ||
    /^\s*\\end\s*\{(?!document\})/.test(line.text)
  return Math.max(0, base + inside - (ends ? step : 0))
})
