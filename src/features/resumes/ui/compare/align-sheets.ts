import type { SheetBlock } from '#features/sharing/contract.ts'

/** A line of the one sheet beside its counterpart in the other; one of them is missing where there is none. */
export type AlignedRow = {
  left?: SheetBlock
  right?: SheetBlock
  same: boolean
  /** The very same line stands elsewhere in the other sheet. */
  moved?: boolean
}

/** Lines are counterparts when they are equal, or when they look alike and share enough words in the same stretch. */
export function alignSheets(left: SheetBlock[], right: SheetBlock[]): AlignedRow[] {
  const rows: AlignedRow[] = []
  let i = 0
  let j = 0
  for (const [a, b] of [...equalLines(left, right), [left.length, right.length] as const]) {
    rows.push(...pairSimilar(left.slice(i, a), right.slice(j, b)))
    if (a < left.length) rows.push({ left: left[a]!, right: right[b]!, same: true })
    i = a + 1
    j = b + 1
  }
  return markMoved(rows)
}

function markMoved(rows: AlignedRow[]): AlignedRow[] {
  const alone = (side: 'left' | 'right', other: 'left' | 'right') =>
    new Set(rows.flatMap((row) => (row[side] && !row[other] ? [keyOf(row[side])] : [])))
  const both = alone('left', 'right').intersection(alone('right', 'left'))
  return rows.map((row) =>
    !row.same && both.has(keyOf((row.left ?? row.right)!)) && !(row.left && row.right) ? { ...row, moved: true } : row,
  )
}

const keyOf = ({ look, text, aside }: SheetBlock) => `${look} ${text} ${aside ?? ''}`

/** Longest common run of equal lines, as pairs of indices. Sheets have at most a few hundred lines. */
function equalLines(left: SheetBlock[], right: SheetBlock[]): [number, number][] {
  const a = left.map(keyOf)
  const b = right.map(keyOf)
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const pairs: [number, number][] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return pairs
}

function pairSimilar(left: SheetBlock[], right: SheetBlock[]): AlignedRow[] {
  const rows: AlignedRow[] = []
  let next = 0
  for (const block of left) {
    const match = right.findIndex(
      (other, index) => index >= next && other.look === block.look && isSimilar(block, other),
    )
    if (match < 0) {
      rows.push({ left: block, same: false })
      continue
    }
    rows.push(...right.slice(next, match).map((other) => ({ right: other, same: false })))
    rows.push({ left: block, right: right[match]!, same: false })
    next = match + 1
  }
  return [...rows, ...right.slice(next).map((other) => ({ right: other, same: false }))]
}

const enough = 0.3
const wordsOf = (text: string) => new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** By place, or by the share of words that both have (Jaccard). */
function isSimilar(a: SheetBlock, b: SheetBlock): boolean {
  if (a.place === b.place && ['name', 'headline', 'contact', 'heading'].includes(a.look)) return true
  const left = wordsOf(a.text)
  const right = wordsOf(b.text)
  const common = left.intersection(right).size
  return common / Math.max(1, left.union(right).size) >= enough
}
