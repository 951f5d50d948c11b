// Words of a text with offsets, folded for look-up.

export interface Token {
  /** Lower case, without accents. */
  key: string
  start: number
  end: number
}

// A word keeps the signs that belong to its name: C++, C#, .NET, Node.js. `front-end` and `CI/CD` fall apart.
const pattern =
  /(?<![\p{L}\p{N}])\.(?:NET|Net|net)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.(?=[\p{Ll}\p{N}]|NET|JS)[\p{L}\p{N}\p{M}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu
const nonAscii = /[^\x00-\x7f]/
const marks = /\p{M}/gu

/** Lower case without accents (`Führung` → `fuhrung`); ß becomes ss. A single letter keeps its accent: à is not a. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (lower.length === 1) return lower
  return nonAscii.test(lower) ? lower.normalize('NFKD').replace(marks, '').replaceAll('ß', 'ss') : lower
}

export function splitTokens(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    tokens.push({ key: foldWord(hit[0]), start: hit.index, end: hit.index + hit[0].length })
  }
  return tokens
}

/** A token that counts as a word: has a letter, or is a number. */
export const hasLetter = (token: Token): boolean => /\p{L}/u.test(token.key)
