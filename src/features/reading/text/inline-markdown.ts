// Inline Markdown (emphasis, code, links) → builder calls.
import type { LineBuilder } from '../markup/line-builder.ts'

// Every repetition has an end: a file of brackets would else be searched to its end from each of them.
const token =
  /\[(?<label>[^\][]{0,300})\]\((?<url>[^)\s]{1,1000})(?:\s+"[^"]{0,200}")?\)|!\[[^\][]{0,300}\]\([^)]{0,1000}\)|<(?<auto>(?:https?:\/\/|mailto:)[^>]{1,1000}|[^\s@<>]{1,100}@[^\s@<>]{1,200})>|(?<marks>\*\*\*|\*\*|__|\*|_|`)|<(?<tag>\/?[a-z][^>]{0,500})>|\\(?<escaped>[!-/:-@[-`{-~])|&(?<entity>amp|lt|gt|nbsp|ndash|mdash);/giu

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', ndash: '–', mdash: '—' }

export function writeMarkdown(builder: LineBuilder, text: string): void {
  let bold = false
  let italic = false
  let at = 0
  const write = (piece: string) => builder.write(piece, { bold, italic, size: 0 })
  for (const match of text.matchAll(token)) {
    const { label, url, auto, marks, tag, escaped, entity } = match.groups!
    const inWord =
      marks?.startsWith('_') &&
      /\w/.test(text[match.index - 1] ?? '') &&
      /\w/.test(text[match.index + marks.length] ?? '')
    const loose =
      (marks === '*' || marks === '_') &&
      /\s|^$/.test(text[match.index - 1] ?? '') &&
      /\s|^$/.test(text[match.index + 1] ?? '')
    if (inWord || loose) continue
    write(text.slice(at, match.index))
    at = match.index + match[0].length
    if (label !== undefined) {
      builder.startLink(url!)
      writeMarkdown(builder, label)
      builder.endLink()
    } else if (auto) {
      builder.startLink(auto)
      write(auto.replace(/^mailto:/, ''))
      builder.endLink()
    } else if (marks === '**' || marks === '__') bold = !bold
    else if (marks === '***') [bold, italic] = [!bold, !italic]
    else if (marks === '*' || marks === '_') italic = !italic
    else if (tag && /^br/i.test(tag)) write('\t')
    else if (escaped) write(escaped)
    else if (entity) write(entities[entity.toLowerCase()]!)
  }
  write(text.slice(at))
}
