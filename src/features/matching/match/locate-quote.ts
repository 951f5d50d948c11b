import type { Span } from '../../profiles/contract.ts'

const inWord = /[\p{L}\p{N}]/u

/**
 * Finds quotes in a text whatever their line breaks, blanks, hyphens at line ends, bullets and letter case. The text is
 * prepared once; the returned function gives the place of a quote or undefined.
 */
export function createLocator(text: string): (quote: string) => Span | undefined {
  const { squeezed, places } = squeeze(text)
  return (quote) => {
    const wanted = squeeze(quote).squeezed
    if (!wanted) return undefined
    for (let at = squeezed.indexOf(wanted); at >= 0; at = squeezed.indexOf(wanted, at + 1)) {
      const start = places[at] ?? 0
      const end = (places[at + wanted.length - 1] ?? start) + 1
      // Inside a longer word it is another word: "R" in "March".
      if (!inWord.test(text.charAt(start - 1)) && !inWord.test(text.charAt(end))) return { start, end }
    }
    return undefined
  }
}

function squeeze(text: string): { squeezed: string; places: number[] } {
  const places: number[] = []
  let squeezed = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (!/[\p{L}\p{N}+#%]/u.test(char)) continue
    // Lower case may lengthen a letter; only its first unit is kept so that places stay aligned.
    squeezed += char.toLowerCase().charAt(0)
    places.push(i)
  }
  return { squeezed, places }
}
