/** Repeatable numbers 0–1 from a seed. */
export function makeRandom(seed: number): () => number {
  let state = seed & 0x7fffffff
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}
