// Completion: commands with their arguments, environments with their end, and what this project has: labels,
// bibliography entries, files, colours.
import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
  snippetCompletion,
} from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import { commandNames, environmentNames } from '../../../latex-log/known-names.ts'
import { resumeSnippets } from '../resume-snippets.ts'
import { type ProjectNames, readNames } from './read-names.ts'
import { argumentsOf, classes, colours, packages, tikzLibraries } from './words.ts'

/** The project as it stands on the screen: every path, and the texts of its sources. */
export type ProjectView = { paths: string[]; texts: ReadonlyMap<string, string> }

const plainOptions = (labels: string[], type = 'text'): Completion[] => labels.map((label) => ({ label, type }))
const described = (words: Record<string, string>): Completion[] =>
  Object.entries(words).map(([label, detail]) => ({ label, detail, type: 'class' }))
const withEnding = (paths: string[], ending: RegExp, keep = true) =>
  paths.filter((path) => ending.test(path)).map((path) => (keep ? path : path.replace(ending, '')))

type Given = { view: ProjectView; names: ProjectNames; context: CompletionContext }
type Place = { after: RegExp; options: (given: Given) => Completion[] }

/** Inside the braces of these commands. The last brace or comma before the cursor begins what is completed. */
const places: Place[] = [
  {
    after: /\\(?:usepackage|RequirePackage)\s*(?:\[[^\]]*\])?\s*\{/,
    options: ({ view }) => [...plainOptions(withEnding(view.paths, /\.sty$/, false)), ...described(packages)],
  },
  {
    after: /\\(?:documentclass|LoadClass)\s*(?:\[[^\]]*\])?\s*\{/,
    options: ({ view }) => [...plainOptions(withEnding(view.paths, /\.cls$/, false)), ...described(classes)],
  },
  {
    after: /\\(?:ref|pageref|autoref|nameref|eqref|cref|Cref|vref)\*?\s*\{/,
    options: ({ names }) => names.labels.map(({ name, near }) => ({ label: name, detail: near, type: 'constant' })),
  },
  {
    after: /\\(?:[a-zA-Z]*cite[a-zA-Z]*|nocite)\*?\s*(?:\[[^\]]*\]\s*){0,2}\{/,
    options: ({ names }) => names.entries.map(({ key, about }) => ({ label: key, detail: about, type: 'constant' })),
  },
  {
    after: /\\(?:input|include|subfile|includeonly)\s*\{/,
    options: ({ view }) => plainOptions(withEnding(view.paths, /\.tex$/, false)),
  },
  {
    after: /\\(?:includegraphics|photo|includepdf)\s*(?:\[[^\]]*\]\s*)*\{/,
    options: ({ view }) => plainOptions(withEnding(view.paths, /\.(png|jpe?g|pdf|eps)$/i)),
  },
  { after: /\\bibliography\s*\{/, options: ({ view }) => plainOptions(withEnding(view.paths, /\.bib$/, false)) },
  {
    after: /\\addbibresource\s*(?:\[[^\]]*\])?\s*\{/,
    options: ({ view }) => plainOptions(withEnding(view.paths, /\.bib$/)),
  },
  {
    after: /\\(?:textcolor|color|colorbox|pagecolor|rowcolor|cellcolor)\s*\{/,
    options: ({ names }) => plainOptions([...names.colours, ...colours]),
  },
  { after: /\\usetikzlibrary\s*\{/, options: () => plainOptions(tikzLibraries) },
  { after: /\\(?:this)?pagestyle\s*\{/, options: () => plainOptions(['empty', 'plain', 'headings', 'fancy']) },
  { after: /\\moderncvstyle\s*\{/, options: () => plainOptions(['casual', 'classic', 'banking', 'oldstyle', 'fancy']) },
  {
    after: /\\bibliographystyle\s*\{/,
    options: ({ view }) =>
      plainOptions([
        ...withEnding(view.paths, /\.bst$/, false),
        ...'plain unsrt abbrv alpha apalike ieeetr'.split(' '),
      ]),
  },
]

const snippets: Completion[] = resumeSnippets.map(({ label, detail, template }) =>
  snippetCompletion(template, { label, detail, type: 'text', boost: 5 }),
)
/** At a backslash the same pieces begin with one. */
const commandSnippets: Completion[] = resumeSnippets.map(({ label, detail, template }) =>
  snippetCompletion(template, { label: `\\${label}`, detail, type: 'text', boost: 2 }),
)

/** `read` is asked when something of the project is wanted. */
export function completeLatex(read: () => Promise<ProjectView>) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const line = context.state.doc.lineAt(context.pos)
    const before = line.text.slice(0, context.pos - line.from)
    if (/(^|[^\\])(\\\\)*%/.test(before)) return null
    const given = async (): Promise<Given> => {
      const view = await read()
      return { view, names: readNames(view.texts), context }
    }
    const opened = /\\(begin|end)\s*\{([a-zA-Z*]*)$/.exec(before)
    if (opened) return completeEnvironment(context, opened[1] as 'begin', opened[2]!, (await given()).names)
    const inside = /^(.*\{)((?:[^{},]*,)*\s*)([^{},]*)$/.exec(before)
    const place = inside && places.find(({ after }) => new RegExp(`${after.source}$`).test(inside[1]!))
    if (place) {
      const options = place.options(await given())
      return options.length ? { from: context.pos - inside[3]!.length, options, validFor: /^[^{},\s]*$/ } : null
    }
    const command = /\\[a-zA-Z]*$/.exec(before)
    if (command) return completeCommand(context.pos - command[0].length, (await given()).names)
    const word = /[A-Za-z]{2,}$/.exec(before)
    return word && (context.explicit || /^\s*[A-Za-z]+$/.test(before))
      ? { from: context.pos - word[0].length, options: snippets, validFor: /^[A-Za-z]*$/ }
      : null
  }
}

function completeCommand(from: number, names: ProjectNames): CompletionResult {
  const own = names.commands.map(({ name, count }) => toCommand(name, '{}'.repeat(count), 'of this project', 3))
  const taken = new Set([...names.commands.map(({ name }) => name), ...resumeSnippets.map(({ label }) => label)])
  const known = commandNames
    .filter((name) => !taken.has(name))
    .map((name) => toCommand(name, argumentsOf.get(name) ?? ''))
  return { from, options: [...commandSnippets, ...own, ...known], validFor: /^\\[a-zA-Z]*$/ }
}

function toCommand(name: string, shape: string, detail?: string, boost = 0): Completion {
  const label = `\\${name}`
  const rest = { label, boost, type: 'function', ...(detail && { detail }) }
  return shape ? snippetCompletion(`\\\\${name}${shape.replaceAll('{}', '{#{}}')}`.replace(/^\\\\/, '\\'), rest) : rest
}

/** The end comes along with the beginning; an end is offered for what is open first. */
function completeEnvironment(
  context: CompletionContext,
  side: 'begin' | 'end',
  typed: string,
  names: ProjectNames,
): CompletionResult {
  const from = context.pos - typed.length
  const all = [...new Set([...names.environments, ...environmentNames])]
  if (side === 'end') {
    const open = findOpen(context.state.sliceDoc(0, from - '\\end{'.length))
    const options = [...open, ...all.filter((name) => !open.includes(name))].map((label, index) => ({
      label,
      type: 'class',
      boost: label === open[0] ? 50 : -index / 10,
      apply: (view: EditorView, _: Completion, start: number, end: number) => {
        const closed = view.state.sliceDoc(end, end + 1) === '}'
        view.dispatch({
          changes: { from: start, to: end, insert: closed ? label : `${label}}` },
          selection: { anchor: start + label.length + 1 },
        })
      },
    }))
    return { from, options, validFor: /^[a-zA-Z*]*$/ }
  }
  const options = all.map((label) => ({
    label,
    type: 'class',
    apply: (view: EditorView, completion: Completion, start: number, end: number) => {
      const rest = view.state.sliceDoc(end, end + 60)
      const closed = rest.startsWith('}') ? 1 : 0
      // What closes it may be there already.
      if (rest.slice(closed).trimStart().startsWith(`\\end{${label}}`))
        return view.dispatch({ changes: { from: start, to: end, insert: label } })
      const inner = ['itemize', 'enumerate', 'description'].includes(label) ? '\\item ' : ''
      const extra =
        {
          tabular: '{#{ll}}',
          array: '{#{ll}}',
          minipage: '{#{0.5}\\linewidth}',
          tabularx: '{\\linewidth}{#{lX}}',
          paracol: '{#{2}}',
          multicols: '{#{2}}',
        }[label] ?? ''
      snippet(`${label}}${extra}\n\t${inner}#{}\n\\end{${label}}`)(view, completion, start, end + closed)
    },
  }))
  return { from, options, validFor: /^[a-zA-Z*]*$/ }
}

/** Environments begun and not ended in this text, the innermost first. */
function findOpen(text: string): string[] {
  const open: string[] = []
  for (const [, side, name] of text.replace(/(^|[^\\])%.*$/gm, '$1').matchAll(/\\(begin|end)\s*\{([^}]*)\}/g)) {
    if (side === 'begin') open.unshift(name!)
    else if (open[0] === name) open.shift()
  }
  return open
}
