// Timing helpers for bench programs.

export function quantile(values: number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  if (sorted.length === 0) return Number.NaN
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)]!
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at))
}

export const median = (values: number[]): number => quantile(values, 0.5)

/** Times `run` once per round after the warm-up rounds. Milliseconds, one per round. */
export async function timeRounds(
  run: (round: number) => unknown,
  { rounds = 50, warmup = 5 }: { rounds?: number; warmup?: number } = {},
): Promise<number[]> {
  for (let i = 0; i < warmup; i++) await run(i)
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    await run(i)
    times.push(performance.now() - start)
  }
  return times
}
