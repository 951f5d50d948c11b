/** `+1.3`, `−0.4`, `0.0`; a dash where there is nothing to say. */
export function sayChange(value: number | null, digits = 1): string {
  if (value === null) return '–'
  const shown = Math.abs(value).toFixed(digits)
  if (Number(shown) === 0) return shown
  return value < 0 ? `−${shown}` : `+${shown}`
}

export const sayShare = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`)
export const sayRank = (value: number | null) => (value === null ? '–' : value.toFixed(3).replace('-', '−'))
