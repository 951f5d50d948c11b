import type { Rate } from '../contract.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/** "43 %", or why there is none. */
export const sayRate = ({ rate, n }: Rate): string =>
  rate === null ? (n === 0 ? 'none yet' : 'too few') : percent(rate)

/** "9 of 21, 24–63 %": counts always, the interval where there is a rate. */
export const saySpan = ({ k, n, low, high }: Rate): string =>
  low === null || high === null ? `${k} of ${n}` : `${k} of ${n}, ${Math.round(low * 100)}–${percent(high)}`
