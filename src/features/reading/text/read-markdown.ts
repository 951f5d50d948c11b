// Markdown → draft document.
import type { Draft } from '../document/line.ts'
import { createLineBuilder } from '../markup/line-builder.ts'
import { writeMarkdown } from './inline-markdown.ts'

export function readMarkdown(source: string): Draft {
  const builder = createLineBuilder()
  const lines = withoutFrontMatter(source).split('\n')
  let fenced = false
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    if (/^(```|~~~)/.test(line)) {
      fenced = !fenced
      continue
    }
    if (fenced) {
      builder.write(line)
      builder.endLine()
      continue
    }
    if (/^([-*_]\s*){3,}$/.test(line) || /^\|?\s*:?-{2,}/.test(line) || /^=+$/.test(line)) {
      builder.endLine()
      continue
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    const underlined = /^(=+|-{2,})$/.exec(lines[index + 1]?.trim() ?? '')
    if (heading) {
      writeMarkdown(builder, heading[2]!)
      builder.endLine({ level: heading[1]!.length })
      continue
    }
    if (underlined && line && line.length < 80 && !/^[-*+>|]/.test(line)) {
      writeMarkdown(builder, line)
      builder.endLine({ level: underlined[1]!.startsWith('=') ? 1 : 2 })
      continue
    }
    const item = /^(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line)
    if (item) {
      writeMarkdown(builder, `• ${item[1]}`)
      builder.endLine({ listItem: true })
      continue
    }
    writeMarkdown(
      builder,
      line
        .replace(/^(>\s*)+/, '')
        .replace(/^\||\|$/g, '')
        .replace(/\s*\|\s*/g, (bar) => (line.startsWith('|') ? '\t' : bar)),
    )
    builder.endLine()
  }
  return { format: 'md', lines: builder.lines, links: builder.links, pages: [{ number: 1 }] }
}

const withoutFrontMatter = (source: string): string =>
  source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '')
