// What a project defines, for completing it elsewhere: labels, entries of bibliographies, commands, environments, colours.

export type ProjectNames = {
  labels: { name: string; near: string }[]
  entries: { key: string; about: string }[]
  /** With the number of arguments. */
  commands: { name: string; count: number }[]
  environments: string[]
  colours: string[]
}

/** `texts`: path → text. In the order of the texts, each name once. */
export function readNames(texts: ReadonlyMap<string, string>): ProjectNames {
  const names: ProjectNames = { labels: [], entries: [], commands: [], environments: [], colours: [] }
  for (const [path, raw] of texts) {
    if (path.endsWith('.bib')) names.entries.push(...readEntries(raw))
    else {
      const text = raw.replace(/(^|[^\\])%.*$/gm, '$1')
      for (const match of text.matchAll(/\\label\s*\{([^}]+)\}/g))
        names.labels.push({ name: match[1]!, near: wordsBefore(text, match.index) })
      for (const match of text.matchAll(/\\bibitem\s*(?:\[[^\]]*\])?\s*\{([^}]+)\}\s*([^\n]*)/g))
        names.entries.push({ key: match[1]!, about: plain(match[2]!) })
      for (const match of text.matchAll(
        /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*(?:\[(\d)\])?/g,
      ))
        names.commands.push({ name: match[1]!, count: Number(match[2] ?? 0) })
      for (const match of text.matchAll(/\\def\s*\\([A-Za-z]+)((?:#\d)*)/g))
        names.commands.push({ name: match[1]!, count: match[2]!.length / 2 })
      for (const match of text.matchAll(/\\NewDocumentCommand\s*\{?\s*\\([A-Za-z]+)\s*\}?\s*\{([^}]*)\}/g))
        names.commands.push({ name: match[1]!, count: match[2]!.replace(/[^mr]/g, '').length })
      for (const match of text.matchAll(/\\newenvironment\*?\s*\{([^}]+)\}/g)) names.environments.push(match[1]!)
      for (const match of text.matchAll(/\\(?:definecolor|colorlet)\s*\{([^}]+)\}/g)) names.colours.push(match[1]!)
    }
  }
  return {
    labels: once(names.labels, ({ name }) => name),
    entries: once(names.entries, ({ key }) => key),
    commands: once(names.commands, ({ name }) => name),
    environments: once(names.environments, String),
    colours: once(names.colours, String),
  }
}

function readEntries(text: string): ProjectNames['entries'] {
  return [...text.matchAll(/^[ \t]*@(\w+)\s*[{(]\s*([^\s,]+)\s*,([\s\S]*?)(?=^[ \t]*@|(?![\s\S]))/gm)].flatMap(
    ([, kind, key, fields]) => {
      if (/^(?:comment|string|preamble)$/i.test(kind!)) return []
      const field = (name: string) =>
        plain(new RegExp(`\\b${name}\\s*=\\s*[{"]?((?:[^{}"\\n]|\\{[^{}]*\\})*)`, 'i').exec(fields!)?.[1] ?? '')
      return [
        {
          key: key!,
          about: [field('author').split(/,| and /)[0], field('year') || field('date').slice(0, 4), field('title')]
            .filter(Boolean)
            .join(', '),
        },
      ]
    },
  )
}

/** The heading or caption a label stands at. */
function wordsBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 200), index)
  return plain(/\\(?:(?:sub)*section|chapter|caption)\*?\s*\{([^{}]*)\}[^{}]*$/.exec(before)?.[1] ?? '')
}

const plain = (text: string) =>
  text
    .replace(/\\[A-Za-z]+\s*/g, '')
    .replace(/[{}~\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)

const once = <T>(items: T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]
