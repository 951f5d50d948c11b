// HTML → draft document.
import { Parser } from 'htmlparser2'
import type { Draft } from '../document/line.ts'
import { createLineBuilder, type LineFacts } from '../markup/line-builder.ts'

const blocks = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tr ul br'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'select', 'button', 'iframe'])

export function readHtml(source: string): Draft {
  const builder = createLineBuilder()
  let bold = 0
  let italic = 0
  let muted = 0
  let images = 0
  let tables = 0
  let facts: LineFacts = {}
  const end = () => {
    if (!builder.isEmpty()) builder.endLine({ ...facts, whole: true })
    facts = {}
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent.has(name)) muted++
        if (muted) return
        if (blocks.has(name)) end()
        const heading = /^h([1-6])$/.exec(name)
        if (heading) facts = { level: Number(heading[1]) }
        if (name === 'li') {
          facts = { listItem: true }
          builder.write('• ')
        }
        if (name === 'td' || name === 'th') builder.isEmpty() || builder.write('\t')
        if (name === 'b' || name === 'strong' || name === 'th') bold++
        if (name === 'i' || name === 'em') italic++
        if (name === 'img') images++
        if (name === 'table') tables++
        if (name === 'a' && attributes.href) builder.startLink(attributes.href)
      },
      ontext(text) {
        if (!muted)
          builder.write(text.replace(/\s+/g, ' '), {
            bold: bold > 0 || facts.level !== undefined,
            italic: italic > 0,
            size: 0,
          })
      },
      onclosetag(name) {
        if (silent.has(name)) muted = Math.max(0, muted - 1)
        if (muted) return
        if (name === 'b' || name === 'strong' || name === 'th') bold = Math.max(0, bold - 1)
        if (name === 'i' || name === 'em') italic = Math.max(0, italic - 1)
        if (name === 'a') builder.endLink()
        if (blocks.has(name)) end()
      },
    },
    { decodeEntities: true },
  )
  parser.end(source)
  end()
  return {
    format: 'html',
    lines: builder.lines,
    links: builder.links,
    pages: [{ number: 1 }],
    layout: { images, tables },
  }
}
