// ⌘B and ⌘I, as everywhere: what is selected becomes bold or italic, and plain again.
import { EditorSelection, type StateCommand } from '@codemirror/state'

/** Puts each selection into `\command{…}`, or takes that away where it stands around it already. */
export function markText(command: string): StateCommand {
  const open = `\\${command}{`
  return ({ state, dispatch }) => {
    const spec = state.changeByRange(({ from, to }) => {
      const isMarked = state.sliceDoc(from - open.length, from) === open && state.sliceDoc(to, to + 1) === '}'
      if (isMarked && from >= open.length)
        return {
          changes: [
            { from: from - open.length, to: from },
            { from: to, to: to + 1 },
          ],
          range: EditorSelection.range(from - open.length, to - open.length),
        }
      return {
        changes: [
          { from, insert: open },
          { from: to, insert: '}' },
        ],
        range: EditorSelection.range(from + open.length, to + open.length),
      }
    })
    dispatch(state.update(spec, { scrollIntoView: true, userEvent: 'input' }))
    return true
  }
}
