const frequent: Record<string, string> = {
  en: 'the and of to for with you our we will are is your in this that be as an or',
  de: 'und die der mit für wir du sie ist ein eine zu im von das den auf bei als deine ihre oder',
  fr: 'et de la le les des vous nous pour une un dans est votre notre avec sur au en du',
  es: 'y de la el los las para con una un en que del su se nuestro tu por es al',
  pt: 'e de a o os as para com uma um em que do da no na você nosso se por',
  nl: 'en de het een van voor met je wij in is op te jij ons onze bij aan als ben',
  it: 'e di il la le i per con una un in che del della nel si è dei alla sono',
}
const sets = Object.entries(frequent).map(([code, words]) => [code, new Set(words.split(' '))] as const)

/** ISO 639-1 of the main language among en, de, fr, es, pt, nl, it, by its commonest words; undefined when too little is there. */
export function detectLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 12) return undefined
  let best: string | undefined
  let most = 0
  for (const [code, set] of sets) {
    const count = words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0)
    if (count > most) [best, most] = [code, count]
  }
  return most / words.length > 0.06 ? best : undefined
}
