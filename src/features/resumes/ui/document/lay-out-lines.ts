import type { SourceDocument, SourceLine } from '#features/profiles/contract.ts'
import { isSectionWord } from './section-words.ts'

type Range = { start: number; end: number }

export type Block = {
  kind: 'name' | 'heading' | 'bullet' | 'text'
  /** Half-open ranges of the document's text, one a line; the first of a bullet leaves out its sign. */
  lines: Range[]
  /** What stands at the right edge of the same line, such as the years of a job. */
  aside?: Range
  bold: boolean
  italic: boolean
  /** Stands clear of what is above. */
  gap: boolean
  page: number
}

const bulletSign = /^\s*[•●▪◦‣∙·*–—-]\s+/
const numberSign = /^\s*\d{1,2}[.)]\s+/

/** What was understood of the text, where its look alone does not tell: the name, and where lines of a list begin. */
export type Understood = { name?: Range; bullets: Set<number> }

/** Name and bullets of a profile, by the places they came from. */
export function understand(provenance: Record<string, Range>): Understood {
  const bullets = Object.entries(provenance).filter(([pointer]) => pointer.includes('/highlights/'))
  const name = provenance['/basics/name']
  return { ...(name ? { name } : {}), bullets: new Set(bullets.map(([, { start }]) => start)) }
}

/**
 * Turns the lines that a machine reads back into paragraphs, bullets and headings, so that the document reads well at
 * any width. Order and characters stay exactly as they were read.
 */
export function layOutLines(document: SourceDocument, understood?: Understood): Block[] {
  const body = middle(document.lines.map((line) => line.size ?? 0).filter((size) => size > 0))
  const right = Math.max(0, ...document.lines.map((line) => line.box?.[2] ?? 0))
  const largest = Math.max(0, ...document.lines.slice(0, 8).map((line) => line.size ?? 0))
  const blocks: Block[] = []
  let previous: SourceLine | undefined
  for (const line of document.lines) {
    const text = document.text.slice(line.start, line.end)
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    const isItem = line.item !== undefined && !numberSign.test(text)
    const sign = (isItem && line.item) || (bulletSign.exec(text)?.[0].length ?? 0)
    const last = blocks.at(-1)
    const kind =
      told(line, line.start + sign, understood) ??
      kindOf({
        line,
        text,
        isItem: isItem || sign > 0,
        body,
        largest,
        first: blocks.length === 0,
        named: Boolean(understood?.name) && last?.kind !== 'name',
      })
    const cut = kind === 'text' ? cutAside(text, line, right) : undefined
    const range = { start: line.start + (kind === 'bullet' ? sign : 0), end: line.start + (cut?.head ?? text.length) }
    if (last && previous && kind === 'text' && !cut && continues(previous, line, last, right, text))
      last.lines.push(range)
    else
      blocks.push({
        kind,
        lines: [range],
        ...(cut ? { aside: { start: line.start + cut.tail, end: line.end } } : {}),
        bold: Boolean(line.bold),
        italic: Boolean(line.italic),
        gap: Boolean(previous) && standsClear(previous!, line, document.text),
        page: line.page,
      })
    previous = line
  }
  return blocks
}

function told(line: SourceLine, start: number, understood?: Understood): Block['kind'] | undefined {
  const { name, bullets } = understood ?? {}
  if (name && name.start >= line.start && name.end <= line.end && line.end - name.end < 3) return 'name'
  return bullets?.has(start) ? 'bullet' : undefined
}

/** Where a line has a gap before its last words, and these are few: a date or a place at the right edge. */
function cutAside(text: string, line: SourceLine, right: number): { head: number; tail: number } | undefined {
  const head = text.lastIndexOf('\t')
  if (head < 0 || !text.slice(0, head).trim()) return undefined
  const words = text.slice(head + 1).trim()
  const atEdge = line.box ? line.box[2] > right * 0.93 : /\d/.test(words)
  if (words.length === 0 || words.length > 34 || !atEdge) return undefined
  return { head, tail: head + 1 }
}

type Look = {
  line: SourceLine
  text: string
  isItem: boolean
  body: number
  largest: number
  first: boolean
  named: boolean
}

function kindOf({ line, text, isItem, body, largest, first, named }: Look): Block['kind'] {
  if (isItem) return 'bullet'
  const size = line.size ?? 0
  const words = text.trim().split(/\s+/).length
  if (!named && size > 0 && size === largest && size >= body * 1.35 && words <= 6) return 'name'
  if (!named && size === 0 && first && words <= 5 && !/[@\d]/.test(text)) return 'name'
  if (words > 6 || /[.;]$/.test(text.trim()) || numberSign.test(text)) return 'text'
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.length >= 4 && letters === letters.toLocaleUpperCase()
  if (capitals || isSectionWord(text) || (size >= body * 1.12 && body > 0)) return 'heading'
  return 'text'
}

/** A wrapped line goes on from one that reached the right edge and looks the same. */
function continues(previous: SourceLine, line: SourceLine, block: Block, right: number, text: string): boolean {
  if (block.aside || block.kind === 'name' || block.kind === 'heading' || previous.page !== line.page) return false
  if (!previous.box || !line.box || right === 0) return false
  if (previous.bold !== line.bold || Math.abs((previous.size ?? 0) - (line.size ?? 0)) > 0.6) return false
  const height = previous.box[3] - previous.box[1]
  if (line.box[1] - previous.box[3] > height * 0.9 || line.box[1] < previous.box[1]) return false
  const full = previous.box[2] > right * 0.84
  return full && (block.kind === 'bullet' || line.box[0] <= previous.box[0] + 2 || /^\p{Ll}/u.test(text.trim()))
}

function standsClear(previous: SourceLine, line: SourceLine, text: string): boolean {
  if (previous.page !== line.page) return false
  if (previous.box && line.box) return line.box[1] - previous.box[3] > (previous.box[3] - previous.box[1]) * 0.75
  // Without places on a page only the weight tells that something begins.
  return (Boolean(line.bold) && !previous.bold) || /\n\s*\n/.test(text.slice(previous.end, line.start))
}

function middle(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
