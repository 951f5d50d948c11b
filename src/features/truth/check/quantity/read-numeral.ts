import { scaleWords, smallNumbers } from './number-words.ts'

export type Read = { value: number; step: number }
/** A numeral in digits (grouped or decimal) or spelled out; `step` is the size of its last telling digit. */
export function readNumeral(text: string): Read {
  const spelled = text
    .trim()
    .split(/[- ]/)
    .map((word) => smallNumbers[word])
  if (spelled.every((value) => value !== undefined)) return { value: spelled.reduce((a, b) => a + b, 0), step: 1 }
  if (/^\D+$/.test(text)) return { value: 1, step: 1 }
  const decimal = /[.,](\d{1,2})$/.exec(text)
  const grouped = /^\d{1,3}([,.\u00a0\u202f’'])\d{3}/.test(text)
  const isDecimal = decimal || (!grouped && /[.,]/.test(text))
  const [whole = '', fraction = ''] = isDecimal
    ? [text.slice(0, text.search(/[.,]\d*$/)), text.replace(/^.*[.,]/, '')]
    : [text]
  const digits = whole.replace(/\D/g, '')
  if (fraction) return { value: Number(`${digits}.${fraction}`), step: 10 ** -fraction.length }
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return { value: Number(digits), step: 10 ** Math.min(zeros, Math.max(digits.length - 1, 0)) }
}

/** The factor of `k`, `million`, `dozen` … */
export function readScale(text: string): number {
  let factor = 1
  for (const part of text.toLowerCase().split(/[\s-]+/)) {
    const word = part.replace(/\.$/, '')
    if (!word) continue
    if (scaleWords[word]) factor *= scaleWords[word]
    else if (word === 'k' || word === 'tsd') factor *= 1e3
    else if (['m', 'mm', 'mn'].includes(word)) factor *= 1e6
    else if (word === 'b' || word === 'bn') factor *= 1e9
    else if (word === 'cr') factor *= 1e7
  }
  return factor
}
