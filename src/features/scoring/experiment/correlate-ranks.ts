/** Spearman's rank correlation (1904) with mean ranks for ties: Pearson's of the ranks. Null when it has no meaning. */
export function correlateRanks(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const x = rank(pairs.map(([first]) => first))
  const y = rank(pairs.map(([, second]) => second))
  const middle = (pairs.length + 1) / 2
  let both = 0
  let ofX = 0
  let ofY = 0
  for (const [i, own] of x.entries()) {
    const [dx, dy] = [own - middle, y[i]! - middle]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  }
  return ofX && ofY ? both / Math.sqrt(ofX * ofY) : null
}

/** 1 for the smallest; equal values share the mean of their ranks. Values closer than a millionth count as equal. */
function rank(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).toSorted((a, b) => a.value - b.value)
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && order[to]!.value - order[from]!.value < 1e-6) to++
    for (let at = from; at < to; at++) ranks[order[at]!.i] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}
