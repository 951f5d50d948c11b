// What the reader of LaTeX knows on its way through a source, and the line it is writing.
import type { LineBuilder, LineFacts } from '../markup/line-builder.ts'
import { headingKind } from '../sections/heading-kind.ts'
import { accents } from './commands.ts'
import type { OwnCommand } from './read-definitions.ts'

export interface TexState {
  builder: LineBuilder
  bold: boolean
  italic: boolean
  facts: LineFacts
  depth: number
  /** Commands the document defines. */
  own: ReadonlyMap<string, OwnCommand>
  /** How many of them may still be put in: one that calls itself twice would never end. */
  expansions: number
}

export const maxDepth = 60
export const maxExpansions = 3000

export function endLine(state: TexState): void {
  if (state.builder.isEmpty() && !state.facts.listItem) state.builder.endLine()
  else if (!state.builder.isEmpty()) {
    state.builder.endLine(state.facts)
    state.facts = {}
  }
}

export const write = (state: TexState, text: string) =>
  state.builder.write(text, { bold: state.bold, italic: state.italic, size: 0 })

export function readAccent(state: TexState, source: string, command: string, at: number): number {
  const letter = /^\s*(?:\{\\?([a-zA-Z]?)\s*\}|\\([ij])(?![a-zA-Z])|([a-zA-Z]))/.exec(source.slice(at, at + 12))
  if (!letter) return at
  const base = letter[1] ?? letter[2] ?? letter[3] ?? ''
  write(state, (base + accents[command]).normalize('NFC'))
  return at + letter[0].length
}

/** A heading by its words, on a line of its own or set by a command that makes it one. */
export function isHeading(state: TexState, text: string, defined: OwnCommand | undefined): boolean {
  if (defined?.isHeading) return true
  if (/:\s*$/.test(text)) return false
  return (
    (state.builder.isEmpty() || defined?.isBlock === true) &&
    headingKind(text.replace(/\\&/g, '&').trim()) !== undefined
  )
}
