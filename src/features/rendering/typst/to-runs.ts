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

/**
 * The same for a line that runs right to left: Latin words keep the signs at their end (`C++`, `B.Sc.`) by a
 * left-to-right mark, as the Unicode bidi algorithm asks. Boxes would tear a Latin phrase into pieces.
 */
export function toRtlRun(text: string, longest: number = widest.wide): Run {
  const marked = text.replace(/([A-Za-z0-9][^\s\u0590-\u08ff]*[^\s\p{L}\p{N},;:)\]])(?=$|[\s,;:)\]])/gu, '$1\u200e')
  return marked.split(' ').some((word) => word.length > longest)
    ? marked
        .split(' ')
        .flatMap((word, index) => [...(index > 0 ? [' '] : []), ...(word.length > longest ? cutLong(word) : [word])])
    : marked
}
