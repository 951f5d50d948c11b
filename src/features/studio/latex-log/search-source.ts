// Where in the project something stands that TeX speaks of without saying where, or says where it noticed.

export type Place = { path: string; line: number }

export type SourceSearch = {
  /** Where a package or class is loaded; the last place when it is loaded twice. */
  findLoad(name: string): Place | null
  /** First place outside comments where these words stand; `upTo` the last one in that file at or above that line. */
  findWords(words: string, upTo?: Place | null): Place | null
  /** Where text begins of which TeX shows the tokens, and the command it was given to. */
  findArgument(tokens: string, upTo?: Place | null): (Place & { command: string | null; opening: '{' | '[' }) | null
  /** Nearest line above that is not blank; itself when it is not. */
  findSpoken(place: Place): Place
  /** Text of a line; undefined where it is not known. */
  lineAt(place: Place): string | undefined
  lastLine(path: string): number
  /** Names of commands and environments that the project defines. */
  own: { commands: string[]; environments: string[] }
}

const uncomment = (line: string) => line.replace(/(^|[^\\])((?:\\\\)*)%.*$/, '$1$2')

/** `texts`: path → text of the project's own sources, the main file first. */
export function openSourceSearch(texts: ReadonlyMap<string, string>): SourceSearch {
  const files = [...texts].map(([path, text]) => ({ path, lines: text.split(/\r?\n/).map(uncomment) }))
  const linesOf = (path: string) => files.find((file) => file.path === path)?.lines ?? []
  const places = (fits: (line: string) => boolean): Place[] =>
    files.flatMap(({ path, lines }) => lines.flatMap((line, i) => (fits(line) ? [{ path, line: i + 1 }] : [])))
  const nearest = (found: Place[], upTo: Place | null | undefined) =>
    (upTo && found.findLast(({ path, line }) => path === upTo.path && line <= upTo.line)) ?? found[0] ?? null
  const all = (pattern: RegExp) =>
    files.flatMap(({ lines }) => [...lines.join('\n').matchAll(pattern)].map((match) => match[1]!))
  return {
    findLoad(name) {
      const stem = name.replace(/\.(sty|cls)$/, '')
      const load = new RegExp(
        `\\\\(?:usepackage|RequirePackage|documentclass|LoadClass|PassOptionsToPackage)\\b[^{]*(?:\\{[^}]*\\})?\\{[^}]*(?<![\\w-])${literal(stem)}(?![\\w-])[^}]*\\}|\\\\(?:usepackage|RequirePackage|documentclass|LoadClass)\\s*(?:\\[[^\\]]*\\])?\\s*\\{[^}]*(?<![\\w-])${literal(stem)}(?![\\w-])`,
      )
      const found = places((line) => load.test(line)).at(-1)
      if (found) return found
      // Options over several lines: the line that closes the command names the package.
      const closing = new RegExp(`\\]\\s*\\{[^}]*(?<![\\w-])${literal(stem)}(?![\\w-])[^}]*\\}`)
      return places((line) => closing.test(line)).at(-1) ?? null
    },
    findWords: (words, upTo) =>
      words
        ? nearest(
            places((line) => line.includes(words)),
            upTo,
          )
        : null,
    findArgument(tokens, upTo) {
      const said = squeeze(tokens.replace(/\\ETC\.$|ETC\.$/, '').replace(/\\par\b[\s\S]*$/, ''))
      if (said.length < 2) return null
      const wanted = said.startsWith('{') ? [said] : [`[${said}`, `{${said}`]
      const found = files.flatMap(({ path, lines }) =>
        findSqueezed(
          lines,
          wanted.map((each) => each.slice(0, 60)),
        ).map((each) => ({ path, ...each })),
      )
      const hit = nearest(found, upTo) as (typeof found)[number] | null
      return hit && { path: hit.path, line: hit.line, command: hit.command, opening: hit.opening }
    },
    findSpoken({ path, line }) {
      const lines = linesOf(path)
      let at = line
      while (at > 1 && !lines[at - 1]?.trim()) at--
      return { path, line: at }
    },
    lineAt: ({ path, line }) => linesOf(path)[line - 1],
    lastLine: (path) => Math.max(1, linesOf(path).findLastIndex((line) => line.trim()) + 1),
    get own() {
      return {
        commands: all(/\\(?:new|renew|provide)command\*?\s*\{?\s*\\([A-Za-z@]+)/g).concat(
          all(/\\def\s*\\([A-Za-z@]+)/g),
        ),
        environments: all(/\\newenvironment\*?\s*\{([^}]+)\}/g),
      }
    },
  }
}

const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** TeX shows a blank after each command and one for any number: none are compared. */
const squeeze = (text: string) => text.replace(/\s+/g, '')

function findSqueezed(lines: string[], wanted: string[]) {
  const lineOf: number[] = []
  let text = ''
  lines.forEach((line, index) => {
    for (const sign of line)
      if (!/\s/.test(sign)) {
        text += sign
        for (let i = 0; i < sign.length; i++) lineOf.push(index + 1)
      }
  })
  return wanted.flatMap((words) => {
    const found: { line: number; command: string | null; opening: '{' | '[' }[] = []
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const before = text.slice(Math.max(0, at - 400), at).replace(/(?:\{[^{}]*\}|\[[^[\]]*\])+$/, '')
      const command = /(\\[A-Za-z@]+)\*?$/.exec(before)?.[1] ?? null
      found.push({ line: lineOf[at]!, command, opening: words.startsWith('[') ? '[' : '{' })
    }
    return found
  })
}
