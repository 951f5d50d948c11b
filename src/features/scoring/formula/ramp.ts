/**
 * Piecewise linear value at `x` through `anchors` ([x, value], ascending x); flat beyond both ends.
 * Bands of a rule become anchors, so that one more word or bullet never moves a score by a whole band.
 */
export function ramp(x: number, anchors: readonly (readonly [number, number])[]): number {
  const first = anchors[0]!
  if (x <= first[0]) return first[1]
  for (let i = 1; i < anchors.length; i++) {
    const [right, value] = anchors[i]!
    if (x <= right) {
      const [left, before] = anchors[i - 1]!
      return before + ((value - before) * (x - left)) / (right - left)
    }
  }
  return anchors[anchors.length - 1]![1]
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
