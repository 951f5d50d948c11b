// Environments are pairs: what begins one gets its end at Enter, and a new name at one side goes to the other.
import {
  EditorState,
  type Extension,
  Prec,
  type StateCommand,
  type Text,
  type TransactionSpec,
} from '@codemirror/state'
import { keymap } from '@codemirror/view'

/** `\begin{name}` or `\end{name}`: offsets of the name in the document. */
type Side = { side: 'begin' | 'end'; name: string; from: number; to: number }

const word = /\\(begin|end)\s*\{([^{}\n]*)\}/g
const begun = /\\begin\s*\{([A-Za-z@*]+)\}(?:\[[^\]\n]*\]|\{[^{}\n]*\})*\s*$/
const withoutComment = (line: string) => line.replace(/(^|[^\\])((?:\\\\)*)%.*$/, (_, a: string, b: string) => a + b)
const lists = ['itemize', 'enumerate', 'description']

function listSides(doc: Text): Side[] {
  const sides: Side[] = []
  for (let number = 1; number <= doc.lines; number++) {
    const line = doc.line(number)
    if (!line.text.includes('\\begin') && !line.text.includes('\\end')) continue
    for (const match of withoutComment(line.text).matchAll(word)) {
      const from = line.from + match.index + match[0].length - 1 - match[2]!.length
      sides.push({ side: match[1] as Side['side'], name: match[2]!, from, to: from + match[2]!.length })
    }
  }
  return sides
}

const surplus = (sides: Side[], name: string) =>
  sides.reduce((sum, each) => sum + (each.name !== name ? 0 : each.side === 'begin' ? 1 : -1), 0)

function findPartner(sides: Side[], of: Side): Side | undefined {
  const open: Side[] = []
  for (const each of sides) {
    if (each.name !== of.name) continue
    if (each.side === 'begin') open.push(each)
    else {
      const begin = open.pop()
      if (each.from === of.from) return begin
      if (begin?.from === of.from) return each
    }
  }
  return undefined
}

/** Enter after a `\begin` that nothing ends yet: an inner line, and the end below it. */
export const endEnvironment: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection
  if (!main.empty || state.selection.ranges.length > 1) return false
  const line = state.doc.lineAt(main.head)
  if (state.sliceDoc(main.head, line.to).trim()) return false
  const name = begun.exec(withoutComment(state.sliceDoc(line.from, main.head)))?.[1]
  if (!name || surplus(listSides(state.doc), name) < 1) return false
  const indent = /^\s*/.exec(line.text)![0]
  const inner = `\n${name === 'document' ? '' : `${indent}  `}${lists.includes(name) ? '\\item ' : ''}`
  dispatch(
    state.update({
      changes: { from: main.head, to: line.to, insert: `${inner}\n${indent}\\end{${name}}` },
      selection: { anchor: main.head + inner.length },
      scrollIntoView: true,
      userEvent: 'input',
    }),
  )
  return true
}

/** Only where the pairs of that name come out even: a name that is just being typed has no partner yet. */
const renameBothSides = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || !(transaction.isUserEvent('input') || transaction.isUserEvent('delete')))
    return transaction
  const changes: { from: number; to: number; insert: string }[] = []
  transaction.changes.iterChanges((from, to, _from, _to, insert) =>
    changes.push({ from, to, insert: insert.toString() }),
  )
  const [change] = changes
  const { doc } = transaction.startState
  if (changes.length !== 1 || !change || !/^[A-Za-z@*]*$/.test(change.insert)) return transaction
  const line = doc.lineAt(change.from)
  if (change.to > line.to || !/\\(?:begin|end)\s*\{/.test(line.text)) return transaction
  const sides = listSides(doc)
  const here = sides.find(({ from, to }) => from <= change.from && change.to <= to)
  if (!here?.name || surplus(sides, here.name) !== 0) return transaction
  const other = findPartner(sides, here)
  if (!other) return transaction
  const from = other.from + change.from - here.from
  const both: TransactionSpec = { changes: { from, to: from + change.to - change.from, insert: change.insert } }
  return [transaction, both]
})

export const environments: Extension = [renameBothSides, Prec.high(keymap.of([{ key: 'Enter', run: endEnvironment }]))]
