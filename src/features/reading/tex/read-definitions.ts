// Commands a document defines for itself: how many arguments they take, and whether they set a line of their own.
import { skipGroup } from './scan.ts'

export interface OwnCommand {
  /** Braced arguments. */
  count: number
  body: string
  /** What it sets stands on lines of its own. */
  isBlock: boolean
  /** It sets one argument as a heading is set: on a line of its own, under a rule or by a heading command. */
  isHeading: boolean
}

const definition =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?:\[(\d)\])?\s*(\[[^\]]*\])?\s*(?=\{)/g
const lineBreak = /\\(?:par|bigskip|medskip|smallskip|newline|section|subsection|vspace|noindent)\b|\\\\/

/** The last definition of a name counts. */
export function readDefinitions(source: string): ReadonlyMap<string, OwnCommand> {
  const own = new Map<string, OwnCommand>()
  for (const match of source.matchAll(definition)) {
    const at = match.index + match[0].length
    const body = source.slice(at + 1, skipGroup(source, at) - 1)
    const [before = '', after = ''] = body.split('#1')
    const isBlock = lineBreak.test(before) && (lineBreak.test(after) || /\\(?:llap|marginpar)\b/.test(before))
    const count = Math.max(0, Number(match[2] ?? 0) - (match[3] ? 1 : 0))
    const isRuled =
      /\\(?:hrulefill|hrule|titlerule|rule)\b/.test(after) &&
      /\\(?:bfseries|textbf|[Ll]arge|LARGE|scshape)/.test(before)
    const isHeading = count === 1 && (/\\section\*?\s*\{[^{}]*$/.test(before) || (isBlock && isRuled))
    own.set(match[1]!, { count, body, isBlock, isHeading })
  }
  return own
}
