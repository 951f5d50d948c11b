// LaTeX source → draft document, without running TeX: known commands by their meaning, unknown ones by their arguments.
import type { Draft } from '../document/line.ts'
import { createLineBuilder } from '../markup/line-builder.ts'
import {
  accents,
  boldCommands,
  dropped,
  headings,
  italicCommands,
  lineEnds,
  personal,
  profileSites,
  signs,
  tagCommands,
} from './commands.ts'
import { findNodeTexts } from './find-node-texts.ts'
import { readDefinitions } from './read-definitions.ts'
import { readArguments, skipGroup, withoutComments } from './scan.ts'
import { endLine, isHeading, maxDepth, maxExpansions, readAccent, type TexState, write } from './tex-state.ts'

/** Pushes what follows away: a cell, a stretch of blank. */
const gap = /^(?:&|\\(?:hfill|quad|qquad|hspace|dotfill)(?![a-zA-Z]))/

export function readTex(raw: string): Draft {
  const source = withoutComments(raw)
  const begin = source.indexOf('\\begin{document}')
  const builder = createLineBuilder()
  const own = readDefinitions(source)
  const state: TexState = { builder, bold: false, italic: false, facts: {}, depth: 0, own, expansions: maxExpansions }
  if (begin > 0) readPreamble(state, source.slice(0, begin))
  const body = begin >= 0 ? source.slice(begin + 16) : source
  readTexText(state, body.split('\\end{document}')[0]!)
  endLine(state)
  const { lines, links } = state.builder
  return { format: 'tex', lines, links, pages: [{ number: 1 }] }
}

