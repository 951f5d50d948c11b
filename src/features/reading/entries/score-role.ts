// How much a piece of text looks like a job title, an employer or a place. Scores are points, not probabilities.
import { remember } from '../document/remember.ts'
import { employerWords, legalForm } from '../words/employers.ts'
import { titleEndings, titleModifiers, titleNouns } from '../words/job-titles.ts'
import { cityNames, countryNames, regionCode, regionNames } from '../words/places.ts'

const tokens = remember(
  (text): readonly string[] => text.toLowerCase().match(/[\p{L}][\p{L}'’&.-]*[\p{L}]|[\p{L}]/gu) ?? [],
)

/** Endings that nouns for people at work share; a hint, no more. */
const agentNoun =
  /\p{L}{3}(?:ist|ian|eur|euse|ière|ier|teur|trice|rice|ista|dora?|tore|iere|aria|ario|erin|orin|mann|frau|yst|ologe|login|olog|nomo|noma|grafo|fotograf[oa]?|logue|aire)$/u

export const scoreTitle = remember((text): number => {
  const words = tokens(text)
  if (words.length === 0 || words.length > 14) return -2
  let score = 0
  words.forEach((word, index) => {
    const bare = word.replace(/[.]/g, '')
    const parts = [bare, ...bare.split('-')]
    if (
      parts.some((part) => titleNouns.has(part) || (part.endsWith('s') && titleNouns.has(part.slice(0, -1)))) ||
      titleEndings.test(bare)
    )
      score += index === words.length - 1 || index === 0 ? 3 : 2.5
    else if (titleModifiers.has(bare)) score += 0.6
    else if ((index === 0 || index === words.length - 1) && agentNoun.test(bare)) score += 0.7
  })
  if (legalForm.test(text)) score -= 3
  if (/^(?:the|das|die|der|le|la|el|il)\s/i.test(text)) score -= 1
  return Math.min(score, 6)
})

/** People who work for themselves write this in the employer's place. */
const selfEmployed =
  /^(?:freelance(?:r|nce)?|self[- ]employed|independent(?: contractor)?|contract(?:or)?|selbst(?:st)?ändig|freiberuflich|freischaffend|indépendant(?:e)?|à mon compte|auto-?entrepreneur(?:e)?|micro-entreprise|autónom[oa]|por cuenta propia|independiente|freelancer|conta própria|autônom[oa]|zelfstandig(?:e)?|zzp(?:'er)?|eenmanszaak|libero professionista|lavoratore autonomo|partita iva|various clients|diverse klanten|verschiedene kunden)$/i

export const scoreEmployer = remember((text): number => {
  const words = tokens(text)
  if (words.length === 0 || words.length > 12) return -2
  let score = 0
  if (legalForm.test(text)) score += 4
  for (const word of words) if (employerWords.has(word.replace(/\.$/, ''))) score += 1.2
  if (/^company name$/i.test(text)) score += 4
  if (selfEmployed.test(text)) score += 3.5
  if (/&|\.(?:com|io|ai|net|org|de)\b/i.test(text)) score += 1
  if (/^\p{Lu}{2,6}$/u.test(text)) score += 0.8
  if (/[a-z]\p{Lu}/u.test(text)) score += 0.7
  return Math.min(score, 6)
})

/** What templates and redacted files have in the place of one. */
const placeholder = /^(?:city|town)\s*,\s*(?:state|country|province|region)$/i

const townShape = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,2}$/u

/** ≥3 is a place for certain, 2 very likely. */
export const scorePlace = remember((text): number => {
  const clean = text.replace(/[()]/g, '').trim()
  if (placeholder.test(clean)) return 3.3
  if (clean.length > 60 || /\d{3}.*\d{3}/.test(clean)) return 0
  const region = /^\p{Lu}[\p{L} .'-]+ (\p{Lu}{2,3})$/u.exec(clean)?.[1]
  if (region && regionCode.test(region) && scoreTitle(clean) < 2 && !/\s(?:and|or|of|for|&)\s/i.test(clean)) return 2.2
  const parts = clean.split(/\s*[,/|·–—]\s*|\s-\s/).filter(Boolean)
  if (parts.length > 4) return 0
  let score = 0
  const inCountry = parts.length > 1 && parts.some((part) => countryNames.has(part.toLowerCase()))
  if (/^\p{Lu}[\p{L}-]+ City$/u.test(parts[0] ?? '')) score += 3.3
  parts.forEach((part, index) => {
    const word = part
      .replaceAll('İ', 'I')
      .toLowerCase()
      .replace(/^(?:greater|metro)\s+|\s+(?:area|metropolitan area)$/g, '')
      .replace(/\s*\((?:remote|hybrid)\)$/, '')
    if (countryNames.has(word)) score += 2.5
    else if (cityNames.has(word)) score += 2
    else if (regionNames.has(word)) score += 1.8
    else if (index > 0 && regionCode.test(part.replace(/\s+\d{5}.*$/, ''))) score += 2
    else if (/^\d{4,5}\s+\p{Lu}/u.test(part)) score += 1
    else score -= (index === 0 && parts.length > 1) || (inCountry && townShape.test(part)) ? 0 : 1.5
  })
  return score
})
