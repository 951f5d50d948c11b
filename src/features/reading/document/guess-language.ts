// The main language of a text, by its commonest small words. Enough for headings and dates; not a translator.

const words: Record<string, string> = {
  en: 'the and of to in for with on by from as at is was an our their this that which using',
  de: 'und der die das von für mit im den bei auf zur zum eine des als durch dem nach sowie sie ist wurde',
  fr: 'et de la le les des du en pour dans avec une sur au par aux est sont chez afin ainsi ce',
  es: 'y de la el los las del en para con una por al que como se su es más sobre mediante',
  pt: 'e de da do das dos em para com uma por ao que como no na os não mais à através',
  nl: 'en de het van een voor met op bij in aan te zijn als door naar tot uit binnen is',
  pl: 'i w we na z ze do dla od po o przy za przez oraz jako jest są był nie się także między podczas zgodnie ponad',
  it: 'e di la il le dei del della per con una in al che nel alla dal da gli sono come',
}
const languages = Object.keys(words)
const speakers = new Map<string, number[]>()
for (const [index, list] of Object.values(words).entries())
  for (const word of new Set(list.split(' '))) speakers.set(word, [...(speakers.get(word) ?? []), index])

/** ISO 639-1, or undefined for too little or too mixed text. */
export function guessLanguage(text: string): string | undefined {
  const found =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (found.length < 20) return undefined
  const counts = languages.map(() => 0)
  for (const word of found) {
    const own = speakers.get(word)
    if (own) for (const index of own) counts[index]!++
  }
  const scores = languages.map((language, index) => [language, counts[index]!] as const)
  const [best, second] = scores.toSorted((a, b) => b[1] - a[1])
  return best![1] >= found.length * 0.04 && best![1] > second![1] * 1.15 ? best![0] : undefined
}
