// When two readings of a field count as the same: exact, after spelling out what print cannot keep.

/** Unicode NFKC, one kind of quote and dash, single spaces, no case, no closing punctuation. */
export function plain(text: string | undefined): string {
  return (
    (text ?? '')
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .replace(/[‘’ʼ´`]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.,;:]+$/, '')
      .toLowerCase()
      // Capitals do not tell these apart.
      .replace(/i̇|ı/g, 'i')
      .replaceAll('ß', 'ss')
  )
}

export const sameText = (a: string | undefined, b: string | undefined): boolean => plain(a) === plain(b)

const digits = (text: string | undefined) => (text ?? '').replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '')

/** `020 7946 0312` and `+442079460312` are one number: the shorter, without its trunk zero, ends the longer. */
export function samePhone(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [digits(a), digits(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 6 && long.endsWith(short) && long.length - short.length <= 3
}

const small = new Set(['in', 'of', 'en', 'em', 'de', 'der', 'des', 'the', 'di', 'van', 'and'])

/** Degree and field together, without the words and signs that join them: layouts join them differently. */
export function degreeKey(study: string | undefined, area: string | undefined): string {
  return plain(`${study ?? ''} ${area ?? ''}`)
    .split(/[\s,;:()–-]+/)
    .filter((word) => word !== '' && !small.has(word))
    .join(' ')
}

/** Harmonic mean of precision and recall over two lists, each entry used once. Hits of 2 × matches out of both sizes. */
export function overlap(truth: string[], read: string[]): { hit: number; of: number } {
  const left = read.map(plain)
  let matches = 0
  for (const item of truth) {
    const at = left.indexOf(plain(item))
    if (at < 0) continue
    left.splice(at, 1)
    matches++
  }
  return { hit: 2 * matches, of: truth.length + read.length }
}