function readPreamble(state: TexState, preamble: string): void {
  for (const match of preamble.matchAll(/\\([a-zA-Z]+)\*?(?=\s*[[{])/g)) {
    if (!personal.has(match[1]!) || /(?:new|renew|provide)command\*?\{?$/.test(preamble.slice(0, match.index))) continue
    const option = /^\[([a-zA-Z]+)\]/.exec(preamble.slice(match.index + match[0].length))?.[1]
    writePersonal(state, match[1]!, readArguments(preamble, match.index + match[0].length, 3).values, option)
  }
}

function writePersonal(state: TexState, command: string, values: string[], option?: string): void {
  const site = profileSites[command === 'social' ? (option ?? '') : command]
  const joined = values.filter(Boolean).join(command === 'name' || command.endsWith('name') ? ' ' : ', ')
  if (site && values[0] && !/[/.]/.test(values[0])) writePersonalText(state, site + values[0].replace(/\\/g, ''))
  else writePersonalText(state, joined, command === 'familyname' || command === 'lastname')
}

function writePersonalText(state: TexState, text: string, joins = false): void {
  const last = state.builder.lines.at(-1)
  if (joins && last) {
    last.text += ` ${text}`
    return
  }
  readTexText(state, text)
  endLine(state)
}

function readTexText(state: TexState, source: string): void {
  if (state.depth > maxDepth) {
    writeStripped(state, source)
    return
  }
  state.depth++
  const { bold, italic } = state
  let at = 0
  while (at < source.length) {
    const plain = /^[^\\{}$~&\n`'-]+/.exec(source.slice(at, at + 2000))
    if (plain) {
      const end = at + plain[0].length
      // A gap eats the blank before it.
      write(state, gap.test(source.slice(end, end + 10)) ? plain[0].trimEnd() : plain[0])
      at = end
    } else at = readSign(state, source, at)
  }
  Object.assign(state, { bold, italic })
  state.depth--
}

// Deeper than any résumé nests: the words are kept, their markup is not.
function writeStripped(state: TexState, source: string): void {
  for (const paragraph of source.replace(/\\[a-zA-Z]{1,40}\*?|[{}]/g, '').split(/\n[ \t]*\n/)) {
    write(state, paragraph.replace(/\s+/g, ' '))
    endLine(state)
  }
}

function readSign(state: TexState, source: string, at: number): number {
  const rest = source.slice(at, at + 3)
  if (rest[0] === '\\') return readCommand(state, source, at)
  if (rest[0] === '{') {
    const end = skipGroup(source, at)
    readTexText(state, source.slice(at + 1, end - 1))
    return end
  }
  if (rest[0] === '\n') {
    const blank = /^\n[ \t]*\n\s*/.exec(source.slice(at, at + 400))
    if (blank) endLine(state)
    else if (!gap.test(source.slice(at + 1, at + 40).trimStart())) write(state, ' ')
    return at + (blank?.[0].length ?? 1)
  }
  if (rest[0] === '&') write(state, '\t')
  else if (rest[0] === '~') write(state, ' ')
  else if (rest === '---') write(state, '—')
  else if (rest.startsWith('--')) write(state, '–')
  else if (rest.startsWith('``') || rest.startsWith("''")) write(state, '"')
  else if (rest[0] !== '$' && rest[0] !== '}') write(state, rest[0]!)
  if (rest === '---') return at + 3
  return at + (rest.startsWith('--') || rest.startsWith('``') || rest.startsWith("''") ? 2 : 1)
}

function readCommand(state: TexState, source: string, at: number): number {
  const name = /^\\([a-zA-Z]+|[\s\S])\*?/.exec(source.slice(at, at + 60))
  if (!name) return at + 1
  const command = name[1]!
  let end = at + name[0].length
  if (command === '\\') {
    endLine(state)
    return end + (/^\s*\[[^\]]{0,20}\]/.exec(source.slice(end, end + 30))?.[0].length ?? 0)
  }
  if (
    command in accents &&
    (command.length > 1 || !/[a-zA-Z]/.test(command) || /^\s*\{|^ /.test(source.slice(end, end + 2)))
  )
    return readAccent(state, source, command, end)
  if (/[a-zA-Z]/.test(command)) end += /^[ \t]*/.exec(source.slice(end, end + 20))![0].length
  if (command in signs) {
    write(state, signs[command]!)
    return end
  }
  if (lineEnds.has(command)) endLine(state)
  else if (boldCommands.has(command) || italicCommands.has(command)) return readStyled(state, source, command, end)
  else if (command === 'item' || /item$/i.test(command)) return readItem(state, source, command, end)
  else if (command === 'begin' || command === 'end') return readEnvironment(state, source, command, end)
  else if (command === 'hspace') {
    const { values, end: after } = readArguments(source, end, 1)
    if (/^\s*[1-9]|^\s*0?\.[3-9]|fill/.test(values[0] ?? '')) write(state, '\t')
    return after
  } else if (command in dropped) return readArguments(source, end, dropped[command]!).end
  else if (command === 'href' || command === 'url') return readLink(state, source, command, end)
  else return readOther(state, source, command, end)
  return end
}

function readStyled(state: TexState, source: string, command: string, at: number): number {
  const key = boldCommands.has(command) ? 'bold' : 'italic'
  if (!command.startsWith('text') && command !== 'emph') {
    state[key] = true
    return at
  }
  const { values, end } = readArguments(source, at, 1)
  const before = state[key]
  state[key] = true
  readTexText(state, values[0] ?? '')
  state[key] = before
  return end
}

function readItem(state: TexState, source: string, command: string, at: number): number {
  const option = source[at] === '[' ? skipGroup(source, at, '[', ']') : at
  endLine(state)
  // `\ecvitem{}{…}`: a line, or a list of its own.
  if (/^ecv/.test(command) && /^\s*\{\s*\}/.test(source.slice(option, option + 20))) {
    const rest = readArguments(source, option, 4)
    for (const text of rest.values) readTexText(state, text)
    endLine(state)
    return rest.end
  }
  state.facts = { listItem: true }
  state.builder.write('• ')
  if (option > at) readTexText(state, `${source.slice(at + 1, option - 1)} `)
  if (command === 'item') return option
  const { values, end } = readArguments(source, option, 4)
  values
    .filter((text) => text.trim())
    .forEach((text, index) => {
      if (index > 0) write(state, ': ')
      readTexText(state, text)
    })
  if (values.length > 0) endLine(state)
  return end
}

function readEnvironment(state: TexState, source: string, command: string, at: number): number {
  const { values, end } = readArguments(source, at, 1)
  const full = values[0] ?? ''
  const name = full.replace('*', '')
  endLine(state)
  if (command === 'end') return end
  if (name === 'tikzpicture') return readDrawing(state, source, end)
  if (/^(rSection|cvsection|resume_section|ressection)/.test(name)) {
    const heading = readArguments(source, end, 1)
    readTexText(state, heading.values[0] ?? '')
    state.facts = { level: 1 }
    endLine(state)
    return heading.end
  }
  if (/^(tabular|array|minipage|multicols|paracol|tabularx|longtable|adjustwidth|wrapfigure)/.test(name))
    return readArguments(source, end, /^tabular(?:x|y|\*)|^adjustwidth/.test(full) ? 2 : 1).end
  if (/^r?(subsection|cventry|twenty)/i.test(name)) return writeArguments(state, readArguments(source, end, 6))
  return readArguments(source, end, 0).end
}

/** What stands in the nodes of a drawing, each on a line. */
function readDrawing(state: TexState, source: string, at: number): number {
  const ending = source.indexOf('\\end{tikzpicture}', at)
  const end = ending < 0 ? source.length : ending
  for (const text of findNodeTexts(source.slice(at, end))) {
    readTexText(state, text)
    endLine(state)
  }
  return end
}

function readLink(state: TexState, source: string, command: string, at: number): number {
  const { values, end } = readArguments(source, at, command === 'href' ? 2 : 1)
  const url = (values[0] ?? '').replace(/\\([%#&_~])/g, '$1')
  state.builder.startLink(url)
  if (command === 'href') readTexText(state, values[1] ?? url)
  else state.builder.write(url)
  state.builder.endLink()
  return end
}

function readOther(state: TexState, source: string, command: string, at: number): number {
  if (/^fa[A-Z]|^ai[A-Z]/.test(command)) {
    write(state, '\t')
    return readArguments(source, at, 0).end
  }
  const level = headings[command]
  const defined = state.own.get(command)
  if (defined?.count === 0 && level === undefined && state.expansions-- > 0) {
    readTexText(state, defined.body)
    return at
  }
  const found = readArguments(source, at, level === undefined ? (defined?.count ?? 9) : 1)
  if (level !== undefined) {
    endLine(state)
    // `\subsection{Engineer}\hfill 2020`: the title of an entry, not of a section.
    if (level > 1 && gap.test(source.slice(found.end, found.end + 40).trimStart())) {
      readTexText({ ...state, bold: true }, found.values.join(' '))
      return found.end
    }
    readTexText(state, found.values.join(' '))
    state.facts = { level }
    endLine(state)
    return found.end
  }
  if (personal.has(command) && found.values.length > 0) {
    writePersonal(state, command, found.values)
    return found.end
  }
  if (command === 'namesection' && found.values.length > 1) {
    readTexText(state, `${found.values[0]} ${found.values[1]}`)
    endLine(state)
    readTexText(state, found.values[2] ?? '')
    endLine(state)
  } else if (tagCommands.has(command) && found.values.length === 1) {
    if (!state.builder.isEmpty()) write(state, ', ')
    readTexText(state, found.values[0]!)
  } else if (found.values.length === 1 && isHeading(state, found.values[0]!, defined)) {
    // A command of the document's own that sets a heading.
    endLine(state)
    readTexText(state, found.values[0]!)
    state.facts = { level: 1 }
    endLine(state)
  } else if (found.values.length === 1) readTexText(state, found.values[0]!)
  else if (found.values.length > 1) return writeArguments(state, found)
  return found.end
}

/** `\cventry{2019}{Engineer}{Acme}{Berlin}{}{text}`: short arguments share a line, long ones follow. */
function writeArguments(state: TexState, found: { values: string[]; end: number }): number {
  endLine(state)
  const isLong = (text: string) => text.length > 160 || /\\item|\\begin|\\\\|\n\s*\n/.test(text)
  const short = found.values.filter((text) => text.trim() && !isLong(text))
  short.forEach((text, index) => {
    if (index > 0) write(state, '\t')
    readTexText(state, text)
  })
  endLine(state)
  for (const text of found.values.filter(isLong)) {
    readTexText(state, text)
    endLine(state)
  }
  return found.end
}
