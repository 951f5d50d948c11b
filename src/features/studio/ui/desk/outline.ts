// The headings of a source, for the outline.
export type Heading = { title: string; level: number; line: number }

const levels: Record<string, number> = {
  part: 0,
  chapter: 0,
  section: 1,
  cvsection: 1,
  subsection: 2,
  cvsubsection: 2,
  subsubsection: 3,
  paragraph: 4,
}
const heading =
  /^[^%\n]*?\\(part|chapter|section|cvsection|subsection|cvsubsection|subsubsection|paragraph)\*?\s*(?:\[[^\]]*\])?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/

/** In the order of the text; commands inside titles are taken off. Lines count from 1. */
export function readOutline(source: string): Heading[] {
  return source.split('\n').flatMap((text, index) => {
    const match = heading.exec(text)
    if (!match) return []
    const title = match[2]!
      .replace(/\\(?:fa\w+|color\{[^}]*\})\s*/g, '')
      .replace(/\\[a-zA-Z]+\s*/g, '')
      .replace(/[{}~]/g, ' ')
      .replace(/\\([&%$#_])/g, '$1')
      .replace(/\\[ ,;!]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return title ? [{ title, level: levels[match[1]!]!, line: index + 1 }] : []
  })
}
