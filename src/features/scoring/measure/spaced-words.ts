const spaced = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/gu

/** Words drawn letter by letter (`E D U C A T I O N`). A row of one stray sign is none. */
export function findSpacedWords(text: string): RegExpExecArray[] {
  return [...text.matchAll(spaced)].filter(([word]) => new Set(word.replaceAll(' ', '').toLowerCase()).size >= 3)
}
