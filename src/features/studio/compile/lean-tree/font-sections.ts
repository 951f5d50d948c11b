// The fonts of a TeX installation in sections, as its map lists them, and which of them a document is known to use.

export type FontSection = {
  /** Its lines in the map. */
  text: string
  /** Files it names: metrics (`.tfm`), outlines and encodings. */
  files: string[]
}

/** Sections by lower-case name (`lm`, `fontawesome5`); the map says where each begins: `% lm.map`. */
export function readSections(map: string): Map<string, FontSection> {
  const sections = new Map<string, FontSection>()
  for (const part of map.split(/^(?=% \S+\.map$)/m)) {
    const name = /^% (\S+)\.map$/m.exec(part)?.[1]?.toLowerCase()
    if (!name || !part.startsWith(`% `)) continue
    const files = new Set<string>()
    for (const line of part.split('\n')) {
      if (!line || line.startsWith('%')) continue
      files.add(`${line.slice(0, line.search(/\s|$/))}.tfm`)
      for (const [, file] of line.matchAll(/<[<[]*([\w.+-]+)/g)) files.add(file!)
    }
    sections.set(name, { text: part, files: [...files] })
  }
  return sections
}

/** What TeX falls back to, and the faces résumés are mostly set in. */
const everyday =
  /^(cm|cmextra|latxfont|symbols|euler|mflogo|manfnt|cm-super-\w+-(t1|ts1)|lm|q[a-z]+|ps2pk35|marvosym|wasy|rsfs|fontawesome5?|eurosym|charter|utopia|pazo|fpls)$/

/** Names of the everyday sections and of those whose name a package of the preamble bears. */
export function guessSections(sections: Map<string, FontSection>, preamble: string): string[] {
  const words = [...preamble.matchAll(/\\(?:usepackage|RequirePackage|documentclass)\s*(?:\[[^\]]*\])?\s*\{([^}]*)\}/g)]
    .flatMap(([, names]) => names!.toLowerCase().split(/[\s,]+/))
    .filter((word) => word.length > 2)
  const sounds = (name: string, word: string) =>
    name === word || (name.length > 3 && word.startsWith(name)) || (word.length > 3 && name.startsWith(word))
  return [...sections.keys()].filter((name) => everyday.test(name) || words.some((word) => sounds(name, word)))
}

/** For each outline file the sections that name it. */
export function indexOutlines(sections: Map<string, FontSection>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [name, { files }] of sections)
    for (const file of files) if (outline.test(file)) index.set(file, [...(index.get(file) ?? []), name])
  return index
}

const outline = /\.(pfb|ttf|otf)$/

/** Names of the sections whose outlines a run has put into its PDF, from its log; `index` from `indexOutlines`. */
export function seenSections(index: Map<string, string[]>, log: string): string[] {
  const names = [...log.replaceAll('\n', '').matchAll(/[{<][^{}<>]*?\/([\w.+-]+\.(?:pfb|ttf|otf))[}>]/g)].flatMap(
    ([, file]) => index.get(file!) ?? [],
  )
  return [...new Set(names)]
}

/** Whether TeX looked for a font in vain. */
export const lacksFonts = (log: string): boolean =>
  /Metric \(TFM\) file|Font \S+ at \d+ not found|cannot open .*(font|encoding) file|cannot find encoding file/.test(log)
