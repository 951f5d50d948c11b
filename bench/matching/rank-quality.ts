/** Normalised discounted cumulative gain of the first `count` of a ranking, gains 2^rating − 1 (Järvelin & Kekäläinen 2002). */
export function ndcg(ratings: readonly number[], count: number): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, count).reduce((sum, rating, rank) => sum + (2 ** rating - 1) / Math.log2(rank + 2), 0)
  const best = gain(ratings.toSorted((a, b) => b - a))
  return best ? gain(ratings) / best : 1
}

/** Of all pairs with different ratings, the share put in the right order; a tie counts half. */
export function pairwiseAccuracy(items: readonly { rating: number; score: number }[]): number {
  let right = 0
  let pairs = 0
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) {
      if (a.rating === b.rating) continue
      pairs++
      const order = (a.rating - b.rating) * (a.score - b.score)
      right += order > 0 ? 1 : order === 0 ? 0.5 : 0
    }
  }
  return pairs ? right / pairs : 1
}

const stop = new Set(
  'the and of to in a an with for is are we you our your on or as at be by from have has years year experience requirements company location'.split(
    ' ',
  ),
)
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}+#.]*[\p{L}\p{N}+#]/gu) ?? []).filter(
    (word) => word.length > 1 && !stop.has(word),
  )

/** The usual baseline: cosine of tf-idf word vectors, idf from the given documents. */
export function createCosine(documents: readonly string[]): (a: string, b: string) => number {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const word of new Set(wordsOf(document))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vector = (text: string) => {
    const weights = new Map<string, number>()
    for (const word of wordsOf(text)) weights.set(word, (weights.get(word) ?? 0) + 1)
    for (const [word, times] of weights)
      weights.set(word, (1 + Math.log(times)) * Math.log((1 + documents.length) / (1 + (counts.get(word) ?? 0))))
    return weights
  }
  const length = (weights: Map<string, number>) => Math.hypot(...weights.values())
  return (a, b) => {
    const [left, right] = [vector(a), vector(b)]
    let dot = 0
    for (const [word, weight] of left) dot += weight * (right.get(word) ?? 0)
    return dot / (length(left) * length(right) || 1)
  }
}
