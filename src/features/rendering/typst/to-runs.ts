// Prepares text for line breaking: words such as `C++` or `CI/CD` stay whole, endless words get places to break.

/** A string, or parts: plain text, `[word]` that must stay whole, `[]` where a line may end. */
export type Run = string | (string | [string] | [])[]

/** Letters that fit a line of the wide and of the narrow column; only longer words are ever cut. */
export const widest = { wide: 48, narrow: 22 }
const PIECE = 12
/** Punctuation inside a word where the line breaker would see an opportunity. */
const breakable = /[^\s\p{L}\p{N}'’.,;:!?()"“”„«»][\p{L}\p{N}]?|[\p{N}][\p{L}]|\.[\p{L}]/u

/** Graphemes are not cut: an accent or a joined emoji stays with its letter. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cutLong(word: string): (string | [])[] {
  // Addresses break after their own punctuation first; only what is still too long is cut anywhere.
  const parts: (string | [])[] = []
  for (const piece of word.split(/(?<=[/?&=@._-])/u)) {
    const letters = piece.length > PIECE * 2 ? [...segmenter.segment(piece)].map((s) => s.segment) : []
    const bits = letters.length === 0 ? [piece] : chunk(letters, PIECE)
    for (const bit of bits) parts.push(...(parts.length > 0 ? [[] as [], bit] : [bit]))
  }
  return parts
}
const chunk = (letters: string[], size: number): string[] =>
  Array.from({ length: Math.ceil(letters.length / size) }, (_, i) => letters.slice(i * size, (i + 1) * size).join(''))

export function toRun(text: string, longest: number = widest.wide): Run {
  const words = text.split(' ')
  if (!words.some((word) => word.length > longest || breakable.test(word))) return text
  const parts: (string | [string] | [])[] = []
  const addText = (more: string) => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + more
    else parts.push(more)
  }
  words.forEach((word, index) => {
    if (index > 0) addText(' ')
    if (word.length > longest) parts.push(...cutLong(word))
    else if (breakable.test(word)) parts.push([word])
    else addText(word)
  })
  return parts
}

const aroundCore = /^([("“„«[]*)(.*?)([,;:.!?)\]"”»]*)$/su

/**
 * The same for a line that runs right to left: only the Latin core of a word is kept whole (its box runs left to
 * right), the commas around it stay outside and turn with the line.
 */
export function toRtlRun(text: string, longest: number = widest.wide): Run {
  const parts = text.split(' ').flatMap((word, index): (string | [string] | [])[] => {
    const space = index > 0 ? [' '] : []
    if (word.length > longest) return [...space, ...cutLong(word)]
    const [, before = '', core = '', after = ''] = aroundCore.exec(word) ?? []
    const latin = /[A-Za-z]/.test(core) && !/[\u0590-\u08ff]/.test(core)
    // The dot of `B.Sc.` belongs to the word, the dot at the end of a sentence does not.
    const own = after.startsWith('.') && core.includes('.') ? '.' : ''
    const whole = core + own
    return latin && (breakable.test(whole) || own)
      ? [...space, before, [whole], after.slice(own.length)]
      : [...space, word]
  })
  const kept = parts.filter((part) => part !== '')
  return kept.every((part) => typeof part === 'string') ? text : kept
}
