/** A part of the fit by its rule: 0–100, or undefined when it cannot be judged, with a reason. */
export interface Judged {
  score?: number
  reason: string
  /** Whose answer would let it be judged, or judged better. */
  missing?: 'wishes' | 'profile' | 'posting'
}
