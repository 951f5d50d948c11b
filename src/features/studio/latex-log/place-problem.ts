// TeX says where it noticed a mistake. Where the mistake stands is often a line, a paragraph or a file away.
import type { Place, SourceSearch } from './search-source.ts'
import type { LogEntry } from './walk-log.ts'

type Where = { path: string | null; line: number | null }
type Spot = { place?: Place | null | undefined; means?: string; fix?: string }
type Noticed = {
  entry: Extract<LogEntry, { kind: 'error' }>
  said: string
  code: string
  noticed: Where
  /** File TeX was in, also when it is none of the project. */
  file: string | null
  search: SourceSearch
}

/** Nothing when the line TeX names is the right one. */
export function placeError({ entry, said, code, noticed, file, search }: Noticed): Spot {
  const at = noticed.path && noticed.line ? { path: noticed.path, line: noticed.line } : null
  const place = (found: Place | null | undefined) => ({ place: found ?? at })
  switch (code) {
    case 'missing_package':
    case 'option_clash':
    case 'unknown_option':
    case 'wrong_engine': {
      const name = /File [`']([^']+)'|for (?:package|class) [`']?([\w-]+)|The (\w+) package/.exec(said)
      const loaded = name && search.findLoad((name[1] ?? name[2] ?? name[3])!)
      return place(loaded ?? at ?? loadOf(file, search))
    }
    case 'missing_language':
      return place(search.findWords(/option '?([^'\s]+)|language definition file (\w+)/.exec(said)?.[1] ?? '') ?? at)
    case 'unknown_key':
      return place(at ?? search.findWords(/Error: (.+?) undefined/.exec(said)?.[1] ?? '') ?? loadOf(file, search))
    case 'missing_file':
    case 'not_allowed': {
      const name = /[`']([^']+)'/.exec(said)?.[1] ?? ''
      return place(search.findWords(name, at) ?? search.findWords(name.replace(/\.\w+$/, ''), at))
    }
    case 'font_missing': {
      const font = /[fF]ont "?([^"]+?)"? (?:cannot|at)/.exec(said)?.[1] ?? ''
      return place(search.findWords(/="([^"/:]+)/.exec(said)?.[1] ?? font, at))
    }
    case 'bad_picture':
    case 'no_shell':
      return place(
        at ??
          search.findWords(
            /([\w./-]+\.(?:png|jpe?g|pdf|eps))/i
              .exec(said)?.[1]
              ?.replace(/^\.\//, '')
              .replace(/\.\w+$/, '') ?? (file ? file.replace(/\.sty$/, '') : ''),
          ),
      )
    case 'runaway':
      return placeRunaway(entry, said, at, search)
    case 'missing_end': {
      const opened = /\\begin\{(?!document)[^}]*\} on input line (\d+) ended by \\end\{document\}/.exec(said)
      return place(opened && at ? { path: at.path, line: Number(opened[1]) } : at)
    }
    case 'missing_dollar':
      return placeFormula(at, search)
    case 'no_end': {
      const main = noticed.path ?? entry.path
      return main ? place({ path: main, line: search.lastLine(main) }) : {}
    }
    default:
      return place(at ?? loadOf(file, search))
  }
}

/** An error inside an installed package belongs to the line that loads it. */
const loadOf = (file: string | null, search: SourceSearch) =>
  file && /\.(sty|cls)$/.test(file) ? search.findLoad(file.slice(file.lastIndexOf('/') + 1)) : null

function placeRunaway(entry: Noticed['entry'], said: string, at: Place | null, search: SourceSearch): Spot {
  const begun = entry.runaway ? search.findArgument(entry.runaway, at) : null
  const blank = /Paragraph ended/.test(said)
  if (!begun) return { place: at && blank ? search.findSpoken(at) : at }
  const closing = begun.opening === '[' ? ']' : '}'
  const name =
    begun.command ?? /of (\\[A-Za-z]+)|before (\\[A-Za-z]+)/.exec(said)?.slice(1).find(Boolean) ?? 'this command'
  return {
    place: begun,
    ...(blank
      ? {
          means: `The text for ${name} has a blank line in it, or never ends: a ${closing} is missing.`,
          fix: `Add the missing ${closing}, or take the blank line out.`,
        }
      : { means: `The text for ${name} never ends: a closing ${closing} is missing.` }),
  }
}

/** The end of a paragraph closes a formula that was begun in it. */
function placeFormula(at: Place | null, search: SourceSearch): Spot {
  if (!at || search.lineAt(at)?.trim() !== '') return { place: at }
  const above = search.findSpoken(at)
  for (let line = above.line; line > 0; line--) {
    const text = search.lineAt({ ...above, line }) ?? ''
    if (!text.trim()) break
    const dollars = text.replace(/\\\$/g, '').match(/\$/g)?.length ?? 0
    if (dollars % 2)
      return {
        place: { ...above, line },
        means: 'A formula begins here with $ and its paragraph ends before it does.',
        fix: 'Add the closing $, or write \\$ for a dollar sign.',
      }
    if (/[_^]/.test(text)) return { place: { ...above, line } }
  }
  return { place: above }
}

/** For warnings that name something but no line. */
export function placeWarning(said: string, where: Where, search: SourceSearch): Place | null {
  const label = /Label [`']([^']+)' multiply/.exec(said)?.[1]
  if (label) {
    const first = search.findWords(`\\label{${label}}`)
    return first && (search.findWords(`\\label{${label}}`, { ...first, line: Number.POSITIVE_INFINITY }) ?? first)
  }
  const file = /Bibliography file (\S+?)(?:\.(?:bib|bst))? not found/.exec(said)?.[1]
  if (file) return search.findWords(file)
  if (/^runsystem/.test(said)) {
    const command = /^runsystem\((.*)\)/.exec(said)?.[1] ?? ''
    return search.findWords('write18') ?? search.findWords(command.slice(0, 30))
  }
  return where.path && where.line ? { path: where.path, line: where.line } : null
}
