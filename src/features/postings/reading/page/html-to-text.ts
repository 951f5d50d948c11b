import { Parser } from 'htmlparser2'

export interface PageText {
  text: string
  /** Offsets at which a line starts that the page marks as a heading (h1–h6, or a line wholly in bold). */
  headings: number[]
}

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
  'button',
])
const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure footer form header hr main nav ol p pre section summary table tbody thead tr ul h1 h2 h3 h4 h5 h6 li'.split(
    ' ',
  ),
)
const bold = new Set(['b', 'strong'])

/**
 * HTML → plain text with one line per block, `• ` before list items and an empty line between paragraphs.
 * Never throws; scripts, styles and form controls are left out.
 */
export function htmlToText(html: string): PageText {
  const writer = createLineWriter()
  let skipping = 0
  let boldDepth = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (skipped.has(name)) skipping++
        if (skipping) return
        if (name === 'br') writer.endLine()
        else if (name === 'li') writer.startItem()
        else if (blocks.has(name)) writer.endLine()
        else if (name === 'td' || name === 'th') writer.addText(' ', false)
        if (bold.has(name)) boldDepth++
        if (/^h[1-6]$/.test(name)) {
          writer.endLine()
          writer.gap()
          boldDepth++
        }
        if (name === 'p' || name === 'ul' || name === 'ol') writer.gap()
      },
      ontext(value) {
        if (!skipping) writer.addText(value, boldDepth > 0)
      },
      onclosetag(name) {
        if (skipped.has(name)) skipping = Math.max(0, skipping - 1)
        if (skipping) return
        if (bold.has(name)) boldDepth = Math.max(0, boldDepth - 1)
        if (/^h[1-6]$/.test(name)) boldDepth = Math.max(0, boldDepth - 1)
        if (blocks.has(name)) writer.endLine()
        if (name === 'p' || name === 'ul' || name === 'ol') writer.gap()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return writer.finish()
}

function createLineWriter() {
  const lines: { text: string; heading: boolean }[] = []
  let text = ''
  let plainLetters = 0
  let boldLetters = 0
  let item = false
  let gapWanted = false

  function endLine(): void {
    const line = text.replace(/ {2,}/g, ' ').trim()
    if (line) {
      if (gapWanted && lines.length) lines.push({ text: '', heading: false })
      const heading = boldLetters > 0 && plainLetters <= 2 && line.length < 90
      lines.push({ text: item ? `• ${line.replace(/^[•·▪◦*–-]\s*/, '')}` : line, heading })
      gapWanted = false
      item = false
    }
    text = ''
    boldLetters = 0
    plainLetters = 0
  }
  return {
    endLine,
    addText(value: string, isBold: boolean): void {
      const clean = value.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
      const letters = clean.trim().length
      if (isBold) boldLetters += letters
      else plainLetters += letters
      text += clean
    },
    startItem(): void {
      endLine()
      item = true
    },
    gap(): void {
      gapWanted = true
    },
    finish(): PageText {
      endLine()
      const headings: number[] = []
      let whole = ''
      for (const line of lines) {
        if (line.heading) headings.push(whole.length)
        whole += `${line.text}\n`
      }
      return { text: whole.trimEnd(), headings }
    },
  }
}
