// Counts what stands on pages, and says what of a résumé spills onto one more.

/** A run of letters as PDF.js gives it: `transform[4..5]` is where its baseline begins, in points from the bottom left. */
export type Run = { str: string; transform: number[]; width: number; height: number }
/** Points from the top left of the page; `y` is the top of the line, `x` and `width` what is printed of it. */
export type PrintedLine = { text: string; x: number; y: number; width: number; height: number }
export type PrintedPage = { height: number; lines: PrintedLine[] }

/** Baselines so close belong to one line. Points. */
const sameLine = 2.5

/** Lines from the top; two columns on one height make one line. */
export function readLines(runs: Run[], pageHeight: number): PrintedPage {
  const rows: { base: number; runs: Run[] }[] = []
  for (const run of runs) {
    if (!run.str.trim()) continue
    const base = run.transform[5]!
    const row = rows.find((each) => Math.abs(each.base - base) < sameLine)
    if (row) row.runs.push(run)
    else rows.push({ base, runs: [run] })
  }
  rows.sort((a, b) => b.base - a.base)
  const lines = rows.map(({ base, runs: parts }) => {
    parts.sort((a, b) => a.transform[4]! - b.transform[4]!)
    const height = Math.max(...parts.map((run) => run.height || 10))
    const x = parts[0]!.transform[4]!
    const right = Math.max(...parts.map((run) => run.transform[4]! + run.width))
    return { text: joinRuns(parts), x, y: pageHeight - base - height, width: right - x, height }
  })
  return { height: pageHeight, lines }
}

/** Runs without a gap between them are one word. */
function joinRuns(runs: Run[]): string {
  let text = ''
  let end = Number.NaN
  for (const { str, transform, width, height } of runs) {
    if (text && transform[4]! - end > Math.max(1, height * 0.12)) text += ' '
    text += str
    end = transform[4]! + width
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** Words as people count them: what has a letter or a digit; a word broken over two lines is one. */
export function countWords(pages: PrintedPage[]): number {
  const lines = pages.flatMap((page) => page.lines.map(({ text }) => text))
  return (
    lines
      .join('\n')
      .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
      .match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  )
}

/** `pages`: 1.04 is one page and a little; `lines` of the last one, without its number. */
export type Spill = { pages: number; page: number; lines: PrintedLine[] }

/** Beyond this share of a page it is meant to be there. */
const mostSpilled = 0.3

/** Null where nothing spills: one page, or a last one that is well filled. */
export function findSpill(pages: PrintedPage[]): Spill | null {
  if (pages.length < 2) return null
  const texts = pages.map(({ lines, height }) => lines.filter((line) => !isFolio(line, height, pages)))
  const before = texts.slice(0, -1).flat()
  const lines = texts.at(-1)!
  if (!before.length || !lines.length) return null
  const top = Math.min(...before.map(({ y }) => y))
  const bottom = Math.max(...before.map(({ y, height }) => y + height))
  const used = (Math.max(...lines.map(({ y, height }) => y + height)) - top) / (bottom - top)
  if (!(used > 0 && used <= mostSpilled)) return null
  return { pages: pages.length - 1 + used, page: pages.length, lines }
}

const withoutDigits = (text: string) => text.replace(/\d+/g, '#')

/** A number of the page, or what stands at the edge of every page alike. */
function isFolio({ text, y, height }: PrintedLine, pageHeight: number, pages: PrintedPage[]): boolean {
  if (y > pageHeight * 0.07 && y + height < pageHeight * 0.92) return false
  if (/^(?:page )?\W*\d+\W*(?:(?:of|\/|von|de|sur) ?\d+)?\W*$/iu.test(text)) return true
  return pages.every((page) =>
    page.lines.some((line) => Math.abs(line.y - y) < sameLine && withoutDigits(line.text) === withoutDigits(text)),
  )
}
