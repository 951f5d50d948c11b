// Tells statements from entries, lists and dumps. Guards the counts: what is no statement earns nothing.
import { phraseAt, unknownLanguage, type Words } from '../words/lists.ts'
import { markCopies } from './mark-copies.ts'
import { countFaults } from './measure-order.ts'
import type { Segment, SegmentKind } from './segment.ts'

const contactLike =
  /@|https?:\/\/|www\.|(?:linkedin|github|gitlab|xing|behance|dribbble)\.[a-z]|\+?\d[\d\s()./-]{7,}\d/i
const yearLike = /\b(?:19|20)\d{2}\b|\b\d{1,2}\/\d{2,4}\b/
const listSections = new Set([
  'skills',
  'languages',
  'interests',
  'certificates',
  'contact',
  'references',
  'awards',
  'publications',
])
const workSections = new Set(['experience', 'projects', 'volunteer', 'education', 'summary', 'awards'])
// The comma of `£48,000` separates nothing.
const separators = /,(?!\d{3}\b)|[;|•·]|\s[–-]\s|\s\/\s/g
/** `Databases: MySQL, MongoDB`: a list that says what it is. */
const label = /^([\p{L}\p{N}][\p{L}\p{N} /&.+–-]{1,40}?)\s?:/u
const dumpLabel =
  /^(?:keywords?|tags?|stichworte|schlagworte|mots[ -]cl[ée]s|palabras clave|palavras[ -]chave|trefwoorden|parole chiave)$/iu

/** Sets `kind` on each segment, then marks copies. */
export function judgeSegments(segments: readonly Segment[], words: Words): void {
  for (const segment of segments) {
    if (segment.tokens.length >= 4) segment.faults = countFaults(segment, words)
    segment.kind = judge(segment, words)
  }
  markCopies(segments, words)
}

function judge(segment: Segment, words: Words): SegmentKind {
  const { text, tokens, section, bullet } = segment
  const n = tokens.length
  if (n === 0) return 'entry'
  const terms = (text.match(separators)?.length ?? 0) + 1
  const list = terms >= 4 && n / terms <= 3.2
  const opening = openingVerb(segment, words) !== undefined
  const head = section === 'top' || section === 'contact'
  if (contactLike.test(text) && n <= (head ? 45 : 25)) return 'entry'
  if (!bullet && yearLike.test(text) && n <= 20 && !opening) return 'entry'
  if (section === 'education' && !opening && n < 15 && !list) return 'entry'
  if (isProse(segment, words, list, opening)) return isPostingTalk(segment, words) ? 'talk' : 'statement'
  if (listSections.has(section)) return n > 40 && (n / terms > 4.5 || section !== 'skills') ? 'dump' : 'list'
  if (section === 'education' && !list) return 'entry'
  const named = label.exec(text)?.[1]
  if (named !== undefined) return n <= 40 && !dumpLabel.test(named) ? 'list' : 'dump'
  if (list) return workSections.has(section) && n <= 30 ? 'list' : 'dump'
  return n <= (bullet ? 8 : titleCase(segment) ? 16 : 9) ? 'entry' : 'dump'
}

/** The lemma of the verb that opens the segment, behind at most two adverbs or an `I`. */
export function openingVerb(segment: Segment, words: Words): { lemma: string; at: number } | undefined {
  const { tokens } = segment
  if (words.open) return openingWord(segment, words)
  for (let at = 0; at < Math.min(3, tokens.length); at++) {
    const { key } = tokens[at]!
    const lemma = words.verbs.get(key)
    if (lemma) return { lemma, at }
    const adverb = key.length > 4 && (key.endsWith('ly') || key.endsWith('mente') || key.endsWith('ment'))
    const small = at === 0 && words.firstPerson.has(key)
    if (!adverb && !small) break
  }
  if (!words.verbAtEnd || tokens.length === 0) return undefined
  const at = tokens.length - 1
  const lemma = words.verbs.get(tokens[at]!.key)
  return lemma ? { lemma, at } : undefined
}

/** Without a list of verbs, a bullet is taken to open with what was done. */
function openingWord({ tokens, bullet }: Segment, words: Words): { lemma: string; at: number } | undefined {
  const first = tokens[0]
  if (!first || !bullet || words.functionWords.has(first.key) || !/^\p{L}{3,}$/u.test(first.key)) return undefined
  return { lemma: first.key, at: 0 }
}

/** `You will …`, `We are looking for …`: somebody else's advertisement or a letter. One `you` in 60 words is allowed. */
function isPostingTalk({ tokens }: Segment, words: Words): boolean {
  const hits = tokens.filter((_, at) => phraseAt(tokens, at, words.postingTalk) !== undefined).length
  return hits > Math.floor(tokens.length / 60)
}

/** Most words start with a capital, as in a line of title, employer and place. */
function titleCase({ text, start, tokens }: Segment): boolean {
  const capital = tokens.filter((token) => /[\p{Lu}\d]/u.test(text[token.start - start] ?? '')).length
  return capital / tokens.length >= 0.7
}

/**
 * A statement says something: four words or more (three with a figure, or in a bullet that opens with a deed), small words between the big ones, no row of
 * verbs or repeated words, no more than a stray fault of order (`the of`, a sentence that ends in `the`).
 */
function isProse(segment: Segment, words: Words, list: boolean, opening: boolean): boolean {
  const { tokens, text, bullet } = segment
  const n = tokens.length
  if (n < 4 && !(n === 3 && (/\d/.test(text) || (bullet && opening && !words.open)))) return false
  let small = 0
  let verbs = 0
  const seen = new Map<string, number>()
  for (let i = 0; i < n; i++) {
    const { key } = tokens[i]!
    if (words.functionWords.has(key)) small++
    else {
      const lemma = words.verbs.get(key)
      if (lemma !== undefined && lemma !== key && !key.endsWith('s')) verbs++
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  const big = n - small
  if (big < 2 || seen.size < big * (n > 40 ? 0.45 : 0.6)) return false
  if (segment.faults > 2 && segment.faults > n * 0.2) return false
  if (verbs >= 4 && verbs > big * 0.6) return false
  if (words.open) return !list && (words.language === unknownLanguage || small / n >= (n < 16 ? 0.01 : 0.03))
  if (list) return opening && small / n >= 0.08
  if (n < 8) return opening || small >= 1
  if (small === 0) return opening && n <= 12 && verbs < 3 && !titleCase(segment)
  return small / n >= (opening ? 0.05 : 0.08)
}
