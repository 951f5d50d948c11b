import type { SourceDocument, SourceLine } from '#features/profiles/contract.ts'
import { isSectionWord } from './section-words.ts'

export type Block = {
  kind: 'name' | 'heading' | 'bullet' | 'text'
  /** Half-open ranges of the document's text, one a line; the first of a bullet leaves out its sign. */
  lines: { start: number; end: number }[]
  bold: boolean
  italic: boolean
  /** Stands clear of what is above. */
  gap: boolean
  page: number
}

const bulletSign = /^\s*[•●▪◦‣∙·*–—-]\s+/
const numberSign = /^\s*\d{1,2}[.)]\s+/

/**
 * Turns the lines that a machine reads back into paragraphs, bullets and headings, so that the document reads well at
 * any width. Order and characters stay exactly as they were read.
 */
export function layOutLines(document: SourceDocument): Block[] {
  const body = middle(document.lines.map((line) => line.size ?? 0).filter((size) => size > 0))
  const right = Math.max(0, ...document.lines.map((line) => line.box?.[2] ?? 0))
  const largest = Math.max(0, ...document.lines.slice(0, 8).map((line) => line.size ?? 0))
  const blocks: Block[] = []
  let previous: SourceLine | undefined
  for (const line of document.lines) {
    const text = document.text.slice(line.start, line.end)
    if (!text.trim()) continue
    const sign = bulletSign.exec(text)?.[0].length ?? 0
    const kind = kindOf({ line, text, sign, body, largest, first: blocks.length === 0 })
    const last = blocks.at(-1)
    const range = { start: line.start + (kind === 'bullet' ? sign : 0), end: line.end }
    if (last && previous && kind === 'text' && continues(previous, line, last, right, text)) last.lines.push(range)
    else
      blocks.push({
        kind,
        lines: [range],
        bold: Boolean(line.bold),
        italic: Boolean(line.italic),
        gap: Boolean(previous) && standsClear(previous!, line, document.text),
        page: line.page,
      })
    previous = line
  }
  return blocks
}

type Look = { line: SourceLine; text: string; sign: number; body: number; largest: number; first: boolean }

function kindOf({ line, text, sign, body, largest, first }: Look): Block['kind'] {
  if (sign > 0) return 'bullet'
  const size = line.size ?? 0
  const words = text.trim().split(/\s+/).length
  if (size > 0 && size === largest && size >= body * 1.35 && words <= 6) return 'name'
  if (size === 0 && first && words <= 5 && !/[@\d]/.test(text)) return 'name'
  if (words > 6 || /[.;]$/.test(text.trim()) || numberSign.test(text)) return 'text'
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.length >= 4 && letters === letters.toLocaleUpperCase()
  if (capitals || isSectionWord(text) || (size >= body * 1.12 && body > 0)) return 'heading'
  return 'text'
}

/** A wrapped line goes on from one that reached the right edge and looks the same. */
function continues(previous: SourceLine, line: SourceLine, block: Block, right: number, text: string): boolean {
  if (block.kind === 'name' || block.kind === 'heading' || previous.page !== line.page) return false
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
  return /\n\s*\n/.test(text.slice(previous.end, line.start))
}

function middle(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
