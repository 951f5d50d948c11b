// Prepares the lines of a skills section: cells become lines, groups get their label, short lines stand alone.
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'

const listSign = /[,;|•·▪/]\s|\s[•·|–—]\s|,$/
export const groupLabel = /^([\p{L}][^:,;•|]{1,45}?)(?:\s*:\s*|\s+[–—-]\s+)(?=\S)/u

export interface SkillLines {
  /** Every line marked as `bullet` begins an item or a group of its own. */
  lines: Line[]
  /** Offsets at which a line names a group and lists nothing itself. */
  labels: Set<number>
}

export function separateSkills(all: Line[]): SkillLines {
  const labels = new Set(findLabels(all).map((line) => line.start + line.body))
  const cells = all.flatMap((line) => splitCells(line, labels))
  const listed = cells.filter((line) => listSign.test(line.text)).length
  const areSingle = listed < cells.length * 0.34
  const labelled = cells.filter((line) => groupLabel.test(words(line))).length >= 2
  const lines = cells.map((line) => {
    const isLabel = labels.has(line.start + line.body) || (labelled && groupLabel.test(words(line)))
    const stands = areSingle && !/^\p{Ll}/u.test(words(line)) && line.text.length < 60
    return isLabel || stands ? { ...line, bullet: true } : line
  })
  return { lines, labels }
}

/** Short lines set unlike most others (bold, italic, larger, coloured) above a list. */
function findLabels(lines: Line[]): Line[] {
  const looks = new Map<string, number>()
  for (const line of lines) looks.set(lookOf(line), (looks.get(lookOf(line)) ?? 0) + 1)
  const [usual] = [...looks].sort((a, b) => b[1] - a[1])[0] ?? ['']
  const [first] = lines
  const alone = lines.filter((line) => /^\p{L}[^:,;|•·\t]{1,40}:$/u.test(words(line).trim()))
  if (first && alone[0] === first) return alone
  if (!first || lookOf(first) === usual) return []
  const look = lookOf(first)
  const found = lines.filter(
    (line) => lookOf(line) === look && !line.bullet && !/[,;|•·\t]/.test(line.text) && line.text.length < 45,
  )
  return found[0] === first && found.length <= lines.length * 0.5 ? found : []
}

const lookOf = (line: Line): string => {
  const run = line.runs[0]
  return run ? `${run.bold}${run.italic}${Math.round(run.size * 2)}${run.color ?? ''}` : ''
}

const words = (line: Line): string => line.text.slice(line.body)

function splitCells(line: Line, labels: Set<number>): Line[] {
  if (!line.text.includes('\t')) return [line]
  const cells: Line[] = []
  let at = 0
  for (const cell of line.text.split('\t')) {
    if (cell.trim()) cells.push({ ...cutLine(line, at, at + cell.length), bullet: true })
    at += cell.length + 1
  }
  const [first, second] = cells
  if (cells.length === 2 && first && second && isLabelCell(first, second)) {
    labels.add(first.start)
    return [first, second]
  }
  return cells
}

/** "Languages <gap> Python, R": the first cell names the list in the second. */
const isLabelCell = (first: Line, second: Line): boolean =>
  !listSign.test(first.text) && first.text.length < 40 && (listSign.test(second.text) || (first.bold && !second.bold))
