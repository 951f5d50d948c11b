// Prepares the lines of a skills section: cells become lines, groups get their label, short lines stand alone.
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'

const listSign = /[,;|•·▪/]\s|\s[•·|–—]\s|,$/
export const groupLabel = /^([\p{L}][^:,;•|]{1,45}?)(?:\s*:\s*|\s+[–—-]\s+)(?=\S)/u

/** Every line marked as `bullet` begins an item or a group of its own. */
export function separateSkills(lines: Line[]): Line[] {
  const cells = joinLabels(lines).flatMap(splitCells)
  const listed = cells.filter((line) => listSign.test(line.text)).length
  const areSingle = listed < cells.length * 0.34
  const labelled = cells.filter((line) => groupLabel.test(words(line))).length >= 2
  return cells.map((line) => {
    const startsLabel = labelled && groupLabel.test(words(line))
    const stands = areSingle && !/^\p{Ll}/u.test(words(line)) && line.text.length < 60
    return startsLabel || stands ? { ...line, bullet: true } : line
  })
}

const words = (line: Line): string => line.text.slice(line.body)

function splitCells(line: Line): Line[] {
  if (!line.text.includes('\t')) return [line]
  const cells: Line[] = []
  let at = 0
  for (const cell of line.text.split('\t')) {
    if (cell.trim()) cells.push({ ...cutLine(line, at, at + cell.length), bullet: true })
    at += cell.length + 1
  }
  const [first, second] = cells
  if (cells.length === 2 && first && second && isLabelCell(first, second)) return [{ ...line, bullet: true }]
  return cells
}

/** "Languages <gap> Python, R": the first cell names the list in the second. */
const isLabelCell = (first: Line, second: Line): boolean =>
  !listSign.test(first.text) && first.text.length < 40 && (listSign.test(second.text) || (first.bold && !second.bold))

/** A bold line above lines that are not is their label; they are joined by a tab. */
function joinLabels(lines: Line[]): Line[] {
  const bold = lines.filter((line) => line.bold).length
  if (bold === 0 || bold > lines.length * 0.6) return lines
  return lines.map((line) => (line.bold || line.bullet ? { ...line, bullet: true } : line))
}
