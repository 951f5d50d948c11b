// Plain text → draft document. A form feed starts a new page.
import type { Draft } from '../document/line.ts'
import { createLineBuilder } from '../markup/line-builder.ts'

export function readPlainText(text: string): Draft {
  const builder = createLineBuilder()
  const pages = text
    .replace(/\f+\s*$/, '')
    .split('\f')
    .slice(0, 200)
  pages.forEach((content, index) => {
    for (const raw of content.split('\n')) {
      const line = markGaps(raw)
      if (isRule(line)) {
        builder.endLine()
        continue
      }
      builder.write(line)
      builder.endLine({ page: index + 1 })
    }
  })
  return {
    format: 'txt',
    lines: builder.lines,
    links: builder.links,
    pages: pages.map((_, index) => ({ number: index + 1 })),
  }
}

/** Three spaces or more inside a line are a tab stop made by hand; indentation is dropped. */
const markGaps = (line: string): string =>
  line
    .replace(/^\s+o\s+(?=\p{Lu}|\d)/u, '• ')
    .trim()
    .replace(/[ \t]*\t[ \t]*| {3,}/g, '\t')

/** `-----`, `=====`, `* * *`: drawn lines. */
const isRule = (line: string): boolean => /^(?:[-=_*~#─━═•.–—+|]\s*){3,}$/.test(line)
